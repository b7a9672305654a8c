# SPDX-License-Identifier: MIT
"""propel-check on a terminal, behind a proxy that asks for a user name and a password: it asks too, and shows neither.

terminal.py PROPEL_CHECK PROPEL_SANDBOX
"""

import os
import pty
import re
import select
import subprocess
import sys
import time

import cases_proxy
import scene

IN_TIME = 60  # seconds


class Terminal:
    def __init__(self, arguments, environment):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(arguments, stdin=slave, stdout=subprocess.PIPE, stderr=slave, env=environment, start_new_session=True)
        os.close(slave)
        self.shown, self.seen = "", 0

    def read(self):
        if not select.select([self.master], [], [], 1)[0]:
            return
        try:
            self.shown += os.read(self.master, 4096).decode(errors="replace")
        except OSError:  # the other side is gone
            pass

    def wait_for(self, words):
        until = time.monotonic() + IN_TIME
        while words not in self.shown[self.seen :]:
            if time.monotonic() > until:
                self.process.kill()
                raise SystemExit(f"FAILED: no {words!r} in {self.shown!r}")
            self.read()
        self.seen = self.shown.index(words, self.seen) + len(words)

    def answer(self, line):
        os.write(self.master, f"{line}\n".encode())


def check(condition, what):
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def run(s, password, answers):
    """What was shown, the report, the exit code."""
    sandbox = s.sandboxes[0]
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment.update(LC_ALL="C.UTF-8", TERM="xterm")
    terminal = Terminal([s.check_program, "--json", "--domain", s.domain, "--company", s.company, "--public-key", sandbox["publicKey"],
                         "--private-key-stdin", "--ca-file", str(s.ca_file), "--proxy", cases_proxy.asking(s, user="ada", password=password)], environment)  # fmt: skip
    terminal.wait_for("Private key (it isn't shown): ")
    terminal.answer(sandbox["privateKey"])
    for user, given in answers:
        terminal.wait_for("User name for the proxy 127.0.0.1:")
        terminal.answer(user)
        terminal.wait_for("Password (it isn't shown): ")
        terminal.answer(given)
    try:
        output = terminal.process.communicate(timeout=IN_TIME)[0].decode()
    except subprocess.TimeoutExpired:
        terminal.process.kill()
        raise
    code = terminal.process.returncode
    terminal.read()
    for secret in (sandbox["privateKey"], password, *(given for _, given in answers)):
        check(secret not in terminal.shown + output, f"{secret!r} is shown: {terminal.shown!r}")
    return terminal.shown, output, code


def main():
    with scene.temporary_folder() as folder:
        s = scene.Scene(sys.argv[1:3], None, folder)
        s.sandbox()
        try:
            shown, output, code = run(s, "the right word", [("ada", "a wrong word"), ("ada", "the right word")])
            s.domain = s.sandboxes[0]["domain"]
            check(code == 0 and '"verdict": "ready"' in output, f"it ends ready, not with {code}: {shown!r} {output[:300]}")
            check(re.search("refused the user name or the password", shown), f"it says that the first were wrong: {shown!r}")
            shown, output, code = run(s, "the right word", [("ada", f"a wrong word, {i}") for i in range(3)])
            check(code == 3 and "proxySignInRefused" in output, f"after three it asks no more: {code} {shown!r}")
            check(cases_proxy.signed_in(s) == 3, f"{cases_proxy.signed_in(s)} tries at the proxy")
        finally:
            s.close()
    print("1 passed, 0 failed")


main()
