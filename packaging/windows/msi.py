#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""msi.py SOURCE.wxs PACKAGE.msi: makes the package with wixl, and fills in what wixl leaves out.

- File versions: without them Windows Installer doesn't replace the files of an earlier version, and then removes them.
- Short names of files and folders, which the format demands.
- The shortcut's ID for the taskbar, by which Windows shows notifications as the program's.
- The package code of the source and the time of SOURCE_DATE_EPOCH: the same files give the same bytes.
"""
import os
import pathlib
import re
import struct
import subprocess
import sys

SIGNATURE = struct.pack("<I", 0xFEEF04BD)  # of a VS_FIXEDFILEINFO
TRANSLATION = "Translation\0".encode("utf-16-le")
SECONDS_FROM_1601 = 11644473600
TASKBAR_ID = "Propel.PropelConnect"  # as in app/start/Taskbar_windows.cpp


def version_of(file):
    """("1.2.3.4", "1033") from its version resource, or nothing."""
    content = file.read_bytes()
    at = content.find(SIGNATURE)
    if not content.startswith(b"MZ") or at < 0:
        return None
    high, low = struct.unpack_from("<II", content, at + 8)
    version = f"{high >> 16}.{high & 0xffff}.{low >> 16}.{low & 0xffff}"
    named = content.find(TRANSLATION, at)
    language = struct.unpack_from("<H", content, (named + len(TRANSLATION) + 3) & ~3)[0] if named >= 0 else 0
    return version, str(language)


def exported(package, table):
    lines = subprocess.run(["msiinfo", "export", package, table], check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in lines.replace("\r", "").split("\n")]
    return [dict(zip(rows[0], row)) for row in rows[3:] if len(row) == len(rows[0])]


def both_names(name, number):
    """The short one in the form 8.3, by a number that no other row of the table has."""
    if re.fullmatch(r"[A-Za-z0-9_-]{1,8}(\.[A-Za-z0-9]{1,3})?", name):
        return name
    extension = re.sub(r"[^A-Za-z0-9]", "", os.path.splitext(name)[1])[:3]
    return f"F{number:04}{'.' if extension else ''}{extension}".upper() + "|" + name


def changes(package, files):
    """As SQL."""
    for number, row in enumerate(exported(package, "File")):
        file, name = row["File"], row["FileName"]
        version = version_of(files[file])
        yield f"UPDATE File SET FileName='{both_names(name, number)}' WHERE File='{file}'"
        if version:
            yield f"UPDATE File SET Version='{version[0]}', Language='{version[1]}' WHERE File='{file}'"
            yield f"DELETE FROM MsiFileHash WHERE File_='{file}'"
    for number, row in enumerate(exported(package, "Directory")):
        name = row["DefaultDir"]
        if name not in (".", "SourceDir"):
            yield f"UPDATE Directory SET DefaultDir='{both_names(name, number)}' WHERE Directory='{row['Directory']}'"
    yield ("CREATE TABLE `MsiShortcutProperty` (`MsiShortcutProperty` CHAR(72) NOT NULL, `Shortcut_` CHAR(72) NOT NULL,"
           " `PropertyKey` CHAR(255) NOT NULL, `PropVariantValue` CHAR(255) NOT NULL PRIMARY KEY `MsiShortcutProperty`)")
    for row in exported(package, "Shortcut"):
        yield ("INSERT INTO MsiShortcutProperty (MsiShortcutProperty, Shortcut_, PropertyKey, PropVariantValue)"
               f" VALUES ('taskbar', '{row['Shortcut']}', 'System.AppUserModel.ID', '{TASKBAR_ID}')")
        yield f"UPDATE Shortcut SET Name='PROPEL|{row['Name']}' WHERE Shortcut='{row['Shortcut']}'"


def check(package, files):
    """What the changes were made for."""
    for row in exported(package, "File"):
        if version_of(files[row["File"]]) and not row["Version"]:
            sys.exit(f"msi.py: {row['FileName']} has a version, and the package has none for it")


def same_bytes(package, source):
    wanted = re.search(r'<Package Id="([0-9A-F-]{36})"', source)[1].encode()
    summary = subprocess.run(["msiinfo", "suminfo", package], check=True, capture_output=True, text=True).stdout
    made_up = re.search(r"\{([0-9A-F-]{36})\}", summary)[1].encode()
    content = bytearray(package.read_bytes())
    if content.count(made_up) != 1:
        sys.exit(f"msi.py: the package code is in {package} {content.count(made_up)} times, not once")
    content = content.replace(made_up, wanted)
    epoch = struct.pack("<Q", (int(os.environ["SOURCE_DATE_EPOCH"]) + SECONDS_FROM_1601) * 10_000_000)
    moments = 0
    for found in re.finditer(rb"\x40\x00\x00\x00(.{7}\x01)", content, re.DOTALL):  # a FILETIME of our days ends in 1
        seconds = struct.unpack("<Q", found[1])[0] / 10_000_000 - SECONDS_FROM_1601
        if abs(seconds - package.stat().st_mtime) < 600:
            content[found.start(1):found.end(1)] = epoch
            moments += 1
    if moments != 2:
        sys.exit(f"msi.py: {moments} times found in {package}'s summary, not 2")
    package.write_bytes(content)


def main():
    wxs, package = map(pathlib.Path, sys.argv[1:])
    source = wxs.read_text(encoding="utf-8")
    files = {file: wxs.parent / path for file, path in re.findall(r'<File Id="(\w+)".*? Source="([^"]+)"', source)}
    subprocess.run(["wixl", "--arch", "x64", "-o", package, wxs], check=True)
    subprocess.run(["msibuild", package, "-q", *changes(package, files)], check=True)
    check(package, files)
    same_bytes(package, source)


main()
