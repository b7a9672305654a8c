# SPDX-License-Identifier: MIT
"""One whole session of the real programs with a real keyring and a real window, and then the search for what it left.

leaks_flow.py PROPEL_CONNECT PROPEL_CHECK PROPEL_SANDBOX
Both keys, in every form in which they could have been written down, in every file, output, report, list of processes and
log. Where programs may be traced, each of their writes is looked at as well, also those into files that are gone again.
"""

import os
import pathlib
import re
import subprocess
import sys
import time

import forms
import memory
import places
import tracing
from desktop import check
from steps import Sandbox
from whole_session import PRIVATE, PUBLIC, WRONG, WholeSession

# Where the README says that the public key is stored, also while it is being written, and the keyring's own file.
SETTINGS = "/.config/Propel/propel-connect/"
HOLDS_PUBLIC = re.compile(rf"{SETTINGS}((connections|leftovers)\.json[^/]*|#\d+)$|/keyrings/[^/]+$")

# Which of the programs are traced, and where a private key has to be seen: a trace that shows none proves nothing.
X, ACCESSIBILITY, INPUT = re.compile(r"socket of /tmp/\.X11-unix/"), re.compile(r"socket of .*/at-spi/"), re.compile("pipe:")
TRACED = {
    "set-up": {("read from", X), ("written to", X)},  # the paste, and the copy
    "second-start": set(),
    "check-verbose": set(),
    "check-refused": {("read from", INPUT)},
}
# While the key is shown, this session's reader asks for it, and is told. That a paste is not told: SecretLineTest.cpp.
MAY_BE = {"set-up": {("written to", ACCESSIBILITY)}}

FONTS = "/var/cache/fontconfig/"  # written by the first program that needs them, where it may


def holds_public(path):
    return HOLDS_PUBLIC.search(str(path))


