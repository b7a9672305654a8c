# SPDX-License-Identifier: MIT
"""The person logs out in the middle of the setup, in a real window with a real keyring and a real session manager.

logout_flow.py PROPEL_CONNECT PROPEL_SANDBOX
With a private key that is stored nowhere the log-out is held up until it is; without one nothing is, and nothing is lost.
"""

import json
import os
import pathlib
import subprocess

import desktop
import steps
from desktop import check, find, find_results, look_for, next_page, press, texts, wait_until
from keyring import kept
from session import Session

MISTYPED = "A1b2C3d4E5f6G7h8"


def start(session, program, *options):
    process = subprocess.Popen([program, *options], env=session.environment)
    session.wait_for_members()
    return process


def drafts():
    return [json.loads(path.read_text()) for path in pathlib.Path(os.environ["XDG_CONFIG_HOME"]).rglob("draft*.json")]


def wait_for_end(session, process, what):
    wait_until(f"end of the session {what}", session.is_over)
    check(process.wait(30) == 0, f"the program ends by itself {what}: {process.returncode}")


def with_unsaved_key(session, program, sandbox):
    process = start(session, program, *steps.start_options(sandbox))
    steps.to_keys()
    desktop.enter("Private key", MISTYPED)
    check(not kept(), "nothing is in the keyring yet")

    session.log_out()
    find("Save key and close")
    check("ConnectWise can't show it again" in texts(), "it says why it asks")
    wait_until("cancelled log-out", lambda: "sent SHUTDOWN CANCELLED" in session.told())
    session.dismiss_refusal()
    check(not session.is_over() and process.poll() is None, "the log-out is held up")
    check(not kept(), "nobody has answered yet")
    press("Save key and close")
    check(process.wait(30) == 0, "it ends once the key is stored")
    check(list(kept().values()) == ["\n" + MISTYPED], f"the key is in the keyring: {list(kept())}")

    session.log_out()
    wait_until("end of the session", session.is_over)


def at_once(session, program, sandbox):
    """The system ends the session, and nobody in it may ask: the key is stored unasked."""
    process = start(session, program)
    steps.continue_setup(sandbox)
    desktop.enter("Private key", sandbox["privateKey"])
    session.end_at_once()
    wait_for_end(session, process, "without a question")
    check("\n" + sandbox["privateKey"] in kept().values(), f"the newer key is kept, too: {list(kept())}")


def without_unsaved_key(session, program, sandbox):
    process = start(session, program)
    steps.continue_setup(sandbox)
    desktop.enter("Public key", sandbox["publicKey"])
    session.log_out()
    wait_for_end(session, process, "with nothing to save")
    check("SHUTDOWN CANCELLED" not in session.told(), "it is not held up")
    both = f"{sandbox['publicKey']}\n{sandbox['privateKey']}"
    check(both in kept().values(), f"what was typed is kept with the key: {list(kept())}")
    check(sandbox["publicKey"] not in json.dumps(drafts()), "and in no file")


def from_the_last_page(session, program, sandbox):
    process = start(session, program)
    steps.continue_setup(sandbox)
    desktop.find_field("Public key")
    next_page()
    find_results()
    next_page()
    press("Finish")
    wait_until("no window", lambda: not look_for("Finish"))
    wait_until("the key under its own name alone", lambda: kept() == {steps.entry_of(sandbox): sandbox["privateKey"]})
    again = subprocess.run([program], env=session.environment, timeout=60)
    check(again.returncode == 0 and process.poll() is None, "a second start hands over to the one in the tray")
    find_results()
    check(not look_for("Finish"), "it is the window, not the wizard")
    session.log_out()
    wait_for_end(session, process, "from the window")


def logs_out(sandbox, program):
    session = None
    try:
        for part in (with_unsaved_key, at_once, without_unsaved_key, from_the_last_page):
            session = Session()
            part(session, program, sandbox)
            session.close()
    except SystemExit:
        print(session.told() if session else "", flush=True)
        raise
    finally:
        if session:
            session.close()


steps.run(logs_out)
