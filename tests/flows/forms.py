# SPDX-License-Identifier: MIT
"""A secret in all the forms in which a program may happen to write it down, and the search for them."""

import base64
import html
import json
import re
import urllib.parse


def base64_within(secret):
    """What stays the same of its base64 whatever stands before and behind it, for each of the three alignments."""
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + secret + bytes(2))
        first, last = -(-8 * before // 6), 8 * (before + len(secret)) // 6  # characters made of its bits alone
        yield encoded[first:last]


def of_bytes(secret):
    """{name of the form: bytes}"""
    found = {
        "plain": secret,
        "reversed": secret[::-1],
        "lower case": secret.lower(),
        "upper case": secret.upper(),
        "hexadecimal": secret.hex().encode(),
        "hexadecimal, upper case": secret.hex().upper().encode(),
        "hexadecimal with blanks": secret.hex(" ").encode(),
        "decimal numbers": ",".join(map(str, secret)).encode(),
        "decimal numbers with blanks": ", ".join(map(str, secret)).encode(),
        "C escapes": "".join(f"\\x{byte:02x}" for byte in secret).encode(),
        "percent signs": urllib.parse.quote(secret, safe="").encode(),
        "percent signs, in a path": urllib.parse.quote(secret).encode(),
        "percent signs, twice": urllib.parse.quote(urllib.parse.quote(secret, safe=""), safe="").encode(),
        "percent signs, each byte": "".join(f"%{byte:02X}" for byte in secret).encode(),
        "percent signs, each byte, lower case": "".join(f"%{byte:02x}" for byte in secret).encode(),
    }
    for turned, name in ((secret, ""), (secret[::-1], "reversed, ")):
        for number, encoded in enumerate(base64_within(turned)):
            found[f"{name}base64, alignment {number}"] = encoded
            found[f"{name}base64url, alignment {number}"] = encoded.translate(bytes.maketrans(b"+/", b"-_"))
            found[f"{name}base64, alignment {number}, percent signs"] = urllib.parse.quote(encoded, safe="").encode()
    return found


def of(secret):
    """{name of the form: bytes} of a text."""
    plain = of_bytes(secret.encode())
    found = dict(plain)
    for name, wide in (("UTF-16LE", "utf-16-le"), ("UTF-16BE", "utf-16-be"), ("UTF-32LE", "utf-32-le")):
        for form in ("plain", "reversed", "base64, alignment 0", "base64, alignment 1", "base64, alignment 2"):
            found[f"{form}, {name}"] = plain[form].decode().encode(wide)
        for form, of_wide in of_bytes(secret.encode(wide)).items():
            if "base64" in form or form.startswith("hexadecimal"):
                found[f"{form} of {name}"] = of_wide
    found["JSON"] = json.dumps(secret)[1:-1].encode()
    found["JSON with \\/"] = found["JSON"].replace(b"/", b"\\/")
    found["JSON, numbers"] = "".join(f"\\u{ord(sign):04x}" for sign in secret).encode()
    found["HTML"] = html.escape(secret).encode()
    found["HTML, numbers"] = "".join(f"&#{ord(sign)};" for sign in secret).encode()
    return found


class Plain:
    """The search for a text just as it is."""

    def __init__(self, text):
        self._text = text.encode()

    def find(self, content):
        return ["plain"] if self._text in content else []


class Search:
    """For several secrets at once: {what it is called: its text}. Of those `in_pieces`, five characters count too."""

    PIECE = 5

    def __init__(self, secrets, in_pieces=()):
        self.names = {}  # {bytes: what they are}
        for called, secret in secrets.items():
            for form, needle in of(secret).items():
                self.names.setdefault(needle, f"{called} ({form})")
        for called in in_pieces:
            for start in range(len(secrets[called]) - self.PIECE + 1):
                piece = secrets[called][start : start + self.PIECE]
                self.names.setdefault(piece.encode(), f"a piece of {called}")
                self.names.setdefault(piece.encode("utf-16-le"), f"a piece of {called} (UTF-16LE)")
        longest_first = sorted(self.names, key=len, reverse=True)
        self.longest = len(longest_first[0])
        self._any = re.compile(b"|".join(map(re.escape, longest_first)))

    def find(self, content):
        """Names of what is found, never the finding itself."""
        return sorted({self.names[found] for found in self._any.findall(content)})
