# SPDX-License-Identifier: MIT
"""The main faults of the catalogue in the real wizard: what its pages say, that nothing typed is lost, and that it goes
on once the fault is mended.

wizard.py PROPEL_CONNECT PROPEL_CHECK PROPEL_SANDBOX [PART OF A CASE'S NAME ...]
One wizard lives through them all, as a screen reader uses it; it goes back and forth as a person in trouble does.
"""

import pathlib
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.append(str(pathlib.Path(__file__).parent.parent / "flows"))

import cases_answers  # noqa: E402
import catalogue  # noqa: E402
import desktop  # noqa: E402
import scene  # noqa: E402
import steps  # noqa: E402
from desktop import Atspi, check, find_results, is_idle, next_page, press, row_is, rows, says, texts, wait_until  # noqa: E402

BOARD = "Service, Service Board"

def page():
    """By what stands on it and on no other."""
    for window in desktop.windows():
        for node in desktop.walk_shown(window):
            name = node.get_name()
            if name in ("Test again", "Testing permissions"):
                return "results"
            if name in ("Public key", "Domain") and node.get_role() != Atspi.Role.LABEL:
                return name
    return None


class Wizard:
    def __init__(self, program):
        self.log = tempfile.NamedTemporaryFile(prefix="propel-faults-", suffix=".log")
        self.process = subprocess.Popen([program, "--setup"], stdout=self.log, stderr=subprocess.STDOUT)
        self.typed = {}
        steps.to_instance()
        press("Advanced", None)
        desktop.find_field("Proxy")

    def enter(self, field, text):
        if self.typed.get(field) != text:
            desktop.enter(field, text)
        self.typed[field] = text

    def has_kept_what_was_typed(self, *fields):
        for field in fields:
            check(desktop.read(field) == self.typed[field], f"{field} holds {desktop.read(field)!r}, not {self.typed[field]!r}")

    def back(self):
        left = page()
        press("Back")
        wait_until(f"the page before {left}", lambda: page() not in (None, left))

    def to_instance(self):
        wait_until("a page", page)
        while page() != "Domain":
            self.back()

    def enter_instance(self, s):
        self.to_instance()
        option = dict(zip(s.options, s.options[1:]))
        self.enter("Domain", s.domain)
        self.enter("Company ID", s.company)
        self.enter("CA certificate", str(s.ca_file or ""))
        self.enter("Client ID", option.get("--client-id", ""))
        self.enter("Proxy", option.get("--proxy", ""))

    def go_on_to_keys(self):
        next_page()
        desktop.find_field("Public key")

    def enter_keys(self, s):
        public, private = s.keys or (s.sandboxes[0]["publicKey"], s.sandboxes[0]["privateKey"])
        self.enter("Public key", public)
        self.typed.pop("Private key", None)  # it leaves its field when it is stored
        self.enter("Private key", private)

    def go_on_to_permissions(self, s):
        s.process = self.process  # some are stopped in the middle
        next_page()
        find_results()

    def results(self):
        """When the run has ended: all that is there to be read, and {row: its state}."""
        wait_until("end of the test", is_idle)
        return texts(), rows()

    def test_again(self, s):
        asked = len(s.fronts[0].requests)
        press("Test again")
        wait_until("another test", lambda: len(s.fronts[0].requests) > asked)
        return self.results()

    def close(self):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()


def is_ready(results):
    said, rows = results
    wrong = {row: state for row, state in rows.items() if state != "passed"}
    check(len(rows) == 26 and not wrong, f"all 26 rows pass once it is mended: {len(rows)}, not passed {wrong}\n{said}")


def nothing_false_is_said(made, said, rows=None):
    for part in [*made.never, *(["Security Roles"] if made.stage else [])]:
        check(part not in said, f"{made.name}: {part!r} is said")
    if made.stage or made.others != "failed":
        red = [row for row, state in (rows or {}).items() if state == "failed"]
        check(not red or not made.stage, f"{made.name}: no row is red for it: {red}")


# At the instance: what mends it, and Next goes on. None: it is left, for the next one.


