# SPDX-License-Identifier: MIT
"""What several flows do in the window, as a screen reader does it."""

import pathlib
import subprocess
import sys

import desktop
from desktop import next_page, press

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from practice import Sandbox  # noqa: E402


def run(flow):
    """flow(sandbox, argument...) with a practice instance by the last argument's program."""
    *arguments, program = sys.argv[1:]
    with Sandbox(program) as sandbox:
        flow(sandbox, *arguments)
    print("1 passed, 0 failed")


def start(program, *options):
    return subprocess.Popen([program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kill(process):
    process.kill()
    process.wait(30)


def connecting(sandbox):
    return ("--domain", sandbox["domain"], "--company", sandbox["companyId"], "--ca-file", sandbox["caFile"])


def start_options(sandbox):
    return ("--setup", *connecting(sandbox))


def entry_of(sandbox):
    """The name of its private key's entry in the keyring."""
    return f"propel-connect/connectwise/{sandbox['companyId']}@{sandbox['domain']}/{sandbox['publicKey']}"


def to_instance():
    """From the first page."""
    next_page()
    desktop.find_field("Domain")


def continue_setup(sandbox):
    """From the first page of a later start, to the page that was left."""
    press(f"Continue with {sandbox['domain']}")


def to_keys():
    """From the first page, with domain and Company ID filled in by the options."""
    to_instance()
    next_page()
    desktop.find_field("Private key")


def enter_keys(sandbox):
    desktop.enter("Public key", sandbox["publicKey"])
    desktop.enter("Private key", sandbox["privateKey"])
