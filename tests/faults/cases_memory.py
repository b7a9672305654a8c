# SPDX-License-Identifier: MIT
"""Answers that are as large as may be, all at a time: catalogue.py bounds the memory of each case."""

import gzip
import json

import scene
from catalogue import case

PROBES = "*/apis/3.0/*"
LARGEST = 8 << 20  # of a page of own levels
LONGEST_RECORD = 1 << 20
ROW = "companies.configurations"


def all_say(s, body, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    s.time_limit = 60
    front = s.front({PROBES: lambda handler: handler.answer(200, body, named)})
    front.holds_the_dead = True  # an answer that is cut short is still being written when the next request comes


def record(size):
    """One, that long."""
    return '[{"id":1,"x":"' + "x" * (size - 17) + '"}]'


def longest_texts(handler):
    """As long as just isn't too long."""
    handler.answer(200, record(LARGEST if "/mySecurity" in handler.path else LONGEST_RECORD))


@case(None, verdict="unconfirmed", rows={ROW: "unconfirmed"}, others=None, never=['"failed"'])
def the_longest_texts_in_every_answer(s):
    s.time_limit = 60
    s.front({PROBES: longest_texts})


@case("authentication", "answerTooLarge", says="far larger")
def eight_mebibytes_of_text_in_every_answer(s):
    all_say(s, record(LARGEST + 1))


@case("authentication", "answerTooLarge", says="far larger")
def millions_of_values_in_every_answer(s):
    all_say(s, "[" + "[]," * (LARGEST // 3 - 2) + "0]")


@case("authentication", "answerTooLarge", says="far larger")
def a_gzip_bomb_in_every_answer(s):
    all_say(s, gzip.compress(b"[" + b" " * (64 << 20) + b"]"), Content_Encoding="gzip")


@case(None, verdict="undetermined")
def millions_of_values_in_every_table(s):
    s.time_limit = 60
    body = "[" + '{"id":1},' * (LARGEST // 9 - 2) + "0]"
    tables = ("*/types", "*/statuses", "*/probabilities", "*/stages", "*/boards", "*/severities", "*/sources", "*/teamRoles", "*/billingCycles")
    front = s.front({path: lambda handler: handler.answer(200, body) for path in tables})
    front.holds_the_dead = True  # as in all_say()


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


def headers_without_end(handler):
    scene.headers_without_end(handler.wfile.write)


@case("authentication", "answerTooLarge", says="far larger")
def headers_without_end_in_every_answer(s):
    s.time_limit = 20
    s.front({PROBES: headers_without_end}).holds_the_dead = True


@case("companyInfo", "answerTooLarge", says="far larger")
def headers_without_end_at_companyinfo(s):
    s.time_limit = 20
    s.front({"*/companyinfo/*": headers_without_end}).holds_the_dead = True


@case(None, verdict="undetermined", rows={ROW: "untested"}, others="passed")
def headers_without_end_in_one_row(s):
    s.time_limit = 20
    s.front({"*/company/configurations": headers_without_end}).holds_the_dead = True
