# SPDX-License-Identifier: MIT
"""What the tests of a program as a process share: a home, a practice instance and, within private-keyring.sh, a keyring.
Their first arguments: the program, often propel-check, and propel-sandbox."""

import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import typing
import unittest
import urllib.parse
import zipfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/support"))
from practice import Sandbox  # noqa: E402

PROGRAM, SANDBOX = (os.path.abspath(sys.argv.pop(1)) for _ in range(2))
PATIENCE = 60  # seconds; only a test that fails ever takes that long
LABELS = ("server", "Propel Connect", "user")


class Outcome(typing.NamedTuple):
    code: int
    output: str
    errors: str

    @property
    def report(self):
        """As JSON; reports keep to their published schema."""
        read = json.loads(self.output)
        for report in read if isinstance(read, list) else [read]:
            if report.get("schema") == "propel-connect/report/1":
                SCHEMA.validate(report)
        return read


def all_known(schema):
    """The schema, refusing members that it doesn't describe: readers ignore them, but a report has none."""
    if isinstance(schema, list):
        return [all_known(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {name: all_known(each) for name, each in schema.items()}
    return strict | {"additionalProperties": False} if strict.get("type") == "object" else strict


SCHEMA = jsonschema.Draft202012Validator(all_known(json.loads((ROOT / "resources/report/report.schema.json").read_text())))


def ids_in(report, state):
    return [row["id"] for row in report["modules"] + report["tables"] if row["state"] == state]


def texts_in(value):
    if isinstance(value, (dict, list)):
        return set().union(*map(texts_in, value.values() if isinstance(value, dict) else value))
    return {value} if isinstance(value, str) else set()


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.home = self.folder()
        self.config = self.home / ".config/Propel/propel-connect"
        self.log_file = self.home / ".local/state/Propel/propel-connect/log/propel-connect.log"
        self.status = self.home / ".local/share/Propel/propel-connect/status"
        self.presets = self.folder()
        (self.home / "run").mkdir(mode=0o700)
        self.environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self.environment |= {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home / "run"), "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_DATA_HOME": str(self.home / ".local/share"), "XDG_CACHE_HOME": str(self.home / ".cache"),
            "XDG_STATE_HOME": str(self.home / ".local/state"), "XDG_CONFIG_DIRS": str(self.presets), "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        if "PROPEL_TEST_KEYRING" not in os.environ:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.home}/no-bus"
        self.sandbox = Sandbox(SANDBOX)
        self.addCleanup(self.sandbox.close)

    def folder(self, prefix="propel-check-"):
        folder = tempfile.TemporaryDirectory(prefix=prefix)
        self.addCleanup(folder.cleanup)
        return pathlib.Path(folder.name)

    def run_program(self, *arguments, given="", command=(), **options):
        """`command`: what runs it. `options`: of its process, in place of the usual ones."""
        options = {"env": self.environment} | options
        ended = subprocess.run([*command, PROGRAM, *arguments], input=given.encode(), capture_output=True, timeout=PATIENCE, **options)
        return Outcome(ended.returncode, ended.stdout.decode(errors="replace"), ended.stderr.decode(errors="replace"))

    def connecting(self, **others):
        """The options for the instance; `others`: what is given in place of what it announced, None: not at all."""
        given = {**self.sandbox.facts, **others}
        names = {"--domain": "domain", "--company": "companyId", "--public-key": "publicKey", "--ca-file": "caFile"}
        return [part for option, name in names.items() if given[name] for part in (option, given[name])] + ["--private-key-stdin"]

    def diagnose(self, *more, **options):
        return self.run_program(*self.connecting(), *more, given=f"{self.sandbox['privateKey']}\n", **options)

    def ends_with(self, code, *arguments, **options):
        outcome = self.run_program(*arguments, **options)
        self.assertEqual(outcome.code, code, f"{arguments}: {outcome}")
        return outcome

    def preset(self, content):
        """As an administrator does."""
        place = self.presets / "Propel/propel-connect.conf"
        place.parent.mkdir(exist_ok=True)
        place.write_text(content)

    def log(self):
        return self.log_file.read_text() if self.log_file.exists() else ""

    def requests(self):
        return self.sandbox.ask("GET", "requests")

    def set_table(self, table, allowed):
        self.sandbox.ask("PUT", "role", {"tables": {table: allowed}})

    # A support file

    @staticmethod
    def entries(file):
        """{name: text} of what is in it."""
        with zipfile.ZipFile(file) as archive:
            if broken := archive.testzip():
                raise AssertionError(f"{broken} is broken")
            return {name: archive.read(name).decode() for name in archive.namelist()}

    def private_words(self):
        """Keys in all forms, the instance's names and records, and what is this computer's."""
        records = texts_in(json.loads((ROOT / "tests/sandbox/records.json").read_text()))
        published = (ROOT / "resources/requirements/connectwise.json").read_text() + (ROOT / "tests/sandbox/catalogue.json").read_text()
        published += re.sub("[^A-Za-z\"]", "", published)  # as identifiers
        forbidden = {text for text in records if len(text) > 4 and text not in published}
        self.assertGreater(len(forbidden), 200)
        public, private = self.sandbox["publicKey"], self.sandbox["privateKey"]
        for key in (public, private, f"acme+{public}:{private}"):
            forbidden |= {key, base64.b64encode(key.encode()).decode(), key.encode().hex(), urllib.parse.quote(key), key[:8]}
        forbidden |= {self.sandbox["domain"], "127.0.0.1", "acme", "Acme", "no-such-host", "Propel API", str(self.home)}
        return forbidden

    # A saved connection, its key in the keyring

    def connection(self, **others):
        facts = self.sandbox.facts
        saved = {name: facts[name] for name in ("domain", "companyId", "publicKey")}
        return {"id": "practice", "name": "Practice", "access": {"caFile": facts["caFile"]}, **saved, **others}

    def save(self, *connections):
        self.config.mkdir(parents=True, exist_ok=True)
        content = {"schema": "propel-connect/connections/1", "connections": connections}
        (self.config / "connections.json").write_text(json.dumps(content))

    def entry(self):
        return f"propel-connect/connectwise/{self.sandbox['companyId']}@{self.sandbox['domain']}/{self.sandbox['publicKey']}"

    def keep(self, entry, key=None):
        """The instance's private key, or another, under that name."""
        store = ["secret-tool", "store", "--label", "Propel Connect", *LABELS, entry, "type", "plaintext"]
        subprocess.run(store, input=key or self.sandbox["privateKey"], text=True, check=True)

    def is_kept(self, entry):
        return subprocess.run(["secret-tool", "lookup", *LABELS, entry], capture_output=True).returncode == 0

    def status_file(self):
        return self.status / "practice.json"

    def history(self):
        """The runs that are remembered."""
        file = self.config / "history/practice.json"
        return json.loads(file.read_text())["runs"] if file.exists() else []
