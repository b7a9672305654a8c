# SPDX-License-Identifier: MIT
"""The program is ended in the middle of the setup, in a real window with a real keyring: no key and no text is lost.

ended_flow.py PROPEL_CONNECT PROPEL_SANDBOX
SIGTERM with a key that is typed and stored nowhere, then SIGKILL on the page with the permissions.
"""

import os

import desktop
import places
import steps
from desktop import check, find_results, next_page, wait_until
from forms import Plain
from keyring import kept


def ended(sandbox, program):
    key, both = sandbox["privateKey"], f"{sandbox['publicKey']}\n{sandbox['privateKey']}"
    process = steps.start(program, *steps.start_options(sandbox))
    steps.to_keys()
    desktop.enter("Private key", key)
    process.terminate()
    check(process.wait(30) is not None, "it ends when told to")
    check(list(kept().values()) == ["\n" + key], f"the key is in the keyring, though its public one was missing: {list(kept())}")

    process = steps.start(program)
    steps.continue_setup(sandbox)
    desktop.enter("Public key", sandbox["publicKey"])
    next_page()
    find_results()
    check(both in kept().values(), f"both keys are in one entry: {list(kept())}")
    steps.kill(process)

    process = steps.start(program)
    steps.continue_setup(sandbox)
    find_results()
    wait_until("those alone", lambda: list(kept().values()) == [both])
    leaks = places.in_files(Plain(key), places.below(os.environ["HOME"]))
    check(not leaks, f"the private key stands in {leaks}")
    steps.kill(process)


steps.run(ended)
