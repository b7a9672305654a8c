#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A software bill of materials (CycloneDX 1.5, JSON) on standard output: what a package of ours is made of.

  sbom.py --name NAME --version V [--files FOLDER] [--component NAME=VERSION=LICENCE]...
          [--source PACKAGE=VERSION]... [--packages DEBIAN-PACKAGE...] [--needs DEBIAN-PACKAGE...]

--files: each file in it, with its SHA-256. --source: a Debian source package that was built from. --packages: installed
Debian packages whose content is in it; their versions are asked of dpkg. --needs: installed Debian packages that have to be
there where it is used; their versions are those that it was built with. The same input gives the same bytes; the time is
SOURCE_DATE_EPOCH.
"""
import argparse
import datetime
import hashlib
import json
import os
import subprocess
import uuid

# What the sources say of themselves; their copyright files, which we ship, are the long form.
LICENCES = {
    "qt6-base": "LGPL-3.0-only",
    "qt6-svg": "LGPL-3.0-only",
    "qt6-translations-l10n": "LGPL-3.0-only",
    "libexpected-dev": "CC0-1.0",
    "gcc-mingw-w64-x86-64-posix-runtime": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "mingw-w64-x86-64-dev": "MIT AND LicenseRef-mingw-w64",
    "qtkeychain-qt6-dev": "BSD-2-Clause",
    "qtkeychain": "BSD-2-Clause",
    "libqt6keychain1": "BSD-2-Clause",
    "libc6": "LGPL-2.1-or-later",
    "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "ca-certificates": "MPL-2.0 AND GPL-2.0-or-later",
} | {f"libqt6{module}6": "LGPL-3.0-only" for module in ("core", "dbus", "gui", "network", "svg", "widgets")}


def licensed(component, licence):
    if licence:
        component["licenses"] = [{"expression": licence}]
    return component


def debian(name, version, is_source):
    purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"
    if is_source:
        purl += "?arch=source"
    return licensed({"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}, LICENCES.get(name))


def installed(name):
    shown = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True)
    if shown.returncode or not shown.stdout:
        raise SystemExit(f"sbom.py: the package {name} is not installed, so its version is not known")
    return shown.stdout


def needed(name):
    component = debian(name, installed(name), False)
    component["scope"] = "required"
    component["properties"] = [{"name": "propel:shipped", "value": "false"}]  # CycloneDX 1.5 has no word of its own for it
    return component


def files(folder):
    found = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(place, name)
            if os.path.islink(path):
                continue
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            shown = os.path.relpath(path, folder)
            found.append({"type": "file", "bom-ref": f"file:{shown}", "name": shown,
                          "hashes": [{"alg": "SHA-256", "content": digest}]})
    return sorted(found, key=lambda component: component["name"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--files")
    parser.add_argument("--component", action="append", default=[])
    parser.add_argument("--source", action="append", default=[])
    parser.add_argument("--packages", nargs="*", default=[])
    parser.add_argument("--needs", nargs="*", default=[])
    given = parser.parse_args()

    components = []
    for text in given.component:
        name, version, licence = text.split("=")
        components.append(licensed({"type": "application", "bom-ref": f"ours:{name}", "name": name, "version": version},
                                   licence))
    for text in given.source:
        name, version = text.split("=")
        components.append(debian(name, version, True))
    components += [debian(name, installed(name), False) for name in sorted(given.packages)]
    components += [needed(name) for name in sorted(given.needs)]
    if given.files:
        components += files(given.files)

    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)
    root = {"type": "application", "bom-ref": "root", "name": given.name, "version": given.version,
            "licenses": [{"expression": "MIT"}]}
    identity = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([root, components], sort_keys=True))
    print(json.dumps({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{identity}",
        "version": 1,
        "metadata": {"timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": root},
        "components": components,
        "dependencies": [{"ref": "root", "dependsOn": [c["bom-ref"] for c in components if c["type"] != "file"]}],
    }, indent=2, ensure_ascii=False))


main()
