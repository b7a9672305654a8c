# SPDX-License-Identifier: MIT
"""The caller's own levels: they fail no stage; where they don't tell, rows are not confirmed, never red."""

import json
import urllib.parse

import scene
from catalogue import case

LEVELS = "*/system/mySecurity"
CONFIGURATIONS = "companies.configurations"


def own_rows(front, handler):
    """What the practice instance itself answers to that request."""
    answered = {}
    answer, handler.answer = handler.answer, lambda status, body, headers=(): answered.update(body=body)
    front.forward(handler)
    handler.answer = answer
    return json.loads(answered["body"])


def levels_say(s, change):
    """The practice instance's own levels, changed."""
    front = s.front({})

    def give(handler):
        body = change(own_rows(front, handler))
        handler.answer(200, body if isinstance(body, (str, bytes)) else json.dumps(body))

    front.answers[LEVELS] = give


def is_levels_cause(cause):
    def check(scene, report):
        stage = next(stage for stage in report["stages"] if stage["stage"] == "levels")
        return [] if stage.get("cause") == cause else [f"levels say {stage.get('cause')}, not {cause}"]

    return check


def unconfirmed(cause=None, **more):
    return case(None, verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed", "companies.companyMaintenance": "unconfirmed"},
                check=cause and is_levels_cause(cause), never=['"failed"'], **more)  # fmt: skip


@unconfirmed("levelsRefused")
def refused(s):
    s.sandbox("--my-security", "refused")


@unconfirmed("levelsMissing")
def missing(s):
    s.sandbox("--my-security", "missing")


@unconfirmed("levelsEmpty")
def empty(s):
    s.sandbox("--my-security", "empty")


@unconfirmed("levelsNotRead")
def not_json(s):
    levels_say(s, lambda rows: "<html></html>")


NOT_READ = "could not be read, so they could not be compared"


@unconfirmed("serverError", says=(NOT_READ, "fault of its own (503)", "maintenance"))
def the_instance_is_at_fault(s):
    s.front({LEVELS: lambda handler: handler.answer(503, "{}")})


@unconfirmed("timedOut", says=(NOT_READ, "no answer came within the time limit"))
def silent(s):
    s.time_limit = 1
    s.front({LEVELS: lambda handler: scene.wait_for_end(handler.connection)}).holds_the_dead = True


@unconfirmed("keysRefused", says=(NOT_READ, "so the keys were right"))
def the_keys_are_refused_there_alone(s):
    s.front({LEVELS: lambda handler: handler.answer(401, '{"code":"Unauthorized","message":"Incorrect public/private key combination"}')})


@unconfirmed("forbiddenByOther", says=(NOT_READ, "but not in the words"))
def forbidden_by_somebody_else(s):
    s.front({LEVELS: lambda handler: handler.answer(403, "<html>Blocked</html>", {"Content-Type": "text/html"})})


@case(None, verdict="ready", others="passed")
def other_spellings(s):
    s.sandbox("--spelling", "other")


@case(None, verdict="ready", others="passed")
def paged(s):
    """A server that gives fewer rows a page than were asked for, and says where the next ones are."""
    front = s.front({})

    def give(handler):
        path, query = handler.path.split("?")
        page = int(dict(urllib.parse.parse_qsl(query)).get("page", "1"))
        handler.path = f"{path}?pageSize=1000"
        rows = own_rows(front, handler)
        link = {"Link": f'<https://{s.domain}{path}?pageSize=1000&page={page + 1}>; rel="next"'}
        handler.answer(200, json.dumps(rows[(page - 1) * 40 : page * 40]), link if page * 40 < len(rows) else {})

    front.answers[LEVELS] = give


@case(None, verdict="ready", others="passed")
def duplicate_rows(s):
    levels_say(s, lambda rows: rows + rows)


@case(None, verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed"})
def duplicate_rows_that_contradict_each_other(s):
    def change(rows):
        return rows + [{**row, "editLevel": "None", "inquireLevel": "None"} for row in rows if "Configurations" in str(row)]

    levels_say(s, change)


@case(None, verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed"})
def unknown_level_words(s):
    levels_say(s, lambda rows: [{**row, "editLevel": "Sometimes"} for row in rows])


@case(None, verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed"})
def null_levels(s):
    levels_say(s, lambda rows: [{**row, "editLevel": None} for row in rows])


@case(None, verdict="ready", others="passed")
def levels_in_other_cases(s):
    levels_say(s, lambda rows: [{**row, **{name: row[name].upper() for name in ("addLevel", "editLevel", "deleteLevel", "inquireLevel")}} for row in rows])


@case(None, verdict="notReady", rows={CONFIGURATIONS: "failed"}, says="Edit")
def one_level_too_low(s):
    sandbox = s.sandbox()
    sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "None"}}})


@case(None, verdict="ready", others="passed", check=lambda scene, report: [] if report["excess"] else ["no excess is told"])
def more_than_needed(s):
    sandbox = s.sandbox()
    sandbox.ask("PUT", "role", {"base": "everything"})


@case(None, verdict="ready", others="passed", check=lambda scene, report: [] if any(count["count"] == 2 for count in report["sight"]) else [f"sight {report['sight']}"])
def two_companies_alone_are_seen(s):
    s.front({"*/company/companies/count": lambda handler: handler.answer(200, '{"count":2}')})
