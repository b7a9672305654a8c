# SPDX-License-Identifier: MIT
"""The wizard from welcome to done, in a real window with a real keyring, by keyboard alone or by a screen reader alone.

wizard_flow.py keyboard|reader PROPEL_CONNECT PROPEL_SANDBOX
Then: the key is in the keyring, and nowhere in files, output or process arguments; the connection is saved; a second
start shows the last results.
"""

import os
import pathlib
import subprocess
import tempfile

import desktop
import keyring
import memory
import places
import steps
from desktop import check, find, find_results, is_idle, key, next_page, press, row_is, tab_to, texts, type_text, wait_until
from forms import Plain

# The C library overwrites what is freed: a copy that is found is one that the program still holds.
OVERWRITE_FREED = {"MALLOC_PERTURB_": "165", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
# Without that, what QtKeychain, libsecret and D-Bus copied stands in freed blocks until others use them: up to three copies
# were found. Qt's network library and OpenSSL free the header with the credentials unwiped, too: 5 to 15 in 30 looks. A
# test sends it 33 times: a program that kept them would have more.
LEFT_IN_FREED = (3, 24)  # as text, within credentials


class ByKeyboard:
    """Only keys; AT-SPI is used to look, never to act."""
    environment = {}

    def to_instance(self):
        wait_until("focus on the first choice", lambda: desktop.is_focused(find("I have my API keys")))
        key("Return")
        desktop.find_field("Domain")

    def fill_keys(self, public, private):
        wait_until("focus in the first empty field", lambda: desktop.is_focused(desktop.find_field("Public key")))
        type_text(public)
        tab_to("Private key")
        type_text(private)

    def go_on(self):
        key("Return")

    def test_again(self):
        key("F5")

    def leave_results(self):
        tab_to("Next")
        key("space")

    def finish(self):
        tab_to("Finish")
        key("space")


class ByReader:
    """Only what assistive technology can do: find by name, set text, press."""
    environment = OVERWRITE_FREED

    def to_instance(self):
        steps.to_instance()

    def fill_keys(self, public, private):
        desktop.enter("Public key", public)
        desktop.enter("Private key", private)

    def go_on(self):
        next_page()

    def test_again(self):
        press("Test again")

    def leave_results(self):
        next_page()

    def finish(self):
        press("Finish")


def is_nowhere(secret, outputs):
    """In no file below home, no output, no process's arguments and environment."""
    search = Plain(secret)
    found = places.in_files(search, [*places.below(os.environ["HOME"]), *outputs]) + places.in_processes(search)
    check(not found, f"the private key stands in {found}")


def test_again(sandbox, person):
    sandbox.ask("DELETE", "requests")
    person.test_again()
    wait_until("another test", lambda: len(sandbox.ask("GET", "requests")) > 20)
    wait_until("idle view", is_idle)


def wipes(process, sandbox, person, where):
    if memory.is_sanitized(process.pid):
        return
    held = memory.copies(process.pid, sandbox["privateKey"])
    credentials = sum(count for form, count in held.items() if "Base64" in form)
    as_text = sum(held.values()) - credentials
    print(f"private key in memory {where}: {as_text}, within credentials: {credentials}", flush=True)
    text_limit, credentials_limit = LEFT_IN_FREED if person.environment != OVERWRITE_FREED else (0, 0)
    check(as_text <= text_limit, f"the private key is wiped when it is no longer needed {where}: {held}")
    check(credentials <= credentials_limit, f"the credentials are not kept {where}: {held}")


def start(program, outputs, person, *options):
    log = pathlib.Path(tempfile.mkstemp(prefix="propel-flow-", suffix=".log")[1])
    outputs.append(log)
    environment = os.environ | person.environment
    return subprocess.Popen([program, *options], env=environment, stdout=log.open("wb"), stderr=subprocess.STDOUT)


def run(person, program, sandbox, outputs):
    sandbox.ask("PUT", "role", {"tables": {"Service/Service Board": False}})
    process = start(program, outputs, person, *steps.start_options(sandbox))

    person.to_instance()
    check(desktop.read("Domain") == sandbox["domain"], "the domain is filled in")
    check(desktop.read("Company ID") == sandbox["companyId"], "the Company ID is filled in")
    person.go_on()

    desktop.find_field("Public key")
    paste = find("Paste both keys").get_extents(desktop.Atspi.CoordType.WINDOW)
    check(paste.width >= 150, f"text is 14 pixels high also where the system's is smaller: the button is {paste.width} wide")
    asked = [request["path"] for request in sandbox.ask("GET", "requests")]
    check(asked == [f"/login/companyinfo/{sandbox['companyId']}"], f"only companyinfo was asked so far: {asked}")
    person.fill_keys(sandbox["publicKey"], sandbox["privateKey"])
    check(sandbox["privateKey"] not in texts(), "the private key is masked")
    if not memory.is_sanitized(process.pid):
        held = memory.copies(process.pid, sandbox["privateKey"])
        check(sum(held.values()) > 0, "a key that is in its field is found in memory")
    person.go_on()

    find_results()
    both = f"{sandbox['publicKey']}\n{sandbox['privateKey']}"
    check(list(keyring.kept().values()) == [both], "the keyring holds the key before the permissions page is there")
    wait_until("red row", row_is("Service, Service Board", "failed"))
    wait_until("green row", row_is("Companies, Configurations", "passed"))
    sandbox.ask("PUT", "role", {"tables": {"Service/Service Board": True}})
    wait_until("idle view", is_idle)
    person.test_again()
    wait_until("mended row", row_is("Service, Service Board", "passed"))
    wait_until("idle view", is_idle)
    wipes(process, sandbox, person, "in the wizard")

    person.leave_results()
    find("Finish")
    wipes(process, sandbox, person, "on the last page")
    person.finish()
    wait_until("saved connection", lambda: list(pathlib.Path(os.environ["HOME"]).rglob("connections.json")))

    for request in sandbox.ask("GET", "requests"):
        check(request["method"] == "GET", f"only GETs were sent: {request}")
        check(request["hasAuthorization"] != request["path"].startswith("/login/"), f"keys went to the API alone: {request}")
        check(request["inFlight"] <= 6, f"at most six at a time: {request}")
    is_nowhere(sandbox["privateKey"], outputs)
    process.terminate()
    process.wait(20)

    process = start(program, outputs, person)
    find_results()
    wait_until("last results", row_is("Service, Service Board", "passed"))
    find("More actions")
    test_again(sandbox, person)
    wipes(process, sandbox, person, "in the window")
    is_nowhere(sandbox["privateKey"], outputs)
    process.terminate()
    process.wait(20)


def from_welcome_to_done(sandbox, mode, program):
    outputs = []
    try:
        run({"keyboard": ByKeyboard, "reader": ByReader}[mode](), program, sandbox, outputs)
    except SystemExit:
        for log in outputs:
            print(f"--- {log}\n{log.read_text(errors='replace')}", flush=True)
        raise
    finally:
        for log in outputs:
            log.unlink(missing_ok=True)


steps.run(from_welcome_to_done)