class Leaks:
    def __init__(self, sandbox, programs):
        self.home = pathlib.Path(os.environ["HOME"])
        self.outputs = self.home.parent / "outputs"
        self.temporary = self.home.parent / "tmp"
        self.reports = self.home / "Documents"
        for folder in (self.outputs, self.temporary, self.reports):
            folder.mkdir()
        # All that they can write to: others fill /tmp meanwhile. Whether they keep to it, their traces tell.
        self.searched = [self.home.parent, *(pathlib.Path(os.environ[name]) for name in ("XDG_RUNTIME_DIR", "PROPEL_TEST_DESKTOP"))]
        self.problems = []
        self.traced = {}
        sanitized = memory.is_sanitized_program(programs[0])
        self.why_untraced = "the programs are sanitized, and slow enough" if sanitized else tracing.why_not()
        if self.why_untraced:
            print(f"SKIPPED: no write is traced: {self.why_untraced}", flush=True)
        secrets = {"the private key": PRIVATE, "a mistyped private key": WRONG}
        for private in list(secrets.values()):
            secrets[f"credentials {len(secrets)}"] = f"{sandbox['companyId']}+{PUBLIC}:{private}"
        self.private = forms.Search(secrets, in_pieces=list(secrets)[:2])
        secrets["the public key"] = PUBLIC
        self.any_key = forms.Search(secrets, in_pieces=[name for name in secrets if "key" in name])

    def start(self, name, command):
        environment = {**os.environ, "TMPDIR": str(self.temporary)}
        with (self.outputs / f"{name}.out").open("wb") as out, (self.outputs / f"{name}.err").open("wb") as err:
            how = {"stdin": subprocess.PIPE, "stdout": out, "stderr": err, "env": environment}
            if self.why_untraced or name not in TRACED:
                return subprocess.Popen(command, **how)
            own = (str(self.home), str(self.outputs), str(self.temporary))
            self.traced[name] = tracing.Traced(command, self.any_key, own, self.outputs, **how)
            return self.traced[name].process

    def prove_that_it_finds(self):
        """A key that a program leaves in a temporary file, and one in each place, are found; then they are taken away."""
        planting = self.start("planting", ["sh", "-c", 'cat >"$(mktemp)"'])
        planting.communicate(PRIVATE.encode(), 60)
        planted = [folder / "planted" for folder in (*self.searched, self.home)]
        for path in planted:
            path.write_text(PRIVATE)
        planted += self.temporary.iterdir()
        found = places.in_files(self.private, self.files())
        expected = [any(place.startswith(f"{path}: ") for place in found) for path in planted]
        check(len(expected) == len(self.searched) + 2 and all(expected), f"planted keys are found: {planted}, {found}")
        for path in planted:
            path.unlink()

    def files(self):
        return {*places.below(*self.searched)}

    def own_places(self):
        return [f"{place}/" for place in self.searched]

    def look_at_processes(self, moment, public_is_given=False):
        search = self.private if public_is_given else self.any_key
        self.problems += [f"{moment}: {place}" for place in places.in_processes(search)]

    def look_at_files(self, moment, public_is_stored=False):
        paths = self.files()
        found = places.in_files(self.any_key, (path for path in paths if not holds_public(path)))
        found += places.in_files(self.private, filter(holds_public, paths))
        self.problems += [f"{moment}: {place}" for place in found]
        print(f"{moment}: {sum(path.is_file() for path in paths)} files searched", flush=True)
        if public_is_stored:  # and so it is seen that the search finds what is there, and that the log is among it
            check(places.in_files(self.any_key, filter(holds_public, paths)), "the public key is where it is stored")
            logs = b"".join(places.content_of(path) for path in paths if path.name == "propel-connect.log")
            check(PUBLIC[:4].encode() in logs and b" debug " in logs, "the log is there, and verbose")

    def look_at_copies(self, copies):
        for name, copy in copies.items():
            if found := self.any_key.find(copy):
                self.problems.append(f"copied report, {name}: {', '.join(found)}")

    def look_at_journal(self, since):
        journal = places.journal_since(since)
        if journal is None:
            print("no journal is kept here")
        elif found := self.any_key.find(journal):
            self.problems.append(f"journal: {', '.join(found)}")

    def look_at_traces(self):
        for name, traced in self.traced.items():
            found, amounts, unseen = traced.outcome()
            self.problems += [f"{name}: can't be seen: {what}" for what in unseen]
            expected = set(TRACED[name])
            for what, way, where in sorted(found):
                if "public key" in what:
                    continue
                rules = {rule for rule in (*TRACED[name], *MAY_BE.get(name, ())) if rule[0] == way and rule[1].match(where)}
                expected -= rules
                if not rules or "(plain)" not in what:
                    self.problems.append(f"{name}: {what} {way} {where}")
            self.problems += [f"{name}: no private key was {way} {where.pattern}" for way, where in expected]
            files = {where for way, where in amounts if way == "written to" and tracing.is_file(where)}
            elsewhere = [where for where in files if not where.startswith((*self.own_places(), FONTS))]
            self.problems += [f"{name}: it wrote to {where}, which is not searched" for where in elsewhere]
            public = {where for what, way, where in found if way == "written to" and "public key" in what and where in files}
            self.problems += [f"{name}: the public key was written to {where}" for where in public if not holds_public(where)]
            if name == "set-up" and not public:
                self.problems.append("the public key was written to no file, so the trace shows no files")
            print(f"{name}: {len(files)} files written, {sum(amounts.values())} bytes of all that it wrote and read looked at")


def main():
    *programs, sandbox_program = sys.argv[1:]
    sandbox = Sandbox(sandbox_program, keys={"publicKey": PUBLIC, "privateKey": PRIVATE})
    leaks = Leaks(sandbox, programs)
    session = WholeSession(programs, sandbox, leaks.reports, leaks.start, leaks.look_at_processes)
    since = time.time()
    try:
        leaks.prove_that_it_finds()
        session.set_up()
        window = session.come_back()
        session.check_in_terminal()
        leaks.look_at_files("before it is removed", public_is_stored=True)
        session.remove(window)
        leaks.look_at_files("at the end")
        leaks.look_at_processes("at the end")
        leaks.look_at_copies(session.copies)
        leaks.look_at_journal(since)
        leaks.look_at_traces()
    finally:
        sandbox.close()
    if leaks.problems:
        raise SystemExit("\n".join(["FAILED: a key was left behind", *leaks.problems]))
    print("1 passed, 0 failed")


main()
