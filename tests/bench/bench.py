# SPDX-License-Identifier: MIT
"""bench.py FOLDER_OF_PROGRAMS: prints a line a figure, with its limit; ends with 1 if one is over."""

import json
import math
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from figures import exit_code, tell  # noqa: E402
from practice import Sandbox  # noqa: E402

programs = pathlib.Path(sys.argv[1]).resolve()
SANDBOX = programs / "propel-sandbox"
LATENCY = 100  # milliseconds before each answer
DEPTH = 4  # companyinfo, the first company, the list of reports, one report: each needs the one before
ROUNDS = 9


def connecting(facts):
    """A propel-check with these, whose standard input is the private key."""
    return [programs / "propel-check", "--json", "--private-key-stdin", "--domain", facts["domain"], "--company", facts["companyId"],
            "--public-key", facts["publicKey"], "--ca-file", facts["caFile"]]  # fmt: skip


def full_run():
    with Sandbox(SANDBOX, "--latency", str(LATENCY)) as sandbox:
        facts = sandbox.facts
        command = connecting(facts)
        ratios = []
        for _ in range(ROUNDS):
            report = json.loads(subprocess.run(command, input=facts["privateKey"].encode(), capture_output=True).stdout)
            requests = report["timing"]["requests"]
            ideal = (DEPTH + math.ceil((requests - DEPTH) / 6)) * LATENCY
            ratios.append(report["timing"]["milliseconds"] / ideal)
        tell("a full run against the network's own time", statistics.median(ratios), 1.3,
             f"median of {ROUNDS}, {requests} requests, {ideal} ms of latency, worst {max(ratios):.2f}")


def timed(command, given):
    """What it prints, its seconds, and its milliseconds of processor time; `given` is its standard input."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, input=given.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    after, took = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic() - begin
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done.stdout, took, 1000 * spent


def against_curl():
    """A whole propel-check, from its start to its end, against curl, which only asks for the same addresses."""
    with Sandbox(SANDBOX, "--latency", str(LATENCY)) as sandbox:
        facts = sandbox.facts
        ours = connecting(facts)
        report = json.loads(timed(ours, facts["privateKey"])[0])
        asked = "".join(f'url = "{request["url"]}"\noutput = "/dev/null"\n' for request in report["requests"])
        user = f"{facts['companyId']}+{facts['publicKey']}:{facts['privateKey']}"
        settings = f'{asked}user = "{user}"\nheader = "clientId: {facts["clientId"]}"\n'
        curl = ["curl", "--disable", "--silent", "--fail", "--parallel", "--parallel-max", "6", "--cacert", facts["caFile"], "--config", "-"]
        taken, spent, alone = [], [], []
        for _ in range(ROUNDS):
            _, seconds, processor = timed(ours, facts["privateKey"])
            _, curls, curls_processor = timed(curl, settings)
            taken.append(seconds / curls)
            spent.append(processor)
            alone.append((curls, curls_processor))
        seconds, processor = (statistics.median(column) for column in zip(*alone))
        tell("a whole propel-check against curl", statistics.median(taken), 1.3,
             f"median of {ROUNDS}, {len(report['requests'])} requests; curl takes {seconds:.2f} s and {processor:.0f} ms of processor time")
        tell("its processor time, in ms", statistics.median(spent), 120, f"median of {ROUNDS}, most {max(spent):.0f}")


def last_result():
    """propel-check --last as an agent calls it: another account, without home, bus and network."""
    with Sandbox(SANDBOX) as sandbox, tempfile.TemporaryDirectory(dir="/tmp") as folder:
        os.chmod(folder, 0o755)
        facts = sandbox.facts
        status = pathlib.Path(folder, "status.json")
        status.write_bytes(subprocess.run(connecting(facts), input=facts["privateKey"].encode(), capture_output=True).stdout)
        command = [programs / "propel-check", "--last", status]
        if os.geteuid() == 0:
            command = ["unshare", "--net", "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
        took = []
        for _ in range(100):
            begin = time.monotonic()
            done = subprocess.run(command, capture_output=True, env={"PATH": os.environ["PATH"]}, cwd="/")
            took.append(1000 * (time.monotonic() - begin))
            assert done.returncode == 0, done
        tell("the slowest of 100 last results, in ms", max(took), 200, f"median {statistics.median(took):.0f} ms")


def start_once(command):
    """Seconds until its window is on the window manager's list, and its proportional memory a second later, in MiB."""
    watch = subprocess.Popen(["xprop", "-spy", "-root", "_NET_CLIENT_LIST"], stdout=subprocess.PIPE, text=True)
    watch.stdout.readline()
    begin = time.monotonic()
    process = subprocess.Popen(command)
    while "0x" not in watch.stdout.readline():
        pass
    took = time.monotonic() - begin
    time.sleep(1)
    rollup = pathlib.Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    memory = int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1024
    process.kill()
    process.wait()
    while "0x" in watch.stdout.readline():
        pass
    watch.kill()
    watch.wait()
    return took, memory


def first_window():
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(start_once([programs / "bench-bare-wizard"]))
        ours.append(start_once([programs / "propel-connect", "--setup"]))
    times = [statistics.median(a[0] for a in runs) for runs in (bare, ours)]
    memory = [statistics.median(a[1] for a in runs) for runs in (bare, ours)]
    tell("the first window against a bare wizard's", times[1] / times[0], 1.3,
         f"medians of {ROUNDS}: {1000 * times[1]:.0f} ms against {1000 * times[0]:.0f} ms")
    tell("its memory against a bare wizard's", memory[1] / memory[0], 1.6,
         f"medians of {ROUNDS}: {memory[1]:.1f} MiB against {memory[0]:.1f} MiB")


def stalls():
    longest = []
    with Sandbox(SANDBOX, "--latency", "20") as sandbox:
        for _ in range(5):
            done = subprocess.run([programs / "bench-window-stall"], input=sandbox.line, capture_output=True, text=True)
            gap, failed = done.stdout.split()
            assert failed == "0", done
            longest.append(int(gap))
    tell("the longest stall of the window in a run, in ms", statistics.median(longest), 50, f"of 5 runs: {longest}")


full_run()
against_curl()
last_result()
first_window()
stalls()
sys.exit(exit_code())
