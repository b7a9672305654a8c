# SPDX-License-Identifier: MIT
"""The wizard, in a real window with a real keyring, before answers that are as large as may be: its memory stays bounded.

wizard_memory.py PROPEL_CONNECT PROPEL_CHECK PROPEL_SANDBOX
"""

import gzip
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "flows"))
import scene  # noqa: E402
import steps  # noqa: E402
from cases_memory import MILLIONS_OF_VALUES, PROBES, longest_texts, says as gives  # noqa: E402
from catalogue import MOST_MEMORY  # noqa: E402
from desktop import exists, find_results, is_idle, next_page, press, row_is, wait_until  # noqa: E402


def most_used(process):
    with open(f"/proc/{process.pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def run(front, sandbox, start):
    used = {}
    front.answers = {"/login/companyinfo/*": lambda handler: handler.answer(200, gzip.compress(b" " * (64 << 20)), {"Content-Encoding": "gzip"})}
    process = start()
    steps.to_instance()
    used["before anything is asked"] = most_used(process)
    next_page()
    wait_until("what is wrong", exists("far larger"))
    used["a bomb as companyinfo"] = most_used(process)

    front.answers = {}
    next_page()
    steps.enter_keys(sandbox)
    front.answers = {PROBES: longest_texts}
    next_page()
    find_results()
    wait_until("green row", row_is("Service, Service Board", "passed"))
    wait_until("idle view", is_idle)
    used["the largest texts in every answer"] = most_used(process)

    front.answers = {glob: gives(MILLIONS_OF_VALUES) for glob in ("*/system/mySecurity", "*/boards", "*/types", "*/statuses")}
    press("Test again")
    wait_until("another outcome", row_is("Service, Service Board", "not tested"))
    wait_until("idle view", is_idle)
    used["millions of values"] = most_used(process)
    return process, used


def main():
    connect, check, sandbox_program = sys.argv[1:]
    with scene.temporary_folder() as folder:
        stage = scene.Scene((check, sandbox_program), scene.make_authorities(folder), folder)
        front = stage.front()
        options = steps.start_options({"domain": stage.domain, "companyId": stage.company, "caFile": stage.ca_file})
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
