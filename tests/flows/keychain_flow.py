# SPDX-License-Identifier: MIT
"""The wizard before a keychain that lets it wait, in a real window: it says so, stays alive, and loses no key.

keychain_flow.py prompted|silent PROPEL_CONNECT PROPEL_SANDBOX
  prompted  a locked gnome-keyring whose prompter waits, is waited for no longer, and is answered in the end
  silent    a Secret Service that takes every call and never replies
"""

import subprocess

import desktop
import keyring
import steps
from desktop import check, find, find_results, next_page, now, press, texts, wait_until

AT_ONCE = 20  # seconds, on a busy machine: who waited for the keychain at the start would need 50


def wait_for(words):
    wait_until(f"text {words!r}", desktop.says(words))


def kept():
    """What the program put there."""
    return {name: secret for name, secret in keyring.kept().items() if name != "before-the-lock"}


def stop_waiting(sandbox):
    press("Stop waiting")
    wait_for("This computer's keychain didn't answer")
    press("Show private key", desktop.Atspi.Role.CHECK_BOX)  # hidden, it can't be read
    wait_until("the key in its field", lambda: desktop.read("Private key") == sandbox["privateKey"])


def answer_prompter():
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "gcr-prompter", "windowactivate", "--sync"]
    wait_until("the keyring's prompter", lambda: subprocess.run(search, timeout=desktop.IN_TIME).returncode == 0)
    desktop.type_text("a password for tests")
    desktop.key("Return")


def prompted(program, sandbox, options):
    process = steps.start(program, *options)
    steps.to_keys()
    steps.enter_keys(sandbox)
    next_page()
    wait_for("Waiting for this computer's keychain. It may ask for its password in a window behind this one.")
    stop_waiting(sandbox)
    press("Try again")
    wait_for("It hasn't answered an earlier request: look for its window and unlock it.")
    answer_prompter()
    find_results()
    both = f"{sandbox['publicKey']}\n{sandbox['privateKey']}"
    wait_until("both keys, once, in the keyring", lambda: list(kept().values()) == [both])
    steps.kill(process)
    process = steps.start(program)
    steps.continue_setup(sandbox)
    find_results()
    check(list(kept().values()) == [both], f"what was given up is not removed later on: {list(kept())}")
    return process


def silent(program, sandbox, options):
    begun = now()
    process = steps.start(program, *options)
    find("I have my API keys")
    check(now() - begun < AT_ONCE, f"the window comes at once, not after {now() - begun:.0f} s")
    steps.to_keys()
    steps.enter_keys(sandbox)
    next_page()
    wait_for("Waiting for this computer's keychain. It may ask for its password in a window behind this one.")
    steps.kill(process)

    begun = now()
    process = steps.start(program)
    steps.continue_setup(sandbox)  # it has a reason to ask: the key may have arrived
    desktop.find_field("Private key")
    check(now() - begun < AT_ONCE, f"the page that was left comes at once, not after {now() - begun:.0f} s")
    press("Stop waiting")
    check(desktop.read("Public key") == "", "it is in no file, and the keychain took nothing")
    steps.enter_keys(sandbox)
    next_page()
    wait_for("It hasn't answered an earlier request: look for its window and unlock it.")
    stop_waiting(sandbox)
    press("Keep for this session only")
    find_results()
    check("The private key is kept for this session only" in texts(), "and that is said")
    return process


def waits(sandbox, mood, program):
    process = {"prompted": prompted, "silent": silent}[mood](program, sandbox, steps.start_options(sandbox))
    begun = now()
    process.terminate()
    process.wait(30)
    check(now() - begun < AT_ONCE, "it ends when told to")


steps.run(waits)
