# SPDX-License-Identifier: MIT
"""What the keyring holds, as its own tool tells it."""

import re
import subprocess


def kept():
    """The program's entries: {name: secret}."""
    found = subprocess.run(["secret-tool", "search", "--all", "server", "Propel Connect"], capture_output=True, text=True)
    secrets = re.findall(r"^secret = (.*?)\ncreated = ", found.stdout, re.DOTALL | re.MULTILINE)  # of one line or two
    names = [line.split(" = ", 1)[1] for line in found.stderr.splitlines() if line.startswith("attribute.user = ")]
    return dict(zip(names, secrets))