def another_domain(wizard, s):
    s.front()
    wizard.enter("Domain", s.domain)
    wizard.enter("CA certificate", s.ca_file)


def give_the_authority(wizard, s):
    wizard.enter("CA certificate", f"{s.authorities.trusted}.pem")


def renew_the_certificate(wizard, s):
    good = s.authorities.good
    s.fronts[0].context.load_cert_chain(f"{good}.pem", f"{good}.key")


def the_instance_answers_again(wizard, s):
    s.fronts[0].answers = {}


def without_a_proxy(wizard, s):
    wizard.enter("Proxy", "")


def the_right_company(wizard, s):
    wizard.enter("Company ID", s.sandboxes[0]["companyId"])


# What the page says, and what mends it there.
AT_THE_INSTANCE = {
    "address.no_such_name": (("Can't find no-such-name.invalid", "Check the spelling"), another_domain),
    "address.refused_port": (("Can't reach 127.0.0.1", "refused the connection", "port"), another_domain),
    "address.wrong_company": (("doesn't recognize this Company ID", "Company ID exactly"), the_right_company),
    "tls.plain_http_on_the_port": (("Can't connect securely", "plain http"), None),
    "tls.unknown_authority": (("doesn't trust 127.0.0.1", "Faults Root CA", "Choose CA file"), give_the_authority),
    "tls.expired": (("has expired", "clock", "renew the certificate"), renew_the_certificate),
    "tls.wrong_host": (("connect.other.example", "Check the address"), renew_the_certificate),
    "company.not_found": (("doesn't recognize this Company ID",), the_instance_answers_again),
    "company.null": (("doesn't recognize this Company ID",), None),
    "company.a_hotels_sign_in_page": (("wants you to sign in", "Hotel WiFi", "browser"), the_instance_answers_again),
    "company.a_redirect_to_another_host": (("evil.example", "didn't follow", "Check the address"), None),
    "proxy.is_down": (("through the proxy", "address and port"), without_a_proxy),
    "proxy.refuses_with_403": (("through the proxy", "administrator"), without_a_proxy),
}


def problem():
    """At a field, or as a card with ways on."""
    for node in (node for window in desktop.windows() for node in desktop.walk_shown(window)):
        if (node.get_name() or "").startswith("Problem: "):
            return node.get_name()
        if node.get_name() and node.get_description() and node.get_role_name() in ("alert", "frame", "notification"):
            return "\n".join([node.get_description(), *(part.get_name() or "" for part in desktop.walk_shown(node))])
    return None


def at_the_instance(wizard, made, s, words, mend):
    wizard.enter_instance(s)
    next_page()
    said = wait_until(f"a message of {made.name}", problem)
    for part in words:
        check(part in said, f"{made.name}: {part!r} is not said: {said}")
    nothing_false_is_said(made, said)
    check(desktop.look_for_field("Domain"), "the page stays")
    wizard.has_kept_what_was_typed("Domain", "Company ID", "CA certificate", "Proxy")
    if mend:
        mend(wizard, s)
        wizard.go_on_to_keys()


# At the permissions, after the first test.


def the_right_keys(wizard, s):
    s.keys = None
    wizard.back()
    wizard.has_kept_what_was_typed("Public key")
    wizard.enter_keys(s)
    wizard.go_on_to_permissions(s)
    is_ready(wizard.results())


def swap_them(wizard, s):
    press("Swap and test")
    wait_until("swapped keys", lambda: not desktop.look_for("Swap and test"))
    wizard.typed["Public key"] = s.sandboxes[0]["publicKey"]
    wait_until("a row that passes", row_is(BOARD, "passed"))
    is_ready(wizard.results())


def well_again(wizard, s):
    the_instance_answers_again(wizard, s)
    is_ready(wizard.test_again(s))


def told_its_levels(wizard, s):
    s.sandboxes[0].ask("PUT", "settings", {"mySecurity": "ok"})
    press("Test again")
    wait_until("a confirmed row", row_is("Companies, Configurations", "passed"))
    is_ready(wizard.results())


