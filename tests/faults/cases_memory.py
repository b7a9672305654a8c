# SPDX-License-Identifier: MIT
"""Answers that are as large as may be, all at a time: catalogue.py bounds the memory of each case."""

import gzip
import json

import scene
from catalogue import add, case

PROBES = "*/apis/3.0/*"
LARGEST = 8 << 20  # of a page of own levels
LONGEST_RECORD = 1 << 20
ROW = "companies.configurations"


def front(answers, time_limit=60, cut_short=True):
    """`cut_short`: an answer may still be being written when the next request comes."""

    def make(s):
        s.time_limit = time_limit
        s.front(answers).holds_the_dead = cut_short

    return make


def says(body, headers=()):
    return lambda handler: handler.answer(200, body, headers)


def record(size):
    """One, that long."""
    return '[{"id":1,"x":"' + "x" * (size - 17) + '"}]'


def longest_texts(handler):
    """As long as just isn't too long."""
    handler.answer(200, record(LARGEST if "/mySecurity" in handler.path else LONGEST_RECORD))


def headers_without_end(handler):
    scene.headers_without_end(handler.wfile.write)


MILLIONS_OF_VALUES = "[" + "[]," * (LARGEST // 3 - 2) + "0]"
TABLES = ("types", "statuses", "probabilities", "stages", "boards", "severities", "sources", "teamRoles", "billingCycles")

add("the_longest_texts_in_every_answer", front({PROBES: longest_texts}, cut_short=False),
    verdict="unconfirmed", rows={ROW: "unconfirmed"}, never=['"failed"'])  # fmt: skip
for name, body, headers in (
    ("eight_mebibytes_of_text", record(LARGEST + 1), {}),
    ("millions_of_values", MILLIONS_OF_VALUES, {}),
    ("a_gzip_bomb", gzip.compress(b"[" + b" " * (64 << 20) + b"]"), {"Content-Encoding": "gzip"}),
):
    add(f"{name}_in_every_answer", front({PROBES: says(body, headers)}), "authentication", "answerTooLarge", says="far larger")
add("millions_of_values_in_every_table", front({f"*/{table}": says("[" + '{"id":1},' * (LARGEST // 9 - 2) + "0]") for table in TABLES}),
    verdict="undetermined")  # fmt: skip
add("headers_without_end_in_every_answer", front({PROBES: headers_without_end}, 20), "authentication", "answerTooLarge", says="far larger")
add("headers_without_end_at_companyinfo", front({"*/companyinfo/*": headers_without_end}, 20), "companyInfo", "answerTooLarge",
    says="far larger")  # fmt: skip
add("headers_without_end_in_one_row", front({"*/company/configurations": headers_without_end}, 20),
    verdict="undetermined", rows={ROW: "untested"}, others="passed")  # fmt: skip


@case(None, verdict="unconfirmed", never=['"failed"'])
def levels_without_end(s):
    """Each page is full, and another one than the last: long after an instance's functions are all told."""
    s.time_limit = 60
    pages = []

    def give(handler):
        pages.append(handler.path)
        row = {f"{part}{kind}": f"{kind} {len(pages)} " + "x" * 300 for part in ("module", "moduleFunction") for kind in ("Name", "Description", "Identifier")}
        handler.answer(200, json.dumps([{**row, "id": number, "inquireLevel": "All"} for number in range(1000)]))

    s.front({"*/system/mySecurity": give})
