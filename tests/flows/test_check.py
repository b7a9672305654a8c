# SPDX-License-Identifier: MIT
"""propel-check as a process: its report, its log, an administrator's settings, a terminal, odd words.
test_check.py PROPEL_CHECK PROPEL_SANDBOX"""

import base64
import contextlib
import html
import json
import os
import pathlib
import pty
import re
import stat
import subprocess
import unicodedata
import unittest

from checks import PROGRAM, PATIENCE, ROOT, SCHEMA, ProgramTest, ids_in

NOBODY = ["--company", "acme", "--public-key", "AbCdEfGh12345678", "--private-key-stdin"]


class Check(ProgramTest):
    def test_it_is_ready_with_exit_code_zero(self):
        outcome = self.diagnose("--json")
        self.assertEqual(outcome.code, 0, outcome.errors)
        report = outcome.report
        self.assertEqual((report["schema"], report["verdict"]), ("propel-connect/report/1", "ready"))
        self.assertEqual(len(ids_in(report, "passed")), 26)
        asked = len(self.requests())
        self.assertEqual((len(report["requests"]), report["timing"]["requests"]), (asked, asked))
        self.assertEqual(outcome.errors, "", "progress is for terminals")

    def test_it_fails_with_two_and_names_the_clicks(self):
        self.sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "My"}}, "tables": {"Service/Service Board": False}})
        report = self.diagnose("--json")
        self.assertEqual(report.code, 2)
        self.assertEqual(ids_in(report.report, "failed"), ["companies.configurations", "table.service.serviceBoard"])
        text = self.diagnose("--text")
        self.assertEqual(text.code, 2)
        for word in ("Companies", "Configurations", "Edit", "All", "Service", "Service Board", "Table Setup"):
            self.assertIn(word, text.output)
        self.assertNotIn("\x1b", text.output, "no color where it is piped")

    def test_it_lets_doubts_pass_unless_told_to_be_strict(self):
        self.sandbox.ask("PUT", "settings", {"mySecurity": "refused"})
        self.assertEqual([self.diagnose("--json", *strict).code for strict in ([], ["--strict"])], [0, 1])

    def test_it_ends_with_three_where_nothing_can_be_told(self):
        fault = {"path": "*/service/boards", "status": 403, "body": "<html>", "contentType": "text/html"}
        self.sandbox.ask("PUT", "settings", {"fail": [fault]})
        self.assertEqual(self.diagnose("--json").code, 3)
        nowhere = self.ends_with(3, "--domain", "no-such-host.invalid", *NOBODY, "--json", given="x\n").report
        self.assertEqual(nowhere["stages"][1]["state"], "failed")
        self.assertEqual(len(ids_in(nowhere, "untested")), 26)
        for wrong in (["--no-such-option"], ["--domain", "a.example"]):
            self.ends_with(3, *wrong)

    def test_it_takes_no_private_key_as_an_argument(self):
        for argument in ("--private-key=SecretSecret1234", "--privatekey=SecretSecret1234"):
            outcome = self.ends_with(3, argument)
            self.assertNotIn("SecretSecret1234", outcome.output + outcome.errors)
            self.assertNotEqual(outcome.errors, "")

    def test_it_runs_another_table_of_requirements(self):
        pack = self.home / "other.json"
        table = {"id": "table.boards", "group": "Service", "table": "Service Board", "path": "service/boards"}
        form = {"schema": "propel-connect/requirements/1", "name": "Other", "version": "7", "modules": [], "tables": [table]}
        pack.write_text(json.dumps(form))
        outcome = self.diagnose("--json", "--requirements", str(pack))
        self.assertEqual(outcome.code, 0, outcome.errors)
        self.assertEqual(ids_in(outcome.report, "passed"), ["table.boards"])
        self.assertEqual(outcome.report["requirements"]["version"], "7")
        pack.write_text(json.dumps({"schema": form["schema"], "name": 7}))
        refused = self.diagnose("--requirements", str(pack))
        self.assertEqual(refused.code, 3)
        self.assertIn("/name: ", refused.errors)

    def test_it_leaks_no_key_in_any_form(self):
        private, public = self.sandbox["privateKey"], self.sandbox["publicKey"]
        page = self.home / "report.html"
        for form in (["--json"], ["--text"], ["--markdown"], ["--html", str(page)]):
            outcome = self.diagnose(*form)
            self.assertEqual(outcome.code, 0)
            said = outcome.output + outcome.errors + (page.read_text() if page.exists() else "")
            self.assertNotEqual(said, "")
            for secret in (private, base64.b64encode(private.encode()).decode(), public):
                self.assertNotIn(secret, said, form)

    def test_its_schema_is_one_and_refuses_what_is_none(self):
        SCHEMA.check_schema(SCHEMA.schema)
        report = self.diagnose("--json").report
        for wrong in ({"verdict": "green"}, {"new": 1}, {"stages": []}, {"generated": "yesterday"}):
            self.assertFalse(SCHEMA.is_valid(report | wrong), wrong)
        self.assertEqual(SCHEMA.is_valid(self.ends_with(3, "--last", "no-such.json", "--json").report), True)

    def test_it_writes_pages(self):
        self.sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "None"}}, "tables": {"Service/Service Board": False}})
        file = self.home / "report.pdf"
        outcome = self.diagnose("--pdf", str(file), env=self.environment | {"DISPLAY": ""})
        self.assertEqual(outcome.code, 2, outcome)
        self.assertEqual(outcome.errors, f"Saved as {file}.\n2 permissions missing\n")
        shown = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
        for words in ("2 permissions missing", "Companies / Configurations", "None → All", "Done by", "All 26 permissions", "page 1 of "):
            self.assertIn(words, shown)
        self.assertNotIn(self.sandbox["publicKey"], shown)

    def test_its_list_of_changes_has_the_same_words_in_every_form(self):
        tables = ["Activities/Activity Type", "Company/Team Role", "Invoicing/Billing Cycle", "Service/Service Board"]
        self.sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "None"}, "Companies/Team Members": {"inquire": "None"},
                                                    "Service Desk/Service Tickets": {"add": "None"}}, "tables": dict.fromkeys(tables, False)})  # fmt: skip
        page, paper = self.home / "report.html", self.home / "report.pdf"
        forms = {"text": self.diagnose().output, "details": self.diagnose("--details").output}
        forms["markdown"] = self.diagnose("--markdown", "--html", str(page), "--pdf", str(paper)).output
        forms["html"] = html.unescape(re.sub("<[^>]*>", " ", page.read_text().split("</style>")[1]))
        forms["pdf"] = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout

        def words(form):
            [found] = re.findall(r"4 changes in one security role.*?Save the role", form, re.DOTALL)
            return [word for word in re.findall(r"[\w→]+", found) if word not in "123"]

        expected = words(forms["text"])
        for word in ("Configurations Edit Level None → All", "System Table Setup customize Not allowed → Allowed",
                     "Move these 4 tables to the left list then save the dialog", "Billing Cycle Service Service Board"):  # fmt: skip
            self.assertIn(word, " ".join(expected))
        for name, form in forms.items():
            self.assertEqual(words(form), expected, name)

    def test_what_is_fine_can_be_left_out_of_every_form(self):
        page, paper = self.home / "report.html", self.home / "report.pdf"
        self.sandbox.ask("PUT", "role", {"levels": {"Companies/Configurations": {"edit": "None"}}})
        for options, is_listed in ((), True), (("--only-missing",), False):
            forms = [self.diagnose("--markdown", "--html", str(page), "--pdf", str(paper), *options).output, page.read_text(),
                     subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout]  # fmt: skip
            for form in forms:
                self.assertIn("Configurations", form)
                self.assertEqual("Opportunity Status" in form, is_listed, form)

    def test_a_report_for_somebody_else_names_clicks_and_no_options(self):
        for form, is_terminal in (("--text", True), ("--markdown", False)):
            said = self.run_program(*self.connecting(caFile=None), form, given="x\n").output
            self.assertEqual("--ca-file" in said, is_terminal, said)

    def test_pages_are_of_the_paper_that_is_usual_where_the_computer_is(self):
        for place, paper in (("en_GB", "A4"), ("en_US", "letter")):
            file = self.home / f"{place}.pdf"
            self.diagnose("--pdf", str(file), "--language", "en", env=self.environment | {"LC_ALL": f"{place}.UTF-8"})
            self.assertIn(f"({paper})", subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout)

    def test_it_speaks_german(self):
        outcome = self.diagnose("--text", "--language", "de")
        self.assertEqual(outcome.code, 0)
        self.assertIn("alle 26 berechtigungen vorhanden", outcome.output.lower())

    def test_it_lists_nothing_where_nothing_is_saved(self):
        self.ends_with(0, "--list")
        self.ends_with(3)
        self.ends_with(3, "--last")

    def test_it_says_that_the_keys_are_the_wrong_way_round(self):
        private, public = self.sandbox["privateKey"], self.sandbox["publicKey"]
        arguments = self.connecting(publicKey=private)
        report = self.ends_with(2, *arguments, "--json", given=f"{public}\n")
        [stage] = [stage for stage in report.report["stages"] if stage["state"] == "failed"]
        self.assertEqual(stage["cause"], "keysSwapped")
        self.assertIn("Swap them", stage["remedy"])
        text = self.run_program(*arguments, given=f"{public}\n")
        self.assertIn("the keys are swapped", text.output.lower())
        for outcome in (report, text):
            self.assertNotIn(private, outcome.output)
            self.assertNotIn(public, outcome.output)


