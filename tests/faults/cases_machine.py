# SPDX-License-Identifier: MIT
"""The machine: its clock, and what its resolver says. Both are changed for propel-check alone."""

import itertools
import os
import shutil
import socket
import struct
import subprocess
import threading
import time

import scene
from catalogue import add, add_good

NAME = "connect.faults.example"
addresses = (f"127.0.53.{number}" for number in itertools.count(1))


class Resolver:
    """A name server on an address of its own. `answer(kind)`: the addresses of that kind ("A", "AAAA"), or a number: the
    error to answer with, or None: nothing is said at all. Names whose first label is one of `unknown` don't exist."""

    KINDS = {1: "A", 28: "AAAA"}

    def __init__(self, answer, delay=0, unknown=()):
        self.answer, self.delay, self.unknown = answer, delay, tuple(unknown)
        self.address = next(addresses)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((self.address, 53))
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                question, asker = self.socket.recvfrom(4096)
            except OSError:
                return
            threading.Thread(target=self.reply, args=(question, asker), daemon=True).start()

    def reply(self, question, asker):
        end = question.index(b"\0", 12) + 5
        kind = struct.unpack("!H", question[end - 4 : end - 2])[0]
        first_label = question[13 : 13 + question[12]].decode()
        found = 3 if first_label in self.unknown else self.answer(self.KINDS.get(kind, ""))
        if found is None:
            return
        time.sleep(self.delay)
        error, found = (found, []) if isinstance(found, int) else (0, found)
        records = b""
        for address in found:
            packed = socket.inet_pton(socket.AF_INET6 if ":" in address else socket.AF_INET, address)
            records += b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(packed)) + packed
        header = question[:2] + struct.pack("!HHHHH", 0x8180 | error, 1, len(found), 0, 0)
        try:
            self.socket.sendto(header + question[12:end] + records, asker)
        except OSError:
            return

    def close(self):
        self.socket.close()


def resolver(s, answer, delay=0, attempts=1, unknown=()):
    server = Resolver(answer, delay, unknown)
    s.stack.callback(server.close)
    conf = s.folder / "resolv.conf"
    conf.write_text(f"nameserver {server.address}\noptions timeout:1 attempts:{attempts}\n")
    hosts = s.folder / "nsswitch.conf"
    hosts.write_text("hosts: files dns\n")
    s.wrapper = ["unshare", "--mount", "sh", "-c", 'mount --bind "$1" /etc/resolv.conf && mount --bind "$2" /etc/nsswitch.conf && shift 2 && exec "$@"',
                 "sh", str(conf), str(hosts)]  # fmt: skip


def named_front(s, host="127.0.0.1"):
    front = s.front(context=scene.tls_context(s.authorities.named), host=host)
    s.domain = f"{NAME}:{front.server.port}"
    return front


def can_change_the_resolver():
    return os.geteuid() == 0 and subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


def at_home(kind):
    """Each name leads to this computer."""
    return ["127.0.0.1"] if kind == "A" else []


def named(answer, host="127.0.0.1", time_limit=5, **options):
    """An instance by that name, and what the name server says of it."""

    def make(s):
        named_front(s, host)
        s.time_limit = time_limit
        resolver(s, answer, **options)

    return make


def is_unlikely(s, report):
    return [] if report["outsideReach"]["state"] == "unlikely" else [f"{report['outsideReach']}"]


if can_change_the_resolver():
    add("a_name_that_does_not_exist", named(lambda kind: 3), "dns", "hostNotFound", says=f"“{NAME}”")
    add("a_name_without_an_address", named(lambda kind: []), "dns", "hostNotFound", says="no address")
    add("a_name_server_that_fails", named(lambda kind: 2), "dns", "nameServerFailed",
        says=("DNS server couldn't say", "DNS"), never=["has no address"])  # fmt: skip
    for name, patience in (
        ("a_name_server_that_says_nothing", {"time_limit": 1, "attempts": 5}),
        ("a_name_server_that_says_nothing_until_the_resolver_gives_up", {"attempts": 3}),
    ):
        add(name, named(lambda kind: None, **patience), "dns", "nameServerSilent",
            says=("DNS server didn't respond", "DNS"), never=["typos"])  # fmt: skip
    add_good("a_slow_name_server", named(at_home, delay=0.6))
    add_good("a_name_with_an_ip_version_6_address_alone", named(lambda kind: ["::1"] if kind == "AAAA" else [], "::1"))
    add_good("a_name_whose_first_address_is_dead", named(lambda kind: ["127.0.0.1"] if kind == "A" else ["::1"]))
    add_good("a_name_that_leads_to_a_private_address", named(at_home), check=is_unlikely)
else:
    print("SKIPPED: the resolver can be changed by root alone")


def faketime_library():
    """Where the command faketime finds it."""
    shown = subprocess.run(["faketime", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True)
    return shown.stdout.strip()


def wrong_clock(years):
    def make(s):
        s.sandbox()
        # Not by the command, whose own exit code comes in where it can't clear up behind itself.
        s.wrapper = ["env", f"LD_PRELOAD={faketime_library()}"]
        s.environment = {"FAKETIME": f"{years:+d}y", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    return make


if shutil.which("faketime"):
    for name, years, cause in (
        ("a_clock_that_is_years_ahead", 5, "certificateExpired"),
        ("a_clock_that_is_years_behind", -5, "certificateNotYetValid"),
    ):
        add(name, wrong_clock(years), "tls", cause, says=("clock", str(time.gmtime().tm_year + years)), unless=scene.is_sanitized)
