# SPDX-License-Identifier: MIT
"""The caller's own levels: they fail no stage; where they don't tell, rows are not confirmed, never red."""

import json
import urllib.parse

import scene
from catalogue import add, add_good, good, rows_of

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


def changed(change):
    return lambda s: levels_say(s, change)


def sandbox(*options, role=None):
    return lambda s: s.sandbox(*options).ask("PUT", "role", role or {})


def answers(status, body, headers=()):
    return lambda s: s.front({LEVELS: lambda handler: handler.answer(status, body, headers)})


def silent(s):
    s.time_limit = 1
    s.front({LEVELS: lambda handler: scene.wait_for_end(handler.connection)}).holds_the_dead = True


def unconfirmed(name, make, cause, **more):
    def check(scene, report):
        stage = next(stage for stage in report["stages"] if stage["stage"] == "levels")
        found = [] if stage.get("cause") == cause else [f"levels say {stage.get('cause')}, not {cause}"]
        found += ["its levels count as told"] if report["levelsReported"] else []
        return found + [f"{id} is untested" for id, row in rows_of(report).items() if row["state"] == "untested"]

    add(name, make, verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed", "companies.companyMaintenance": "unconfirmed"},
        check=check, never=['"failed"'], **more)  # fmt: skip


NOT_READ = "couldn't be read, so they couldn't be compared"
KEYS_REFUSED = '{"code":"Unauthorized","message":"Incorrect public/private key combination"}'

unconfirmed("refused", sandbox("--my-security", "refused"), "levelsRefused")
unconfirmed("missing", sandbox("--my-security", "missing"), "levelsMissing")
unconfirmed("empty", sandbox("--my-security", "empty"), "levelsEmpty")
unconfirmed("not_json", changed(lambda rows: "<html></html>"), "levelsNotRead")
unconfirmed("the_instance_is_at_fault", answers(503, "{}"), "serverError",
            says=(NOT_READ, "returned a server error", "maintenance"))  # fmt: skip
unconfirmed("silent", silent, "timedOut", says=(NOT_READ, "didn't respond within the time limit"))
unconfirmed("the_keys_are_refused_there_alone", answers(401, KEYS_REFUSED), "keysRefused",
            says=(NOT_READ, "so the keys were right"))  # fmt: skip
unconfirmed("forbidden_by_somebody_else", answers(403, "<html>Blocked</html>", scene.HTML),
            "forbiddenByOther", says=(NOT_READ, "but not the way ConnectWise does"))  # fmt: skip


def contradicting(rows):
    return rows + [{**row, "editLevel": "None", "inquireLevel": "None"} for row in rows if "Configurations" in str(row)]


def in_capitals(rows):
    return [{**row, **{name: row[name].upper() for name in ("addLevel", "editLevel", "deleteLevel", "inquireLevel")}} for row in rows]


for name, change in (
    ("duplicate_rows_that_contradict_each_other", contradicting),
    ("unknown_level_words", lambda rows: [{**row, "editLevel": "Sometimes"} for row in rows]),
    ("null_levels", lambda rows: [{**row, "editLevel": None} for row in rows]),
):
    add(name, changed(change), verdict="unconfirmed", rows={CONFIGURATIONS: "unconfirmed"})
add_good("other_spellings", sandbox("--spelling", "other"))
add_good("marks_behind_names", changed(lambda rows: [{**row, "moduleFunctionName": f"{row['moduleFunctionName']} (customize*)"} for row in rows]))
add_good("duplicate_rows", changed(lambda rows: rows + rows))
add_good("levels_in_other_cases", changed(in_capitals))
add("one_level_too_low", sandbox(role={"levels": {"Companies/Configurations": {"edit": "None"}}}),
    verdict="notReady", rows={CONFIGURATIONS: "failed"}, says="Edit")  # fmt: skip
add_good("more_than_needed", sandbox(role={"base": "everything"}), check=lambda s, report: [] if report["excess"] else ["no excess is told"])


@good()
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
