# SPDX-License-Identifier: MIT
"""The program is ended in the middle of the setup, in a real window with a real keyring: no key and no text is lost.

ended_flow.py PROPEL_CONNECT PROPEL_SANDBOX
SIGTERM with a key that is typed and stored nowhere, then SIGKILL on the page with the permissions.
"""

import os
import pathlib
import subprocess
import sys

import desktop
from desktop import find, press, wait_until
from keyring import kept
from steps import entry_of, start_options, to_keys


def check(condition, what):
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def start(program, *options):
    return subprocess.Popen([program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def leaks(secret):
    files = [path for path in pathlib.Path(os.environ["HOME"]).rglob("*") if path.is_file()]
    return [str(path) for path in files if secret.encode() in path.read_bytes()]


def main():
    program, sandbox_program = sys.argv[1:]
    sandbox = desktop.Sandbox(sandbox_program)
    try:
        key = sandbox["privateKey"]
        process = start(program, *start_options(sandbox))
        to_keys()
        desktop.enter("Private key", key)
        process.terminate()
        check(process.wait(30) is not None, "it ends when told to")
        check(list(kept().values()) == [key], f"the key is in the keyring, though its public one was missing: {list(kept())}")

        process = start(program)
        desktop.enter("Public key", sandbox["publicKey"])
        press("Next")
        find("Permission results")
        entry = entry_of(sandbox)
        wait_until("the key under its own name alone", lambda: kept() == {entry: key})
        process.kill()
        process.wait(30)

        process = start(program)
        find("Permission results")
        check(kept() == {entry: key}, f"the keyring has it under its own name: {list(kept())}")
        check(not leaks(key), f"the private key stands in {leaks(key)}")
        process.kill()
        process.wait(30)
    finally:
        sandbox.close()
    print("1 passed, 0 failed")


main()
