#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""msi_same.py SOURCE.wxs PACKAGE.msi: puts the source's package code, and SOURCE_DATE_EPOCH, into the summary."""
import os
import re
import struct
import subprocess
import sys

source, package = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    wanted = re.search(r'<Package Id="([0-9A-F-]{36})"', file.read())[1].encode()
summary = subprocess.run(["msiinfo", "suminfo", package], check=True, capture_output=True, text=True).stdout
made_up = re.search(r"\{([0-9A-F-]{36})\}", summary)[1].encode()
with open(package, "rb") as file:
    content = bytearray(file.read())
if content.count(made_up) != 1:
    sys.exit(f"msi_same.py: the package code stands in {package} {content.count(made_up)} times, not once")
content = content.replace(made_up, wanted)

SECONDS_FROM_1601 = 11644473600
epoch = struct.pack("<Q", (int(os.environ["SOURCE_DATE_EPOCH"]) + SECONDS_FROM_1601) * 10_000_000)
moments = 0
for found in re.finditer(rb"\x40\x00\x00\x00(.{7}\x01)", content, re.DOTALL):  # a FILETIME of our days ends in 1
    seconds = struct.unpack("<Q", found[1])[0] / 10_000_000 - SECONDS_FROM_1601
    if abs(seconds - os.stat(package).st_mtime) < 600:
        content[found.start(1):found.end(1)] = epoch
        moments += 1
if moments != 2:
    sys.exit(f"msi_same.py: {moments} times found in {package}'s summary, not 2")
with open(package, "wb") as file:
    file.write(content)
