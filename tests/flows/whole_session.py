# SPDX-License-Identifier: MIT
"""Everything that a person does with the two programs and that could leave a key somewhere."""

import base64
import pathlib
import subprocess
import time

from gi.repository import Atspi

import desktop
from desktop import check, find, find_results, is_idle, key, look_for, next_page, press, says, wait_until
from keyring import kept
from steps import connecting, entry_of, start_options, to_keys

# With signs that URLs, HTML, JSON and shells write otherwise. The last one goes to propel-check alone: the others are
# pasted as text, in which such signs divide words.
PUBLIC = "Pu9+Lk/3cYd5mQ_8r="
PRIVATE = "Zk/7+qR4x_Y9-Tw1sB="
WRONG = "Wr0ng&<k\"y>'%41\\~"

ECHO = {"path": "*/service/boards", "status": 400, "contentType": "application/json"}


def clipboard(target="UTF8_STRING"):
    """What another program gets; empty where nobody offers it."""
    got = subprocess.run(["xclip", "-o", "-selection", "clipboard", "-t", target], capture_output=True)
    return got.stdout if got.returncode == 0 else b""


class WholeSession:
    """`start(name, command)` runs a program and keeps its outputs; `look(moment)` looks at the running processes."""

    def __init__(self, programs, sandbox, reports, start, look):
        self.connect, self.check = programs
        self.sandbox = sandbox
        self.reports = pathlib.Path(reports)
        self.copies = {}  # {moment and target: what the clipboard held}
        self._start = start
        self._look = look

    def set_up(self):
        process = self._start("set-up", [self.connect, "--verbose", *start_options(self.sandbox)])
        to_keys()
        self._paste_both()
        self._show_private_key()
        self._look("a key in its field")
        next_page()
        wait_until("idle view", is_idle)
        next_page()
        find("Finish")
        check(list(kept().values()) == [f"{PUBLIC}\n{PRIVATE}"], f"the keyring has the keys: {list(kept())}")
        press("Copy the private key")
        wait_until("private key on the clipboard", lambda: clipboard() == PRIVATE.encode())
        self._look("the last page")
        press("Finish")
        find_results()
        check(kept()[entry_of(self.sandbox)] == PRIVATE, f"and then the private key, under its own name: {list(kept())}")
        key("ctrl+w")
        wait_until("no window", lambda: not look_for("Test again"))  # it may say that it is still running
        self._look("the tray alone")
        process.terminate()
        check(process.wait(60) == 0, "it ends when told to")
        check(clipboard("TARGETS") == b"", "the private key is taken off the clipboard at the program's end")

    def come_back(self):
        process = self._start("second-start", [self.connect, "--verbose"])
        find_results()
        self._let_it_echo()
        press("Test again")
        self._take_reports()
        self._look("the window")
        return process

    def check_in_terminal(self):
        saved = [["--text"], ["--json"], ["--markdown"], ["--html", str(self.reports / "check.html")], ["--html", "-"]]
        saved += [["--details"], ["--pdf", str(self.reports / "check.pdf")], ["--support", str(self.reports / "support.zip")]]
        last = [["--format", name] for name in ("nagios", "datto", "json")]
        last += [["--text"], ["--json"], ["--markdown"], ["--html", str(self.reports / "last.html")]]
        for number, options in enumerate([*saved, ["--verbose", "--list"], *(["--last", *form] for form in last)]):
            self._run(f"check-{number}", options)
        self._run("check-verbose", ["--verbose", "--json"])
        given = [*connecting(self.sandbox), "--public-key", PUBLIC, "--private-key-stdin", "--verbose"]
        self._run("check-given", [*given, "--text"], PRIVATE)
        self._run("check-refused", [*given, "--json"], WRONG)

    def remove(self, process):
        self._choose("r")
        find("Keep")
        press("Remove")
        wait_until("removed key", says("and its private key were removed"))
        check(kept() == {}, f"the keyring has nothing left: {list(kept())}")
        process.terminate()
        check(process.wait(60) == 0, "it ends when told to")

    def _run(self, name, options, given=""):
        process = self._start(name, [self.check, *options])
        process.stdin.write(f"{given}\n".encode())
        process.stdin.close()
        if given:
            self._look(name, public_is_given=True)
        check(process.wait(60) in (0, 2, 3), f"{name} ends as it says it does")

    def _paste_both(self):
        xclip = ["xclip", "-i", "-quiet", "-selection", "clipboard"]
        other = subprocess.Popen(xclip, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        other.stdin.write(f"Public key: {PUBLIC}\nPrivate key: {PRIVATE}\n".encode())
        other.stdin.close()
        wait_until("keys on the clipboard", clipboard)
        wait_until("focus in the first field", lambda: desktop.is_focused(desktop.look_for_field("Public key")))
        desktop.key("ctrl+v")
        wait_until("pasted public key", desktop.reads("Public key", PUBLIC))
        other.kill()
        other.wait()

    def _show_private_key(self):
        press("Show private key", Atspi.Role.CHECK_BOX)
        wait_until("shown private key", desktop.reads("Private key", PRIVATE))
        press("Hide private key", Atspi.Role.CHECK_BOX)
        wait_until("hidden private key", lambda: desktop.look_for("Private key", Atspi.Role.PASSWORD_TEXT))
        check(desktop.read("Private key") != PRIVATE, "it is masked again")

    def _let_it_echo(self):
        """An instance that repeats in its answer what was sent to it."""
        company = self.sandbox["companyId"]
        sent = base64.b64encode(f"{company}+{PUBLIC}:{PRIVATE}".encode()).decode()
        body = f'{{"message":"refused: Authorization: Basic {sent}, {PUBLIC} {PRIVATE}"}}'
        self.sandbox.ask("PUT", "settings", {"fail": [{**ECHO, "body": body}]})

    def _choose(self, mnemonic):
        """By keyboard, from the menu of more actions: AT-SPI doesn't list it among the windows (Qt 6.4)."""
        desktop.tab_to("More actions")
        desktop.key("space")
        time.sleep(1)
        desktop.key(mnemonic)

    def _take_reports(self):
        """Those that a copy holds, and as files."""
        wait_until("idle view", is_idle)
        self._choose("c")
        wait_until("report on the clipboard", lambda: b"text/markdown" in clipboard("TARGETS"))
        for target in clipboard("TARGETS").decode().split():
            self.copies[target] = clipboard(target)
        check(len([copy for copy in self.copies.values() if len(copy) > 100]) >= 3, f"it holds the report: {list(self.copies)}")
        for suffix in ("html", "md", "txt", "json"):
            file = self.reports / f"window.{suffix}"
            self._choose("s")
            line = wait_until("line for the file", lambda: look_for("File name:", Atspi.Role.TEXT))
            line.get_editable_text_iface().set_text_contents(str(file))
            press("Save")
            wait_until(f"{file.name}", file.exists)
