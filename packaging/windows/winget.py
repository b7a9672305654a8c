#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""winget.py VERSION SETUP.exe PACKAGE.msi FOLDER: a winget manifest set. PROPEL_DOWNLOAD_URL is the address of the folder
that both can be downloaded from; without it the manifests have the file names alone, to be completed."""
import hashlib
import os
import pathlib
import re
import subprocess
import sys

IDENTIFIER = "Propel.PropelConnect"
SCHEMA = "1.6.0"


def property_of(package, name):
    table = subprocess.run(["msiinfo", "export", package, "Property"], check=True, capture_output=True, text=True).stdout
    return re.search(rf"^{name}\t(.*?)\r?$", table, re.MULTILINE)[1]


def installer(file, scope, kind, more):
    base = os.environ.get("PROPEL_DOWNLOAD_URL", "").rstrip("/")
    return f"""- Architecture: x64
  InstallerType: {kind}
  Scope: {scope}
  InstallerUrl: {base + "/" if base else ""}{file.name}
  InstallerSha256: {hashlib.sha256(file.read_bytes()).hexdigest().upper()}
{more}"""


def main():
    version = sys.argv[1]
    setup, package, folder = map(pathlib.Path, sys.argv[2:])
    head = f"PackageIdentifier: {IDENTIFIER}\nPackageVersion: {version}\n"
    product = property_of(package, "ProductCode")
    parts = {
        "": ("version", "DefaultLocale: en-US\n"),
        ".installer": ("installer", "MinimumOSVersion: 10.0.17763.0\nUpgradeBehavior: install\nProtocols:\n- propel-connect\n"
                       "Installers:\n"
                       + installer(setup, "user", "nullsoft", "  ProductCode: Propel Connect\n")
                       + installer(package, "machine", "wix", f"  ProductCode: '{product}'\n  AppsAndFeaturesEntries:\n"
                                   f"  - UpgradeCode: '{property_of(package, 'UpgradeCode')}'\n")),
        ".locale.en-US": ("defaultLocale", "PackageLocale: en-US\nPublisher: Propel\nPackageName: Propel Connect\n"
                          "License: MIT License\n"
                          "ShortDescription: Connects ConnectWise PSA with Propel Your MSP and tests the permissions it needs\n"),
        ".locale.de-DE": ("locale", "PackageLocale: de-DE\nPublisher: Propel\nPackageName: Propel Connect\n"
                          "License: MIT-Lizenz\n"
                          "ShortDescription: Verbindet ConnectWise PSA mit Propel Your MSP und testet die nötigen Berechtigungen\n"),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for part, (kind, body) in parts.items():
        text = (f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json\n"
                f"{head}{body}ManifestType: {kind}\nManifestVersion: {SCHEMA}\n")
        (folder / f"{IDENTIFIER}{part}.yaml").write_text(text, encoding="utf-8")


main()
