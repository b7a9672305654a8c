# SPDX-License-Identifier: MIT
"""What a case must give, and what it must not; the list of all cases."""

import collections
import dataclasses
import importlib
import pathlib
import typing

ALL = []


@dataclasses.dataclass
class Case:
    """One fault: how it is made, and the diagnosis that it must give.

    stage, cause   of the first stage that failed; stage None: none did
    verdict        of the report; by default "undetermined", or "notReady" where the keys are at fault
    says           parts of the failed stage's detail and remedy, in that order, that must be there
    never          parts that must be nowhere in the report; "Security Roles" is always among them where a stage failed:
                   a fault is never mistaken for a missing permission
    rows           {id: state} of rows that must be so; all others: None for "whatever", or one state
    others         the state of all other rows
    row_cause      {id: cause}
    check          (scene, report) -> more complaints
    unless         (program) -> whether propel-check is built so that the case can't be made
    """

    name: str
    make: typing.Callable
    stage: str | None
    cause: str | None
    verdict: str | None
    says: tuple
    never: list
    rows: dict
    others: str | None
    row_cause: dict
    check: typing.Callable | None
    unless: typing.Callable | None


def case(stage=None, cause=None, verdict=None, says=(), never=(), rows=None, others=None, row_cause=None, check=None, unless=None):
    def take(make, name=None):
        keys = {"keysRefused", "keysSwapped", "keysAlike"}
        expected = verdict or ("notReady" if cause in keys else "undetermined" if stage else None)
        says_all = (says,) if isinstance(says, str) else says
        full_name = f"{make.__module__.removeprefix('cases_')}.{name or make.__name__}"
        ALL.append(Case(full_name, make, stage, cause, expected, says_all, never, rows or {}, others, row_cause or {}, check, unless))
        return make

    return take


def good(**more):
    """All 26 rows pass."""
    return case(None, verdict="ready", others="passed", **more)


def add(name, make, *expected, **more):
    """A case in one line: make() bears no name of its own."""
    case(*expected, **more)(make, name)


def add_good(name, make, **more):
    good(**more)(make, name)


def sends_at_most(count):
    """No more requests than that are needed to see it."""
    return lambda scene, report: [f"{len(report['requests'])} requests"] if len(report["requests"]) > count else []


def load():
    """Each cases_*.py fills the catalogue."""
    for file in sorted(pathlib.Path(__file__).parent.glob("cases_*.py")):
        importlib.import_module(file.stem)


MOST_MEMORY = 150  # MiB, at its peak
EXIT_CODES = {"ready": 0, "unconfirmed": 0, "notReady": 2, "undetermined": 3}


def rows_of(report):
    return {row["id"]: row for row in report["modules"] + report["tables"]}


def inquire(row):
    """What a row says of the right that its probe needs."""
    return row if "rights" not in row else next(right for right in row["rights"] if right["right"] == "inquire")


def complaints(made, scene, code, report, output, errors):
    """All that is wrong with an outcome; empty where it is as it should be."""
    if scene.peak > MOST_MEMORY:
        return [f"{scene.peak:.0f} MiB of memory"]
    if report is None:
        return [f"no JSON object on standard output (exit code {code}): {output[:300]} {errors[:300]}"]
    found = []
    failed = next((stage for stage in report["stages"] if stage["state"] == "failed"), None)
    at = failed and failed["stage"]
    if at != made.stage or (failed and failed.get("cause") != made.cause):
        found.append(f"stage {at} cause {failed and failed.get('cause')}, not stage {made.stage} cause {made.cause}: {failed}")
    if made.verdict and report["verdict"] != made.verdict:
        found.append(f"verdict {report['verdict']}, not {made.verdict}")
    if code != EXIT_CODES[report["verdict"]]:
        found.append(f"exit code {code} for {report['verdict']}")
    rows = rows_of(report)
    if len(report["modules"]) != 11 or len(report["tables"]) != 15:
        found.append("not all 26 rows are there")
    if made.stage:
        wrong = [id for id, row in rows.items() if row["state"] != "untested"]
        if wrong:
            found.append(f"rows are judged though a stage failed: {wrong}")
        for stage in report["stages"]:
            if stage["stage"] == at:
                break
            if stage["state"] != "passed" and not made.cause.startswith(("caFile", "proxyUserInfo")):  # read before anything is asked
                found.append(f"stage {stage['stage']} before it is {stage['state']}")
    for id, row in rows.items():
        expected = made.rows.get(id, made.others)
        if not made.stage and expected and row["state"] != expected:
            found.append(f"row {id} is {row['state']}, not {expected}: {row.get('detail') or row.get('rights')}")
    for id, cause in made.row_cause.items():
        if inquire(rows[id]).get("cause") != cause:
            found.append(f"row {id} says cause {inquire(rows[id]).get('cause')}, not {cause}")
    said = (failed["detail"], failed["remedy"]) if failed else ("", "")
    if failed and not (said[0] and said[1]):
        found.append(f"a failed stage without a sentence or a remedy: {failed}")
    everything = " ".join(said) if failed else output
    for part in made.says:
        if part not in everything:
            found.append(f"doesn't say {part!r}: {said}")
    for part in [*made.never, *(["Security Roles"] if failed else [])]:
        if part in output:
            found.append(f"says {part!r}")
    for where, text in (("output", output), ("errors", errors)):
        if scene.private in text:
            found.append(f"the private key is in the {where}")
    found += wire_complaints(scene, report)
    scene.said = output, errors
    if made.check:
        found += made.check(scene, report) or []
    return found


def wire_complaints(scene, report):
    found = []
    for request in report["requests"]:
        if request["method"] != "GET" or not request["url"].startswith("https://"):
            found.append(f"asked by {request['method']} {request['url']}")
    tries = {}
    for request in report["requests"]:
        tries[request["url"]] = tries.get(request["url"], 0) + 1
    # The keys' exchange asks one of them once more; a redirect to itself is no other try.
    storms = {url: times for url, times in tries.items() if times > 4}
    if storms:
        found.append(f"a storm of tries: {storms}")
    for front in scene.fronts:
        sent = collections.Counter((path, authorization) for _, path, authorization in front.requests)
        if not front.holds_the_dead and (many := {path: times for (path, _), times in sent.items() if times > 3 + path.count("/login/companyinfo/")}):
            found.append(f"sent more than three times: {many}")
        if front.most_in_flight > 6 and not front.holds_the_dead:
            found.append(f"{front.most_in_flight} requests at a time")
        for method, path, authorization in front.requests:
            if method != "GET" or (authorization and "/apis/" not in path):
                found.append(f"{method} {path} with{'' if authorization else 'out'} keys")
    return found