class Log(ProgramTest):
    def test_it_has_a_line_for_each_request_and_the_verdict(self):
        outcome = self.diagnose("--json")
        self.assertEqual((outcome.code, outcome.errors), (0, ""))
        line = r"^[0-9T:.-]+Z info [0-9]+ propel\.http: GET 127\.0\.0\.1:[0-9]+/\S+ 200 [0-9]+ ms [0-9]+ bytes$"
        self.assertEqual(len(re.findall(line, self.log(), re.MULTILINE)), len(self.requests()), self.log())
        for words in ("propel-check", "run ended: ready", "ends with 0"):
            self.assertIn(words, self.log())
        self.assertNotIn(" debug ", self.log())
        self.assertFalse(self.log_file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH))

    def test_it_holds_no_key_and_no_query_also_where_it_is_verbose(self):
        outcome = self.diagnose("--json", "--verbose")
        self.assertEqual(outcome.code, 0)
        company, public, private = (self.sandbox[name] for name in ("companyId", "publicKey", "privateKey"))
        pair = base64.b64encode(f"{company}+{public}:{private}".encode()).decode()
        said = self.log() + outcome.errors
        for secret in (private, public, pair, pair[:20]):
            self.assertNotIn(secret, said)
        self.assertNotIn("?", said, "queries stay out")
        self.assertIn(f"{public[:4]}…", said, "enough to tell one from another")
        for words in (" debug ", "TLS 1.3", "stage permissions"):
            self.assertIn(words, self.log())
        self.assertIn("propel.http: GET", outcome.errors)
        self.assertEqual(outcome.report["verdict"], "ready", "standard output is the report's alone")

    def test_it_names_the_cause_where_no_answer_came(self):
        self.ends_with(3, "--domain", "127.0.0.1:9", *NOBODY, given="x\n")
        self.assertIn("127.0.0.1:9/login/companyinfo/acme connectionRefused", self.log())
        self.assertIn("stage tcp: connectionRefused", self.log())

    def test_it_stops_nothing_where_it_cannot_be_written(self):
        self.log_file.parent.parent.mkdir(parents=True)
        self.log_file.parent.write_text("in the way")
        self.assertEqual(self.diagnose("--json")[::2], (0, ""))
        verbose = self.diagnose("--json", "--verbose")
        self.assertEqual(verbose.code, 0)
        self.assertEqual(verbose.errors.count("The log can't be written"), 1, verbose.errors)

    def test_it_is_not_filled_by_a_monitoring_agent(self):
        self.run_program("--last")
        self.run_program("--list")
        self.assertFalse(self.log_file.exists())


