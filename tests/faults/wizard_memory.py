# SPDX-License-Identifier: MIT
"""The wizard, in a real window with a real keyring, before answers that are as large as may be: its memory stays bounded.

wizard_memory.py PROPEL_CONNECT PROPEL_CHECK PROPEL_SANDBOX
"""

import gzip
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "flows"))
import desktop  # noqa: E402
import scene  # noqa: E402
from cases_memory import MILLIONS_OF_VALUES, PROBES, longest_texts, says as gives  # noqa: E402
from catalogue import MOST_MEMORY  # noqa: E402
from desktop import find, look_for, press, wait_until  # noqa: E402


def says(sentence):
    return lambda: any(sentence in (node.get_name() or "") for node in desktop.walk(desktop.application()))


def is_idle():
    button = look_for("Test again")
    return button and desktop.is_enabled(button)


def most_used(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def run(front, sandbox, start):
    used = {}
    front.answers = {"/login/companyinfo/*": lambda handler: handler.answer(200, gzip.compress(b" " * (64 << 20)), {"Content-Encoding": "gzip"})}
    process = start()
    press("Next")
    wait_until("the next page", lambda: desktop.look_for_field("Domain") or "API Members" in desktop.texts())
    if not desktop.look_for_field("Domain"):
        press("Next")
    desktop.find_field("Domain")
    used["before anything is asked"] = most_used(process)
    press("Next")
    wait_until("what is wrong", says("far larger"))
    used["a bomb as companyinfo"] = most_used(process)

    front.answers = {}
    press("Next")
    desktop.enter("Public key", sandbox["publicKey"])
    desktop.enter("Private key", sandbox["privateKey"])
    front.answers = {PROBES: longest_texts}
    press("Next")
    find("Permission results")
    wait_until("green row", says("Service, Service Board: passed"))
    wait_until("idle view", is_idle)
    used["the largest texts in every answer"] = most_used(process)

    front.answers = {glob: gives(MILLIONS_OF_VALUES) for glob in ("*/system/mySecurity", "*/boards", "*/types", "*/statuses")}
    press("Test again")
    wait_until("another outcome", says("Service, Service Board: not tested"))
    wait_until("idle view", is_idle)
    used["millions of values"] = most_used(process)
    return process, used


def main():
    connect, check, sandbox_program = sys.argv[1:]
    with scene.temporary_folder() as folder:
        stage = scene.Scene((check, sandbox_program), scene.make_authorities(folder), folder)
        front = stage.front()
        options = ("--setup", "--domain", stage.domain, "--company", stage.company, "--ca-file", stage.ca_file)
        started = []

        def start():
            started.append(subprocess.Popen([connect, *options]))
            return started[0]

        try:
            process, used = run(front, stage.sandboxes[0], start)
        finally:
            for process in started:
                process.terminate()
                process.wait(20)
            stage.close()
    for moment, mebibytes in used.items():
        print(f"at most {mebibytes:.0f} MiB after {moment}", flush=True)
    if max(used.values()) > MOST_MEMORY and not scene.is_sanitized(connect):
        raise SystemExit(f"FAILED: over {MOST_MEMORY} MiB of memory")
    print("1 passed, 0 failed")


main()
