# SPDX-License-Identifier: MIT
"""idle.py FOLDER_OF_PROGRAMS [SECONDS]: what the idle tray costs, against a bare Qt tray program in the same run.

Both stand side by side in a real panel for that long (300 s); then 1,000 tests are made as the tray makes them. Prints a line a figure, with its limit; ends with 1 if one is over.
"""

import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "flows"))
import steps  # noqa: E402
from desktop import find_results, is_idle, next_page, press, wait_until  # noqa: E402
from figures import exit_code, tell  # noqa: E402
from hosts import Tint2  # noqa: E402

programs = pathlib.Path(sys.argv[1]).resolve()
seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
SETTLING = 40  # seconds: what a start brings with it is over by then
TICK = 10  # ms


def processor(pid):
    """Milliseconds of all the threads that it has now."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in pathlib.Path(f"/proc/{pid}/task").iterdir()) / 1e6


def woken(pid):
    count = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        status = (task / "status").read_text()
        count += int(next(line for line in status.splitlines() if line.startswith("voluntary_ctxt")).split()[1])
    return count


def memory(pid):
    """MiB: resident, and with shared pages divided among those who share them."""
    rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return [int(next(line for line in rollup if line.startswith(what)).split()[1]) / 1024 for what in ("Rss:", "Pss:")]


def set_up():
    """A saved connection that was just tested, by the wizard."""
    sandbox = steps.Sandbox(programs / "propel-sandbox")
    process = steps.start(programs / "propel-connect", *steps.start_options(sandbox))
    steps.to_keys()
    steps.enter_keys(sandbox)
    next_page()
    find_results()
    wait_until("idle view", is_idle)
    next_page()
    press("Finish")
    wait_until("kept result", lambda: list(pathlib.Path.home().rglob("status/*.json")))
    process.terminate()
    process.wait(60)
    return sandbox


def idle():
    sandbox = set_up()
    host = Tint2()
    host.start()
    bare = subprocess.Popen([programs / "bench-bare-tray"])
    ours = subprocess.Popen([programs / "propel-connect", "--tray"], stderr=subprocess.DEVNULL)
    wait_until("both icons", host.has_icon)
    time.sleep(SETTLING)
    begin = {process: (processor(process.pid), woken(process.pid)) for process in (bare, ours)}
    time.sleep(seconds)
    used = {process: processor(process.pid) for process in (bare, ours)}
    awake = {process: woken(process.pid) - begin[process][1] for process in (bare, ours)}
    minutes = seconds / 60
    spent = {process: used[process] - begin[process][0] for process in (bare, ours)}
    # A bare one may not run at all in that time: then a tick of the clock, which other tools count in, is the measure.
    tell("processor time of the idle tray against a bare one's", spent[ours] / max(spent[bare], TICK), 1.2,
         f"{spent[ours]:.1f} ms against {spent[bare]:.1f} ms in {minutes:.1f} min; their starts took "
         f"{begin[ours][0]:.0f} ms and {begin[bare][0]:.0f} ms")
    tell("its wake-ups a minute above a bare one's", (awake[ours] - awake[bare]) / minutes, 1,
         f"{awake[ours]} against {awake[bare]}")
    (resident, proportional), (bare_resident, bare_proportional) = memory(ours.pid), memory(bare.pid)
    tell("its memory against a bare one's", resident / bare_resident, 1.4,
         f"resident {resident:.1f} MiB against {bare_resident:.1f} MiB; with shared pages divided among those who share "
         f"them {proportional:.1f} MiB against {bare_proportional:.1f} MiB")
    for process in (bare, ours):
        process.terminate()
        process.wait(60)
    host.stop()
    sandbox.close()


def many_runs():
    with steps.Sandbox(programs / "propel-sandbox") as sandbox:
        done = subprocess.run([programs / "bench-many-runs"], input=sandbox.line, capture_output=True, text=True)
    assert done.returncode == 0, done
    (warm, warm_files), (last, last_files) = ([int(part) for part in line.split()] for line in done.stdout.splitlines())
    tell("its growth from 50 to 1,000 tests, in MiB", (last - warm) / 1024, 2, f"{warm / 1024:.1f} to {last / 1024:.1f} MiB")
    tell("open files more after them", last_files - warm_files, 0, f"{warm_files} to {last_files}")


idle()
many_runs()
sys.exit(exit_code())