class OddFiles(ProgramTest):
    """Pipes, devices, and encodings where a plain file is usual."""

    def pipe(self, name):
        place = self.home / name
        place.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(place)
        return place

    def test_a_pipe_in_a_results_place_holds_nothing_up(self):
        self.save(self.connection())
        self.pipe(self.status / "practice.json")
        outcome = self.ends_with(3, "--last")
        self.assertIn("not a regular file", outcome.output + outcome.errors)
        self.ends_with(3, "--last", str(self.pipe("other.json")))

    def test_a_pipe_in_place_of_the_connections_is_said(self):
        self.pipe(self.config / "connections.json")
        outcome = self.ends_with(3)
        self.assertIn("connections.json", outcome.errors)
        self.assertNotIn("no saved connection", outcome.errors)

    def test_the_ca_may_come_through_a_pipe(self):
        read, write = os.pipe()
        self.addCleanup(os.close, read)
        with os.fdopen(write, "wb") as end:
            end.write(pathlib.Path(self.sandbox["caFile"]).read_bytes())
        arguments = self.connecting(caFile=f"/dev/fd/{read}")
        self.ends_with(0, *arguments, "--json", given=f"{self.sandbox['privateKey']}\n", pass_fds=[read])

    def test_reports_go_into_devices_and_leave_them(self):
        for place in ("/dev/null", "/dev/stdout"):
            before = stat.S_IFMT(os.stat(place).st_mode)
            outcome = self.diagnose("--html", place)
            self.assertEqual(outcome.code, 0, outcome)
            self.assertEqual(stat.S_IFMT(os.stat(place).st_mode), before)
        self.assertIn("<html", outcome.output)

    def test_a_folder_that_is_not_there_is_said_and_not_made(self):
        outcome = self.diagnose("--html", str(self.home / "typo/report.html"))
        self.assertEqual(outcome.code, 3)
        self.assertIn("report.html: the folder doesn't exist", outcome.errors)
        self.assertNotIn("can write there", outcome.errors, "it would not help")
        self.assertFalse((self.home / "typo").exists())

    def test_keys_may_be_quoted_or_in_utf_16(self):
        key = self.sandbox["privateKey"]
        for given in (f'"{key}"\r\n'.encode(), f"\ufeff{key}\r\n".encode("utf-16-le"), f"{key}\n".encode("utf-16-le")):
            ended = subprocess.run([PROGRAM, *self.connecting(), "--json"], input=given, capture_output=True, timeout=PATIENCE, env=self.environment)
            self.assertEqual(ended.returncode, 0, ended)

    def test_a_ca_in_utf_16_is_said(self):
        file = self.home / "ca.pem"
        file.write_text(pathlib.Path(self.sandbox["caFile"]).read_text(), encoding="utf-16")
        outcome = self.ends_with(3, *self.connecting(caFile=str(file)), given=f"{self.sandbox['privateKey']}\n")
        self.assertIn("UTF-16", outcome.output + outcome.errors)

    def test_it_ends_where_standard_input_is_closed(self):
        command = ["sh", "-c", 'exec "$@" <&-', "sh"]
        self.ends_with(3, *self.connecting(), command=command)

    def test_it_finds_the_home_folder_without_the_variable(self):
        environment = {name: value for name, value in self.environment.items() if not name.startswith(("XDG_", "HOME"))}
        outcome = self.run_program("--list", env=environment | {"LC_ALL": "C.UTF-8"})
        self.assertEqual(outcome.code, 0, outcome)
        self.assertEqual(outcome.errors.count("HOME"), 0)


