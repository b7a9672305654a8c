# SPDX-License-Identifier: MIT
"""How often a text stands in the memory of a running process, in the forms in which a program holds one."""

import re

from forms import base64_within

MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r\S* \S+ \S+ \S+ *(.*)")


def forms_of(text):
    """Base64 by what stands before it: the credentials that are sent are "company+public:private" in base64."""
    forms = {"UTF-8": text.encode(), "UTF-16": text.encode("utf-16-le")}
    for number, encoded in enumerate(base64_within(text.encode())):
        forms[f"Base64, alignment {number}"] = encoded
    return forms


def is_sanitized(process):
    """AddressSanitizer holds freed memory back on purpose; it and the one for threads map more than can be read."""
    with open(f"/proc/{process}/maps") as maps:
        return re.search("lib[at]san", maps.read()) is not None


def is_sanitized_program(file):
    """Of a program that doesn't run yet; by any of the sanitizers that take most of its time."""
    with open(file, "rb") as content:
        return re.search(b"lib[at]san\\.so", content.read()) is not None


def copies(process, text):
    """{form: how many}, all zero where there is none. `process`: its id, of a child of ours."""
    counts = dict.fromkeys(forms_of(text), 0)
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for mapping in filter(None, map(MAPPING.match, maps)):
            if mapping[3].startswith("[v"):  # the kernel's own, not readable
                continue
            start, end = int(mapping[1], 16), int(mapping[2], 16)
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except OSError:  # gone since the list was read
                continue
            for form, needle in forms_of(text).items():
                counts[form] += content.count(needle)
    return counts