def watched(wizard, s):
    """The page says what to change; once that is done, it turns green without a click."""
    said = texts()
    for part in ("Security Roles", "Table Setup", "Service Board", "Stop watching"):
        check(part in said, f"the list of changes says {part!r}: {said}")
    the_instance_answers_again(wizard, s)
    wait_until("a row that turns green by itself", row_is(BOARD, "passed"))
    is_ready(wizard.results())


def reopened(wizard, s):
    s.fronts[0].reopen()
    is_ready(wizard.test_again(s))


AT_THE_PERMISSIONS = {
    "keys.wrong_public_key": (None, the_right_keys),
    "keys.wrong_private_key": (None, the_right_keys),
    "keys.swapped": (None, swap_them),
    "keys.client_id_missing_400": (None, well_again),
    "answers.status_500": ("not tested", well_again),
    "answers.a_reset": ("not tested", well_again),
    "answers.a_403_with_html": ("not tested", well_again),
    "answers.a_403_with_the_permission_body": ("failed", watched),
    "levels.refused": (None, told_its_levels),
    "midway.the_server_goes": (None, reopened),
    "midway.asleep_and_the_connections_are_dead": (None, None),
}


def at_the_permissions(wizard, made, s, board, mend):
    wizard.enter_instance(s)
    wizard.go_on_to_keys()
    wizard.enter_keys(s)
    wizard.go_on_to_permissions(s)
    if "asleep" in made.name:
        check(s.slept.wait(60), f"{made.name}: it was stopped, and goes on")
    said, rows = wizard.results()
    nothing_false_is_said(made, said, rows)
    if made.stage:
        for part in made.says:
            check(part in said, f"{made.name}: {part!r} is not said: {said}")
        check(not rows, f"{made.name}: a fault has no rows: {rows}")
    elif board:
        check(rows.pop(BOARD) == board, f"{made.name}: its row is {board}")
        others = {row: state for row, state in rows.items() if state != "passed" and "Table Setup" not in row}
        check(not others, f"{made.name}: other rows are {others}")
    elif made.verdict == "unconfirmed":
        check("not confirmed" in rows.values() and "failed" not in rows.values(), f"{made.name}: {rows}")
    else:
        is_ready((said, rows))
    if mend:
        mend(wizard, s)


def waits_when_asked_to(wizard, s):
    """The words of waiting are on the screen while it waits."""
    cases_answers.first_then_well(s, 1, 429, {"Retry-After": "5"})
    wizard.enter_instance(s)
    wizard.go_on_to_keys()
    wizard.enter_keys(s)
    wizard.go_on_to_permissions(s)
    wait_until("words of waiting", says("ConnectWise asked us to wait"))
    is_ready(wizard.results())


def main():
    program, *programs = sys.argv[1:4]
    wanted = sys.argv[4:]
    catalogue.load()
    catalogued = {made.name: made for made in catalogue.ALL}
    flows = [(name, at_the_instance, what) for name, what in AT_THE_INSTANCE.items()]
    flows += [(name, at_the_permissions, what) for name, what in AT_THE_PERMISSIONS.items()]
    passed = 0
    with scene.temporary_folder() as folder:
        authorities = scene.make_authorities(folder)
        wizard = Wizard(program)
        for name, flow, more in [*flows, ("waits when asked to", None, ())]:
            if wanted and not any(part in name for part in wanted):
                continue
            place = pathlib.Path(folder) / name
            place.mkdir()
            s = scene.Scene(programs, authorities, place)
            began = time.monotonic()
            try:
                if flow:
                    catalogued[name].make(s)
                    flow(wizard, catalogued[name], s, *more)
                else:
                    waits_when_asked_to(wizard, s)
            except BaseException:
                traceback.print_exc()
                print(f"--- {name}\n{pathlib.Path(wizard.log.name).read_text(errors='replace')}", flush=True)
                raise SystemExit(f"{name} failed, {passed} passed before it")
            finally:
                s.close()
            passed += 1
            print(f"{name}: {time.monotonic() - began:.1f} s", flush=True)
        wizard.close()
    print(f"{passed} passed, 0 failed")


main()
