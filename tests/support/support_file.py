# SPDX-License-Identifier: MIT
"""A support file of propel-check, read as a fixture: what makes the practice instance answer as the real one did.

support_file.py FILE.zip prints it: {"role": ..., "settings": ...} for PUT /sandbox/role and /sandbox/settings."""

import json
import sys
import zipfile

RIGHTS = ("add", "edit", "delete", "inquire")


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


def role_of(files):
    """The role's levels as they were reported, or else as what could be read shows them."""
    levels = {}
    for row in own_levels(files["answers.json"]["answers"]) or []:
        if "moduleName" in row and "moduleFunctionName" in row:
            levels[f"{row['moduleName']}/{row['moduleFunctionName']}"] = {right: row[f"{right}Level"] for right in RIGHTS if f"{right}Level" in row}
    for row in files["report.json"]["modules"] if not levels else []:
        refused = any(right["live"] == "refused" for right in row["rights"])
        levels[f"{row['module']}/{row['action']}"] = {"inquire": "None"} if refused else {}
    tables = {f"{row['group']}/{row['table']}": row["live"] != "refused" for row in files["report.json"]["tables"]}
    return {"base": "needed", "levels": levels, "tables": tables}


def settings_of(files):
    answers = files["answers.json"]["answers"]
    first = next((answer for answer in answers if answer["path"] == "system/mySecurity"), None)
    settings = {"version": files["report.json"]["instance"]["version"], "cloud": files["report.json"]["instance"]["cloud"]}
    if first and first["status"] != 200:
        settings["mySecurity"] = "missing" if first["status"] == 404 else "refused"
    elif first and own_levels(answers) is None:
        settings["mySecurity"] = "empty"
    broken = [row for row in files["report.json"]["tables"] + files["report.json"]["modules"] if row["live"] == "fault" and row.get("path")]
    settings["fail"] = [{"path": f"*/{row['path']}", "status": row.get("httpStatus") or 503, "body": "<html>", "contentType": "text/html"} for row in broken]
    return settings


def fixture(path):
    files = read(path)
    return {"role": role_of(files), "settings": {name: value for name, value in settings_of(files).items() if value != ""}}


if __name__ == "__main__":
    json.dump(fixture(sys.argv[1]), sys.stdout, indent=2)
