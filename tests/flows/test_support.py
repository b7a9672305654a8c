# SPDX-License-Identifier: MIT
"""The support file: what it must not hold, and that it makes the practice instance answer as the original did.
test_support.py PROPEL_CHECK PROPEL_SANDBOX"""

import json
import stat
import unittest

from checks import SANDBOX, ProgramTest
from practice import Sandbox
from support_file import fixture, read

ROLES = {
    "all that is needed": {},
    "an administrator's": {"base": "everything"},
    "nothing": {"base": "nothing"},
    "some levels and tables missing": {
        "levels": {"Companies/Configurations": {"edit": "My"}, "Sales/Opportunity": {"inquire": "None"}, "Service Desk/Service Tickets": {"add": "None"}},
        "tables": {"Service/Service Board": False, "Company/Team Role": False},
    },
}
SETTINGS = {
    "own levels refused": {"mySecurity": "refused"},
    "own levels missing": {"mySecurity": "missing"},
    "own levels empty": {"mySecurity": "empty"},
    "an older release": {"version": "v2019.5.1"},
    "names spelled otherwise": {"spelling": "other"},
    "keys refused": {"fail": [{"path": "*/apis/3.0/*", "status": 401, "body": "{}"}]},
    "boards that can't be read": {"fail": [{"path": "*/service/boards", "status": 400, "body": "{}"}]},
}


def states(report):
    return {row["id"]: row["state"] for row in report["modules"] + report["tables"]}


class Support(ProgramTest):
    def setUp(self):
        super().setUp()
        self.file = self.home / "support.zip"

    def run_and_save(self, *more):
        outcome = self.diagnose("--json", "--support", str(self.file), *more)
        self.assertNotIn(outcome.code, (1, 128), outcome)
        return outcome

    def test_it_holds_no_key_name_or_record(self):
        forbidden = self.private_words()
        self.ends_nowhere = self.run_program("--domain", "no-such-host.invalid", "--company", "other", "--public-key", "x" * 16, "--private-key-stdin", given="y" * 16)
        self.diagnose("--json", "--verbose")
        for role in ({}, {"base": "nothing"}):
            self.sandbox.ask("PUT", "role", role)
            self.run_and_save("--verbose")
            content = self.entries(self.file)
            self.assertEqual(sorted(content), ["answers.json", "log.txt", "report.json", "versions.json"])
            for name, text in content.items():
                self.assertEqual({word for word in forbidden if word in text}, set(), name)
        self.assertIn("GET company/companies 403", content["log.txt"])
        self.assertIn("GET login/companyinfo/{} 200", content["log.txt"])

    def test_words_of_an_instance_stay_out(self):
        evil = {"code": "Zephyr", "message": "Zephyr Coffee owes 1000", "errors": [{"Zephyr Coffee": "Zephyr"}]}
        self.sandbox.ask("PUT", "settings", {"fail": [
            {"path": "*/service/boards", "status": 403, "body": json.dumps(evil), "headers": {"X-Zephyr": "Zephyr"}},
            {"path": "*/company/companies", "status": 200, "body": json.dumps([{"Zephyr 1": "Zephyr", "nameLevel": "Zephyr", "moduleName": "Zephyr"}])},
            {"path": "*/system/mySecurity", "status": 200, "body": json.dumps([{"moduleName": "Sales", "moduleFunctionName": "Opportunity", "inquireLevel": "All",
                                                                                "name": "Zephyr", "moduleIdentifier": "zephyr@example.com", "member": {"moduleName": "Zephyr", "addLevel": "Zephyr"}}])},
        ]})  # fmt: skip
        self.run_and_save()
        content = self.entries(self.file)
        self.assertEqual([name for name, text in content.items() if "zephyr" in text.replace("x-zephyr", "").lower()], [])
        self.assertIn('"moduleFunctionName": "=Opportunity"', content["answers.json"])

    def test_it_makes_the_practice_instance_answer_as_the_original_did(self):
        for name, (role, settings) in {**{name: (role, {}) for name, role in ROLES.items()}, **{name: ({}, each) for name, each in SETTINGS.items()}}.items():
            with self.subTest(name), Sandbox(SANDBOX) as original, Sandbox(SANDBOX) as copy:
                self.sandbox = original
                original.ask("PUT", "role", role)
                original.ask("PUT", "settings", settings)
                before = self.run_and_save().report
                made = fixture(self.file)
                copy.ask("PUT", "role", made["role"])
                copy.ask("PUT", "settings", made["settings"])
                self.sandbox = copy
                after = self.diagnose("--json").report
                self.assertEqual(states(after), states(before))
                self.assertEqual(after["verdict"], before["verdict"])

    def test_a_test_that_reached_no_instance_makes_no_fixture(self):
        self.run_program("--domain", "127.0.0.1:9", "--company", "acme", "--public-key", "x" * 16, "--private-key-stdin", "--support", str(self.file), given="y" * 16)
        with self.assertRaisesRegex(ValueError, "before the instance answered: tcp"):
            fixture(self.file)

    def test_it_says_what_it_holds_and_is_its_owners_alone(self):
        outcome = self.diagnose("--support", str(self.file))
        self.assertEqual(outcome.code, 0, outcome)
        for words in ("answers.json", "no keys, names", "Nothing is sent", f"Saved as {self.file}"):
            self.assertIn(words, outcome.errors)
        self.assertFalse(self.file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))
        self.assertEqual(read(self.file)["versions.json"]["schema"], "propel-connect/support/1")


unittest.main()
