# SPDX-License-Identifier: MIT
"""A support file of propel-check, read as a fixture: what makes the practice instance answer as the real one did.

support_file.py FILE.zip prints it: {"role": ..., "settings": ...} for PUT /sandbox/role and /sandbox/settings."""

import json
import pathlib
import re
import sys
import zipfile

RIGHTS = ("add", "edit", "delete", "inquire")
CATALOGUE = pathlib.Path(__file__).resolve().parents[1] / "sandbox/catalogue.json"


def read(path):
    """Its JSON files by their names."""
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken:
            raise ValueError(f"{broken} is damaged")
        return {name: json.loads(archive.read(name)) for name in archive.namelist() if name.endswith(".json")}


def own_levels(answers):
    """The rows of system/mySecurity, each member's value or kind; None: it gave no rows."""
    pages = [answer for answer in answers if answer["path"] == "system/mySecurity" and answer["status"] == 200]
    rows = [row for page in pages if isinstance(page.get("json"), dict) for row in page["json"].get("members", [])]
    return [{name: value[1:] for name, value in row.items() if isinstance(value, str) and value.startswith("=")} for row in rows] or None


def plain(name):
    """However it is spelled: without case, blanks and number."""
    return re.sub("[^a-z]", "", name.lower()).replace("ies", "y").replace("s", "")


def known_functions():
    """{plain: "Module/Function"} of the practice instance's roles."""
    functions = json.loads(CATALOGUE.read_text())["functions"]
    names = [(function["module"], function["function"]) for function in functions]
    return {plain(f"{module}/{function}"): f"{module}/{function}" for module, function in names}


def role_of(files):
    """The role's levels as they were reported, or else as what could be read shows them."""
    levels = {}
    known = known_functions()
    for row in own_levels(files["answers.json"]["answers"]) or []:
        function = known.get(plain(f"{row.get('moduleName', '')}/{row.get('moduleFunctionName', '')}"))
        if function:
            levels[function] = {right: row[f"{right}Level"] for right in RIGHTS if f"{right}Level" in row}
    for row in files["report.json"]["modules"] if not levels else []:
        refused = any(right["live"] == "refused" for right in row["rights"])
        levels[f"{row['module']}/{row['action']}"] = {"inquire": "None"} if refused else {}
    tables = {f"{row['group']}/{row['table']}": row["live"] != "refused" for row in files["report.json"]["tables"]}
    return {"base": "needed", "levels": levels, "tables": tables}


def settings_of(files):
    answers = files["answers.json"]["answers"]
    first = next((answer for answer in answers if answer["path"] == "system/mySecurity"), None)
    failed = next((stage for stage in files["report.json"]["stages"] if stage["state"] == "failed"), None)
    if failed and not failed.get("httpStatus"):
        raise ValueError(f"The test failed before the instance answered: {failed['stage']}")
    if first and first["status"] == 200 and "json" not in first:
        raise ValueError("system/mySecurity has no shape: test again, then save the file")
    version = files["report.json"]["instance"]["version"]  # before the keys are taken, companyinfo tells the release alone
    settings = {"version": f"{version}.0" if version.count(".") == 1 else version, "cloud": files["report.json"]["instance"]["cloud"]}
    if first and first["status"] != 200:
        settings["mySecurity"] = "missing" if first["status"] == 404 else "refused"
    elif first and own_levels(answers) is None:
        settings["mySecurity"] = "empty"
    broken = [row for row in files["report.json"]["tables"] + files["report.json"]["modules"] if row["live"] == "fault" and row.get("path")]
    settings["fail"] = [{"path": f"*/{row['path']}", "status": row.get("httpStatus") or 503, "body": "<html>", "contentType": "text/html"} for row in broken]
    if failed:
        settings["fail"].append({"path": "*/apis/3.0/*", "status": failed["httpStatus"], "body": "{}"})
    return settings


def fixture(path):
    files = read(path)
    return {"role": role_of(files), "settings": {name: value for name, value in settings_of(files).items() if value != ""}}


if __name__ == "__main__":
    json.dump(fixture(sys.argv[1]), sys.stdout, indent=2)
