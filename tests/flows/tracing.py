# SPDX-License-Identifier: MIT
"""Starts a program under strace, and looks for secrets in all that it writes and reads, also where nothing of it stays.

The trace holds the secrets itself: it goes through a FIFO into a process that looks and forgets, never into a file.
"""

import multiprocessing
import os
import re
import subprocess

WRITES = ("write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg", "execve")
READS = ("read", "readv", "pread64", "preadv", "preadv2", "recvfrom", "recvmsg", "recvmmsg")
# Ways round those above, through which a file could be written unseen: none may be used.
UNSEEN = ("vmsplice", "io_uring_setup", "process_vm_writev")
CALLS = ",".join((*WRITES, *READS, *UNSEEN, "connect", "mmap"))

BEGUN = re.compile(rb"^(\d+) +(.*) <unfinished \.\.\.>$")
RESUMED = re.compile(rb"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
CALL = re.compile(rb"^\d+ +(\w+)\((.*)$")
DESCRIPTOR = re.compile(rb"(\d+)<((?:->|[^>])*)>")
TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
ENOUGH = 1 << 16  # bytes of one place, to be searched at once

SOCKET = re.compile(r"UNIX(?:-STREAM)?:\[(\d+)")


def why_not():
    """Why nothing can be traced here; None: it can."""
    try:
        strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "true"]
        tried = subprocess.run(strace, capture_output=True, text=True)
    except FileNotFoundError:
        return "strace is not installed"
    return tried.stderr.strip().splitlines()[0] if tried.returncode else None


def decoded(hexadecimal):
    return bytes.fromhex(hexadecimal.replace(b"\\x", b"").decode())


class Reader:
    """Takes the trace line by line; tells where secrets were, and how much was looked at."""

    def __init__(self, search, private_places):
        self._search = search
        self._places = private_places
        self._unfinished = {}
        self._kept = {}  # of each place, what was not looked at yet, and so much before it that nothing falls in between
        self._peers = {}  # a socket's number: the path that it is connected to
        self.found = set()  # (what, "written to" or "read from", where)
        self.bytes = {}  # "written to FILE" and the like: how many
        self.unseen = set()

    def take(self, line):
        begun = BEGUN.match(line)
        if begun:
            self._unfinished[begun[1]] = line[: begun.end(2)]
            return
        resumed = RESUMED.match(line)
        if resumed:
            line = self._unfinished.pop(resumed[1], resumed[1] + b" ") + resumed[2]
        call = CALL.match(line)
        if call:
            self._called(call[1].decode(), call[2])

    def _called(self, name, arguments):
        descriptor = DESCRIPTOR.match(arguments)
        target = self._readable(descriptor[2]) if descriptor else ""
        if name == "connect":
            path = TEXT.search(arguments)
            socket = SOCKET.match(target)
            if path and socket:
                self._peers[socket[1]] = decoded(path[1]).decode(errors="replace")
        elif name == "mmap":
            self._mapped(arguments)
        elif name in UNSEEN:
            self.unseen.add(name)
        elif name == "execve":
            self._look("written to", "a program's arguments", arguments)
        elif descriptor and (name in WRITES or self._is_worth_reading(target)):
            self._look("written to" if name in WRITES else "read from", self._named(target), arguments)

    def _mapped(self, arguments):
        """Memory that is a file: what is put there no call shows."""
        if b"MAP_SHARED" in arguments and b"PROT_WRITE" in arguments:
            file = DESCRIPTOR.search(arguments)
            where = self._readable(file[2]) if file else ""
            if is_file(where):
                self.unseen.add(f"writable memory of {where}")

    @staticmethod
    def _readable(target):
        return re.sub(rb"\\x([0-9a-f]{2})", lambda sign: bytes([int(sign[1], 16)]), target).decode(errors="replace")

    def _is_worth_reading(self, target):
        return not is_file(target) or target.startswith(self._places)

    def _named(self, target):
        socket = SOCKET.match(target)
        return f"socket of {self._peers.get(socket[1], 'another program')}" if socket else target

    def _look(self, direction, where, arguments):
        content = b""
        for text in TEXT.finditer(arguments):
            content += decoded(text[1])
            if text[2]:
                self.unseen.add(f"the rest of what was {direction} {where}")
        key = (direction, where)
        self.bytes[key] = self.bytes.get(key, 0) + len(content)
        kept = self._kept.setdefault(key, bytearray())
        kept += content
        if len(kept) > ENOUGH:
            self._search_in(key)

    def _search_in(self, key):
        kept = self._kept[key]
        self.found.update((what, *key) for what in self._search.find(kept))
        del kept[: -self._search.longest]

    def finish(self):
        for key in self._kept:
            self._search_in(key)


def is_file(where):
    """On a disk or in /dev/shm: a thing with a name that others can open."""
    outside = ("/dev/", "/proc/", "/sys/", "/memfd:", "/SYSV")
    return where.startswith("/") and (where.startswith("/dev/shm/") or not where.startswith(outside))


class Traced:
    """A program under strace: `process` is the program itself."""

    def __init__(self, command, search, private_places, folder, **how):
        fifo = os.path.join(folder, f"trace-{os.urandom(8).hex()}")
        os.mkfifo(fifo, 0o600)
        self._answers, answer = multiprocessing.Pipe(duplex=False)
        # Forked, so that the secrets are on no command line and in no file for it.
        self._reader = multiprocessing.get_context("fork").Process(
            target=self._read, args=(fifo, search, tuple(private_places), answer), daemon=True
        )
        self._reader.start()
        answer.close()
        strace = ["strace", "-f", "-D", "-qq", "-yy", "-xx", "-v", "-s", "16777216", "--seccomp-bpf", "-e", "signal=none"]
        self.process = subprocess.Popen([*strace, "-e", f"trace={CALLS}", "-o", fifo, *command], **how)

    @staticmethod
    def _read(fifo, search, private_places, answer):
        reader = Reader(search, private_places)
        with open(fifo, "rb") as lines:
            os.unlink(fifo)
            for line in lines:
                reader.take(line.rstrip(b"\n"))
        reader.finish()
        answer.send((reader.found, reader.bytes, reader.unseen))

    def outcome(self):
        """After the program has ended: (found, bytes, unseen)."""
        outcome = self._answers.recv()
        self._reader.join()
        return outcome