class Administration(ProgramTest):
    def as_policy(self, content):
        """A command that runs a program where the system's fixed place holds that file."""
        self.preset(content)
        bind = 'mount --bind "$0" /etc/xdg && exec "$@"'
        command = ["unshare", "--map-root-user", "--mount", "sh", "-c", bind, str(self.presets)]
        if subprocess.run([*command, "true"], capture_output=True).returncode:
            self.skipTest("nobody may mount anything here")
        return command

    def test_nobody_makes_something_mandatory_by_a_variable(self):
        self.preset("[Mandatory]\nproxy=http://127.0.0.1:9\n")
        self.assertEqual(self.diagnose("--json")[::2], (0, ""))

    def test_defaults_serve_where_nothing_was_given(self):
        self.preset(f"[General]\ncaFile={self.sandbox['caFile']}\n")
        self.ends_with(0, *self.connecting(caFile=None), "--json", given=f"{self.sandbox['privateKey']}\n")

    def test_mandatory_settings_go_before_options_and_that_is_said(self):
        domain = self.sandbox["domain"]
        policy = self.as_policy(f"[Mandatory]\ndomain={domain}\nproxy=http://127.0.0.1:9\n")
        arguments = [*self.connecting(domain="127.0.0.1:10"), "--json", "--proxy", "http://127.0.0.1:11"]
        outcome = self.ends_with(3, *arguments, given=f"{self.sandbox['privateKey']}\n", command=policy)
        self.assertIn("--domain was ignored", outcome.errors)
        self.assertIn("--proxy was ignored", outcome.errors)
        self.assertEqual(outcome.report["connection"]["domain"], domain)
        self.assertIn(f"{domain}/login/companyinfo", self.log())
        self.assertEqual(self.requests(), [], "nothing went round the proxy")

    def test_mandatory_settings_go_before_what_is_saved(self):
        policy = self.as_policy("[Mandatory]\ncompanyId=other\n")
        self.save(self.connection())
        outcome = self.ends_with(3, command=policy)  # there is no keychain here, and no such entry
        self.assertIn("replace the saved ones: Company ID", outcome.errors)

    def test_settings_that_cannot_be_used_and_rights_that_are_taken_away_are_told(self):
        self.preset("[General]\nproxy=ftp://x\n")
        self.config.mkdir(parents=True, mode=0o700)
        settings = self.config / "settings.ini"
        settings.write_text("[General]\n")
        settings.chmod(0o604)
        outcome = self.diagnose("--json")
        self.assertEqual(outcome.code, 0)
        self.assertIn(f"the setting “proxy” in {self.presets}", outcome.errors)
        self.assertIn("setting not used: We can't use the setting “proxy”", self.log())
        self.assertIn(f"others' rights taken away: {settings}", self.log())
        self.assertFalse(settings.stat().st_mode & stat.S_IROTH)


