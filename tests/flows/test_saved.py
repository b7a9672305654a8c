# SPDX-License-Identifier: MIT
"""propel-check over saved connections whose keys are in a real keyring: as monitoring agents call it, under another account, one
run after the other, and what is left when all is forgotten. Within private-keyring.sh.
test_saved.py PROPEL_CHECK PROPEL_SANDBOX INSTANCE_PROBE"""

import datetime
import itertools
import json
import os
import pathlib
import subprocess
import sys
import time
import unittest

PROBE = sys.argv.pop(3)

from checks import PROGRAM, PATIENCE, ROOT, SANDBOX, ProgramTest, Sandbox  # noqa: E402

BOARD, BOARD_ID = "Service/Service Board", "table.service.serviceBoard"
as_root = unittest.skipIf(os.geteuid() != 0, "only root can become somebody else")


class Agent(ProgramTest):
    """Two saved connections to the practice instance: one with its key in the keyring, one without."""

    def setUp(self):
        super().setUp()
        self.save(self.connection(name="Good"), self.connection(id="keyless", name="Keyless", publicKey="AbCdEfGhIjKlMnOp"))
        self.keep(self.entry())
        # A place that other accounts get to, set by an administrator.
        self.shared = self.folder("propel-agent-")
        self.shared.chmod(0o755)
        self.status = self.shared / "status"
        self.preset(f"[General]\nstatusFolder={self.status}\n")

    def as_nobody(self, *arguments, **environment):
        """As an account that has nothing: no home, no bus, no settings."""
        bare = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment}
        become = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        return self.run_program(*arguments, command=become, env=bare, cwd="/")

    def test_it_tests_a_saved_connection_by_name_with_a_line_for_nagios(self):
        outcome = self.ends_with(0, "good", "--format", "nagios")
        self.assertTrue(outcome.output.startswith("OK - Good: All 26 permissions OK | passed=26 "), outcome.output)
        self.assertEqual(outcome.errors, "")
        self.assertTrue(self.status_file().exists())
        self.assertEqual(len(self.history()), 1)

    def test_it_tests_all_of_them_and_says_what_is_missing(self):
        nagios = self.ends_with(3, "--all")
        lines = nagios.output.split("\n")
        self.assertGreaterEqual(len(lines), 4)
        self.assertTrue(lines[0].startswith("UNKNOWN - 1 of 2 connections needs attention. Keyless: This computer's keychain has no"), lines[0])
        self.assertTrue(lines[0].endswith("| connections=2 ok=1 warning=0 critical=0 unknown=1"), lines[0])
        self.assertEqual(nagios.errors, "")
        reports = self.ends_with(3, "--all", "--json").report
        self.assertEqual([report["verdict"] for report in reports], ["ready", "undetermined"])
        self.assertEqual((reports[0]["id"], reports[1]["name"]), ("practice", "Keyless"))

    def test_it_tests_several_instances_at_a_time_but_each_once(self):
        other = Sandbox(SANDBOX)
        self.addCleanup(other.close)
        same = [self.connection(id=each, name=each) for each in ("first", "second")]
        self.save(*same, self.connection(id="other", name="other", **{n: other[n] for n in ("domain", "companyId", "publicKey")},
                                         access={"caFile": other["caFile"]}))  # fmt: skip
        for sandbox in (self.sandbox, other):
            sandbox.ask("PUT", "settings", {"latency": 100})
        entry = f"propel-connect/connectwise/{other['companyId']}@{other['domain']}/{other['publicKey']}"
        self.keep(entry, other["privateKey"])
        reports = self.ends_with(0, "--all", "--json").report
        self.assertEqual([report["id"] for report in reports], ["first", "second", "other"])
        here, there = self.requests(), other.ask("GET", "requests")
        self.assertLess(there[0]["start"], here[len(here) // 2 - 1]["end"], "beside the first")
        all_starts = sorted([(each["start"], 1) for each in here + there] + [(each["end"], -1) for each in here + there])
        self.assertLessEqual(max(itertools.accumulate(change for _, change in all_starts)), 6)
        self.assertEqual([each["path"] for each in here].count("/login/companyinfo/" + self.sandbox["companyId"]), 2)
        second = [i for i, each in enumerate(here) if each["path"].startswith("/login/companyinfo/")][1]
        self.assertTrue(all(each["end"] <= here[second]["start"] for each in here[:second]), "one test of an instance at a time")

    @as_root
    def test_it_reads_the_last_results_as_another_account(self):
        self.set_table(BOARD, False)
        self.ends_with(2, "good", "--quiet")
        file = str(self.status_file())
        outcome = self.as_nobody("--last", file)
        self.assertEqual((outcome.code, outcome.errors), (2, ""))
        self.assertTrue(outcome.output.startswith("CRITICAL - "), outcome.output)
        datto = self.as_nobody("--last", file, "--format", "datto").output
        self.assertTrue(datto.startswith("<-Start Result->\nStatus=CRITICAL"), datto)
        self.assertEqual(self.as_nobody("--last", file, "--json").report["verdict"], "notReady")
        for code, *arguments in (
            (2, "--last", "--all", str(self.status)), (3, "--last", "--all", "/nowhere"), (3, "--last"), (0, "--list"),
        ):  # fmt: skip
            self.assertEqual(self.as_nobody(*arguments).code, code, arguments)
        closed = self.as_nobody("--last", str(self.config / "practice.json"))
        self.assertEqual(closed.code, 3)
        self.assertIn("Permission denied", closed.output)

    @as_root
    def test_it_finds_the_results_that_an_administrator_put_where_agents_get(self):
        self.ends_with(0, "good", "--quiet")
        self.presets = self.shared / "xdg"
        self.presets.mkdir()
        self.preset(f"[General]\nstatusFolder={self.status}\n")
        where = {"XDG_CONFIG_DIRS": str(self.presets)}
        for code, *names in ((0,), (0, "practice"), (0, self.sandbox["domain"]), (3, "another")):
            self.assertEqual(self.as_nobody("--last", *names, **where).code, code, names)
        (self.status / "second.json").write_bytes(self.status_file().read_bytes())
        several = self.as_nobody("--last", **where)
        self.assertEqual(several.code, 3)
        self.assertIn("practice, second", several.output)
        self.assertEqual(self.as_nobody("--last", "--all", **where).code, 0)

    def test_it_says_on_the_output_that_there_is_no_such_connection(self):
        for task in (["nobody"], ["--last", "nobody"]):
            nagios = self.ends_with(3, *task, "--format", "nagios").output
            self.assertTrue(nagios.startswith("UNKNOWN - There is no saved connection"), nagios)
            datto = self.ends_with(3, *task, "--format", "datto").output
            self.assertTrue(datto.startswith("<-Start Result->\nStatus=UNKNOWN: There is"), datto)

    def test_it_finds_the_last_result_by_a_name_that_looks_like_a_file(self):
        self.save(self.connection(name="Smith/Jones IT"))
        self.ends_with(0, "Smith/Jones IT", "--quiet")
        self.assertIn("OK - Smith/Jones IT: All 26 permissions OK (", self.ends_with(0, "--last", "Smith/Jones IT").output)

    def test_it_leaves_a_damaged_file_for_the_person_to_hear_of(self):
        file = self.config / "connections.json"
        file.write_text("{")
        for task in ("--last", "--list"):
            self.ends_with(3, task)
        self.assertEqual(file.read_text(), "{")

    @as_root
    def test_it_is_never_good_where_the_last_result_is_stale(self):
        self.ends_with(0, "good", "--quiet")
        file = self.status_file()
        for _ in range(20):  # how fast they are is measured by tests/bench, on a quiet machine
            self.assertEqual(self.as_nobody("--last", str(file)).code, 0)
        day = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        file.write_text(file.read_text().replace(f'"generated": "{day}', '"generated": "2020-01-01'))
        for form in ([], ["--format", "datto"], ["--json"], ["--text"], ["--strict"]):
            self.assertEqual(self.as_nobody("--last", str(file), *form).code, 3, form)

    def test_it_does_not_believe_a_ready_whose_rows_do_not_bear_it_out(self):
        self.ends_with(0, "good", "--quiet")
        whole = json.loads(self.status_file().read_text())
        first, *rest = whole["tables"]
        for change in (
            {"modules": [], "tables": []},
            {"tables": [{**first, "state": "failed"}, *rest]},
            {"modules": whole["modules"][:-1]},
        ):
            self.status_file().write_text(json.dumps({**whole, **change}))
            nagios = self.ends_with(3, "--last", "good").output
            self.assertRegex(nagios, "^UNKNOWN - .*The file is damaged")
            self.assertEqual(self.run_program("--last", "good", "--json").report["verdict"], "undetermined")

    def test_it_keeps_no_result_of_a_connection_that_is_removed_in_the_middle_of_it(self):
        self.sandbox.ask("PUT", "settings", {"latency": 200})
        process = subprocess.Popen([PROGRAM, "good"], stdout=subprocess.DEVNULL, env=self.environment)
        while not self.requests():
            time.sleep(0.01)
        self.save()
        self.assertEqual(process.wait(PATIENCE), 0, "whoever called it is told all the same")
        self.assertFalse(self.status_file().exists())
        self.assertEqual(self.history(), [])

    def test_it_says_what_a_cron_session_lacks(self):
        if pathlib.Path(f"/run/user/{os.geteuid()}/bus").exists():
            self.skipTest("this account has a session of its own")
        session = ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY")
        bare = {name: value for name, value in self.environment.items() if name not in session}
        errors = self.ends_with(3, "good", "--timeout", "5", env=bare).errors
        self.assertIn("This account", errors)
        self.assertIn("propel-check --last", errors)


class SavedRuns(ProgramTest):
    """One after the other."""

    def setUp(self):
        super().setUp()
        self.save(self.connection())
        self.keep(self.entry())

    def report(self, *more):
        return self.run_program("--json", *more).report

    def text(self, *more):
        return " ".join(self.run_program("--details", *more).output.split())

    @staticmethod
    def changes(report):
        """ "kind id right", in the report's order."""
        changes = report.get("drift", {}).get("changes", [])
        return [" ".join(filter(None, (change["kind"], change["id"], change.get("right")))) for change in changes]

    def next_requirements(self):
        """The program's own requirements with one right, one higher level and one table more."""
        pack = json.loads((ROOT / "resources/requirements/connectwise.json").read_text())
        pack["version"] = "2027-05"
        levels = {"companies.teamMembers": {"add": "My", "inquire": "All"}, "companies.manageAttachments": {"add": "All", "inquire": "My"}}
        for row in pack["modules"]:
            row["levels"] = levels.get(row["id"], row["levels"])
        pack["tables"].append({"id": "table.service.priority", "group": "Service", "table": "Priority", "path": "service/priorities",
                               "reason": "For the test."})  # fmt: skip
        file = self.home / "next.json"
        file.write_text(json.dumps(pack))
        return str(file)

    def test_they_say_nothing_of_a_change_at_first(self):
        first = self.report()
        self.assertEqual(first["verdict"], "ready")
        self.assertNotIn("drift", first)
        second = self.report()
        self.assertEqual(second["drift"]["earlier"], first["generated"])
        self.assertEqual(self.changes(second), [])

    def test_they_tell_a_right_that_is_newly_needed_from_one_that_was_lost(self):
        self.assertEqual(self.report()["verdict"], "ready")
        self.sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "None"}}})
        following = ["--requirements", self.next_requirements()]
        report = self.report(*following)
        newly = ["companies.manageAttachments add", "companies.teamMembers add", "table.service.priority"]
        self.assertEqual(self.changes(report), ["lost companies.configurations edit", *(f"newlyNeeded {what}" for what in newly)])
        self.assertEqual(report["drift"]["requirements"]["to"], "2027-05")
        said = self.text(*following)
        for words in ("Edit: All needed, None found. It worked on", "to 2027-05; before, My was enough.",
                      "Access refused. Newly required: Propel's requirements changed from"):  # fmt: skip
            self.assertIn(words, said)
        # Other requirements leave the connection's own result alone.
        self.assertEqual(self.changes(self.report()), ["lost companies.configurations edit"])

    def test_they_say_that_a_loss_came_with_an_upgrade_also_across_a_run_that_could_not_tell(self):
        self.assertEqual(self.report()["verdict"], "ready")
        self.sandbox.ask("PUT", "settings", {"fail": [{"path": "/login/companyinfo/*", "status": 503}]})
        away = self.report()
        self.assertEqual(away["verdict"], "undetermined")
        self.assertEqual(self.changes(away), [], "what could not be tested is not lost")
        self.sandbox.ask("PUT", "settings", {"fail": [], "version": "v2025.2.4"})
        self.set_table(BOARD, False)
        self.assertEqual(self.changes(self.report()), [f"lost {BOARD_ID}"])
        self.assertIn("Since then ConnectWise was updated from v2025.1.10333 to v2025.2.4.", self.text())
        self.assertIn("Since then ConnectWise was updated from", self.text("--last"), "from the status file too")
        self.set_table(BOARD, True)
        self.assertEqual(self.changes(self.report()), [f"mended {BOARD_ID}"])

    def test_they_say_that_the_member_sees_less_than_it_did(self):
        def sees(count):
            fault = {"path": "*/company/companies/count", "status": 200, "body": json.dumps({"count": count})}
            self.sandbox.ask("PUT", "settings", {"fail": [fault]})
            return self.text()

        self.assertIn("40 companies", sees(40))
        said = sees(3)
        self.assertIn("API member: 3 companies,", said)
        self.assertIn("Previously: 40 companies.", said)

    def test_their_history_tells_support_nothing_private(self):
        self.save(self.connection(name="Zephyr Coffee"))
        self.report()
        self.set_table(BOARD, False)
        file = self.home / "support.zip"
        self.report("--support", str(file))
        entries = self.entries(file)
        self.assertEqual(len(json.loads(entries["history.json"])["runs"]), 2)
        for name, text in entries.items():
            self.assertEqual({word for word in self.private_words() | {"Zephyr"} if word in text}, set(), name)


