# SPDX-License-Identifier: MIT
"""A login session with xsm, X's own session manager: what runs in it is asked before the session ends."""

import os
import pathlib
import re
import subprocess

from desktop import output_of, wait_until, xdotool
from hosts import is_popup

WINDOW = re.compile(r" +(0x[0-9a-f]+) .*?: \(.*?\)  (\d+)x(\d+)\S+  \+(-?\d+)\+(-?\d+)$", re.MULTILINE)
TITLE = re.compile(r'"(xsm: [^"]+)"')
OWNER = ~0x1FFFFF  # the part of a window's id that says whose it is


def window_facts(*which):
    return output_of("xwininfo", *which)


def windows_in(*which):
    """(id, width, height, x, y) of all below that window; x and y on the screen."""
    return [(int(window[1], 16), *map(int, window.groups()[1:])) for window in WINDOW.finditer(window_facts(*which))]


def is_shown(title):
    return "IsViewable" in window_facts("-name", title, "-stats")


def bring_to_front(title):
    wait_until(f"window {title!r}", lambda: is_shown(title))
    xdotool("search", "--onlyvisible", "--name", f"^{title}$", "windowactivate", "--sync")


def point_at(window, part):
    """At its middle from left to right, and that part of it from above."""
    _, width, height, x, y = window
    xdotool("mousemove", "--sync", x + width // 2, int(y + height * part))


class Session:
    def __init__(self):
        home = pathlib.Path(os.environ["HOME"])
        address = home / "session-address"
        self._log = home / "session-log"
        # xsm says where it is to none but the programs that it starts.
        (home / ".xsmstartup").write_text(f'sh -c "printenv SESSION_MANAGER >{address}.new; mv {address}.new {address}"\n')
        for former in (address, *home.glob(".XSM*")):  # a session that it kept it would begin again
            former.unlink(missing_ok=True)
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(["stdbuf", "-oL", "xsm", "-verbose"], stdout=log, stderr=subprocess.STDOUT)
        wait_until("address of the session manager", address.exists)
        wait_until("window of the session manager", lambda: is_shown(self._title()))
        self.environment = {**os.environ, "SESSION_MANAGER": address.read_text().strip()}

    def told(self):
        return self._log.read_text(errors="replace")

    def wait_for_members(self, count=1):
        """A program that was just started has yet to introduce itself."""
        wait_until("member of the session", lambda: self.told().count("received SAVE YOURSELF DONE") >= count)

    def log_out(self):
        """As a person does it: Shutdown, With Checkpoint, Shutdown. Whoever runs in it may ask, and cancel."""
        main = self._title()
        bring_to_front(main)
        owner = windows_in("-name", main, "-tree")[0][0] & OWNER
        point_at(max(windows_in("-name", main, "-tree"), key=lambda window: (window[4], window[3])), 1 / 2)
        xdotool("mousedown", 1)

        def menu():
            of_the_manager = (window for window in windows_in("-root", "-children") if window[0] & OWNER == owner)
            return next((window for window in of_the_manager if is_popup(str(window[0]))), None)

        point_at(wait_until("menu of the session manager", menu), 1 / 4)
        xdotool("mouseup", 1)
        bring_to_front("Shutdown")
        xdotool("type", "session")  # under this name, and none but a name is taken
        self._press_lower_left("Shutdown")

    def dismiss_refusal(self):
        """Which program held the log-out up, it says until told that this was read."""
        self._press_lower_left("Save Failure")

    def end_at_once(self):
        """As the system does it: nobody in it may ask."""
        self.process.terminate()

    def is_over(self):
        return self.process.poll() is not None

    def close(self):
        if not self.is_over():
            self.process.kill()
        self.process.wait(20)
        pathlib.Path(f"/tmp/.ICE-unix/{self.process.pid}").unlink(missing_ok=True)  # a killed one leaves it behind

    @staticmethod
    def _title():
        """With the session's name, which changes when it is saved."""
        title = TITLE.search(window_facts("-root", "-tree"))
        return title[1] if title else "xsm"

    def _press_lower_left(self, title):
        bring_to_front(title)
        buttons = windows_in("-name", title, "-tree")
        point_at(max(buttons, key=lambda window: (window[4], -window[3])), 1 / 2)
        xdotool("click", 1)
        wait_until(f"no window {title!r}", lambda: not is_shown(title))
