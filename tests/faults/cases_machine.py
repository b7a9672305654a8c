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
from catalogue import case

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


if can_change_the_resolver():

    @case("dns", "hostNotFound", says=f"“{NAME}”")
    def a_name_that_does_not_exist(s):
        named_front(s)
        resolver(s, lambda kind: 3)

    @case("dns", "hostNotFound", says="no address")
    def a_name_without_an_address(s):
        named_front(s)
        resolver(s, lambda kind: [])

    @case("dns", "nameServerFailed", says=("name server couldn't say", "DNS"), never=["knows no address"])
    def a_name_server_that_fails(s):
        named_front(s)
        resolver(s, lambda kind: 2)

    @case("dns", "nameServerSilent", says=("name server didn't answer", "DNS"), never=["typing errors"])
    def a_name_server_that_says_nothing(s):
        named_front(s)
        s.time_limit = 1
        resolver(s, lambda kind: None, attempts=5)

    @case("dns", "nameServerSilent", says=("name server didn't answer", "DNS"), never=["typing errors"])
    def a_name_server_that_says_nothing_until_the_resolver_gives_up(s):
        named_front(s)
        resolver(s, lambda kind: None, attempts=3)

    @case(None, verdict="ready", others="passed")
    def a_slow_name_server(s):
        named_front(s)
        resolver(s, lambda kind: ["127.0.0.1"] if kind == "A" else [], delay=0.6)

    @case(None, verdict="ready", others="passed")
    def a_name_with_an_ip_version_6_address_alone(s):
        named_front(s, "::1")
        resolver(s, lambda kind: ["::1"] if kind == "AAAA" else [])

    @case(None, verdict="ready", others="passed")
    def a_name_whose_first_address_is_dead(s):
        named_front(s)
        resolver(s, lambda kind: ["127.0.0.1"] if kind == "A" else ["::1"])

    @case(None, verdict="ready", others="passed", check=lambda scene, report: [] if report["outsideReach"]["state"] == "unlikely" else [f"{report['outsideReach']}"])
    def a_name_that_leads_to_a_private_address(s):
        named_front(s)
        resolver(s, lambda kind: ["127.0.0.1"] if kind == "A" else [])

else:
    print("SKIPPED: the resolver can be changed by root alone")


def faketime_library():
    """Where the command faketime finds it."""
    shown = subprocess.run(["faketime", "-f", "+0", "printenv", "LD_PRELOAD"], capture_output=True, text=True)
    return shown.stdout.strip()


def wrong_clock(s, years):
    s.sandbox()
    # Not by the command, whose own exit code comes in where it can't clear up behind itself.
    s.wrapper = ["env", f"LD_PRELOAD={faketime_library()}"]
    s.environment = {"FAKETIME": f"{years:+d}y", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


if shutil.which("faketime"):

    @case("tls", "certificateExpired", says=("clock", str(time.gmtime().tm_year + 5)), unless=scene.is_sanitized)
    def a_clock_that_is_years_ahead(s):
        wrong_clock(s, 5)

    @case("tls", "certificateNotYetValid", says=("clock", str(time.gmtime().tm_year - 5)), unless=scene.is_sanitized)
    def a_clock_that_is_years_behind(s):
        wrong_clock(s, -5)