class Forget(ProgramTest):
    """--forget-all: what is left of a connection afterwards."""

    def setUp(self):
        super().setUp()
        draft = "propel-connect/connectwise/acme@draft.invalid/AbCdEfGh12345678"
        self.entries = [self.entry(), draft]
        self.entries += [f"propel-connect/proxy/{proxy}" for proxy in ("proxy.invalid:3128", "system.invalid:8080")]
        self.environment["https_proxy"] = "http://system.invalid:8080"
        for entry in self.entries:
            self.keep(entry)
        self.save(self.connection(access={"caFile": self.sandbox["caFile"], "proxy": "http://proxy.invalid:3128"}))
        (self.config / "draft.json").write_text(json.dumps({"page": "permissions", "keyEntry": draft}))

    def test_it_leaves_nothing(self):
        forgotten = self.ends_with(0, "--forget-all")
        self.assertIn("1 connection", forgotten.output)
        self.assertEqual([entry for entry in self.entries if self.is_kept(entry)], [])
        for folder in (self.config, self.status, self.log_file.parent):
            self.assertFalse(folder.exists(), folder)
        self.ends_with(0, "--forget-all")  # a second time there is nothing to do

    def test_it_touches_nothing_while_the_program_runs(self):
        program = subprocess.Popen([PROBE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment)
        self.addCleanup(program.communicate)
        self.assertEqual(program.stdout.readline(), "first\n")
        refused = self.ends_with(3, "--forget-all")
        self.assertIn("Quit it first", refused.errors)
        self.assertTrue(self.is_kept(self.entry()))
        self.assertEqual(len(json.loads((self.config / "connections.json").read_text())["connections"]), 1)


unittest.main()