class Terminal(ProgramTest):
    """For its standard error."""

    def shown(self, fault):
        """All that appeared on the terminal in a run that ends well."""
        self.sandbox.ask("PUT", "settings", {"fail": [{"path": "*/system/members", **fault}]})
        screen, program = pty.openpty()
        process = subprocess.Popen([PROGRAM, *self.connecting()], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=program,
                                   env=self.environment | {"TERM": "xterm"})  # fmt: skip
        os.close(program)
        with process.stdin as keys:
            keys.write(f"{self.sandbox['privateKey']}\n".encode())
        seen = b""
        with contextlib.suppress(OSError):  # it ends with the program
            while part := os.read(screen, 4096):
                seen += part
        os.close(screen)
        self.assertEqual(process.wait(PATIENCE), 0)
        return seen.decode()

    def test_it_counts_the_seconds_that_the_instance_asked_for(self):
        shown = self.shown({"status": 429, "headers": {"Retry-After": "3"}, "times": 1})
        for line in ("ConnectWise asked us to wait. Continuing in 3 s.", "Continuing in 2 s", "Continuing in 1 s", "Permissions"):
            self.assertIn(line, shown)

    def test_it_asks_for_a_connection_where_none_is_saved(self):
        screen, program = pty.openpty()
        process = subprocess.Popen([PROGRAM, "--ca-file", self.sandbox["caFile"]], stdin=program, stdout=subprocess.PIPE, stderr=program,
                                   env=self.environment | {"TERM": "xterm"}, start_new_session=True)  # fmt: skip
        os.close(program)
        facts = self.sandbox.facts
        shown = b""
        address, domain = "sign in to ConnectWise with: ", facts["domain"]
        answers = ((address, "https://"), ("is empty", None), (address, domain), ("Company ID: ", facts["companyId"]),
                   ("Public key: ", "a:b"), ("allowed", None), ("Public key: ", facts["publicKey"]), ("Private key", facts["privateKey"]))  # fmt: skip
        for words, answer in answers:
            while words.encode() not in shown:
                shown += os.read(screen, 4096)
            shown = shown.split(words.encode(), 1)[1]
            if answer:
                os.write(screen, f"{answer}\n".encode())
        output, _ = process.communicate(timeout=PATIENCE)
        os.close(screen)
        self.assertEqual(process.returncode, 0, output)
        self.assertIn("All 26 permissions OK", output.decode())

    def test_it_says_that_it_tries_again(self):
        self.assertIn("trying again", self.shown({"status": 502, "times": 2}))


def may_steer_a_terminal(sign):
    """Control characters but the line's end, and what turns the direction of writing."""
    return (unicodedata.category(sign) == "Cc" and sign != "\n") or "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069"


class OddWords(ProgramTest):
    def is_harmless(self, *arguments, given=""):
        outcome = self.ends_with(3, *arguments, given=given)
        said = outcome.output + outcome.errors
        self.assertFalse([sign for sign in said if may_steer_a_terminal(sign)], ascii(said))
        return outcome

    def test_nothing_steers_the_terminal(self):
        """Of the strings that are known for trouble those that could, in options and on standard input."""
        known = json.loads((ROOT / "tests/support/suites/naughty-strings.json").read_text())
        strings = [text for text in known if "\0" not in text and any(map(may_steer_a_terminal, text))]
        strings += ["\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\r\x1b[2K", "\u202etxt.exe", "--\x1b[2J", "%s%n"]
        nowhere = ["--domain", "127.0.0.1:9"]
        for text in strings:
            with self.subTest(ascii(text)):
                self.is_harmless(text)
                self.is_harmless("--domain", text, *NOBODY, given="x\n")
                self.is_harmless(*nowhere, "--company", text, "--public-key", text, "--private-key-stdin", given="x\n")
                self.is_harmless("--requirements", text, "--ca-file", text, "--proxy", text)
                refused = self.is_harmless(*nowhere, *NOBODY, given=f"{text}\n")
                self.assertNotIn(text, refused.errors, "it may have been a key")


unittest.main()
