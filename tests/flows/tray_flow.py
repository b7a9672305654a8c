# SPDX-License-Identifier: MIT
"""The program in the tray: a real host shows its icon, and a real notification daemon what it has to say.

tray_flow.py tint2|xfce PROPEL_CONNECT PROPEL_SANDBOX
tint2 takes icons by XEmbed, Xfce's panel by StatusNotifierItem. The setup is made, then the role is changed and tested
from the icon's menu: what broke is told once, a click on it opens its row, and that it is mended is told once. Then the
host is killed and started again, the program is started 20 times at once and killed 20 times, "Quit" ends it all, and an
upgrade is noticed.
"""

import json
import pathlib
import shutil
import subprocess

import desktop
import steps
from desktop import Atspi, check, find_results, key, next_page, press, texts, wait_until
from hosts import HOSTS, Notifications
from steps import kill, start

TABLE = "Service/Service Board"
KILLS = 20


def last_run():
    """When the last result that was kept was made; None: there is none."""
    for status in pathlib.Path.home().rglob("status/*.json"):
        try:
            return json.loads(status.read_text())["generated"]
        except (OSError, ValueError, KeyError):  # just being written
            return None
    return None


def is_listening(process):
    """It has its event loop: the accessibility bus knows it by then."""
    return process.poll() is None and desktop.application() is not None


def set_up(program, sandbox):
    process = start(program, *steps.start_options(sandbox))
    steps.to_keys()
    steps.enter_keys(sandbox)
    next_page()
    find_results()
    next_page()
    press("Finish")
    find_results()
    wait_until("kept result", last_run)
    key("ctrl+w")
    wait_until("no window", lambda: not texts())
    return process


def change(sandbox, allowed):
    sandbox.ask("PUT", "role", {"tables": {TABLE: allowed}})


def test_by(start):
    before = last_run()
    start()
    wait_until("new result", lambda: last_run() not in (None, before))


def by_the_tray_itself(host, told, sandbox):
    """Where the desktop has no notification service, the tray shows the message, and a click on it does the same."""
    told.close()
    before = host.popups()
    change(sandbox, False)
    test_by(lambda: host.choose("t"))
    balloon = wait_until("message beside the icon", lambda: "Service Board" in texts() and host.popups() - before)
    host.click(balloon.pop())
    find_results()
    key("ctrl+w")
    wait_until("no window", lambda: not texts())
    change(sandbox, True)
    test_by(lambda: host.choose("t"))


def gives_way_to_its_next_version(host, program):
    """An upgrade replaces the file; the program that runs starts the new one after its next test."""
    installed, unpacked = (pathlib.Path.home() / name for name in ("propel-connect", "propel-connect.new"))
    shutil.copy(program, installed)
    process = start(installed, "--tray")
    wait_until("icon", host.has_icon)
    test_by(lambda: host.choose("t"))
    check(process.poll() is None, "as long as its file is the same, it goes on")
    shutil.copy(program, unpacked)
    unpacked.rename(installed)
    test_by(lambda: host.choose("t"))
    check(process.wait(30) == 0, "it gives way")
    wait_until("icon of the new one", host.has_icon)
    host.choose("q")
    press("Quit")
    wait_until("no icon", lambda: host.icons() == 0)


def lives_in_the_tray(sandbox, kind, program):
    told = Notifications()
    host = HOSTS[kind]()
    try:
        host.start()
        process = set_up(program, sandbox)
        wait_until("icon", host.has_icon)
        wait_until("word that it goes on", lambda: len(told.all()) == 1)
        check("tray" in told.all()[0][0], f"it says where it went: {told.all()}")
        check(process.poll() is None, "it goes on after the setup")
        [entry] = (pathlib.Path.home() / ".config/autostart").glob("*.desktop")
        check("--tray" in entry.read_text(), f"it starts in the tray at sign-in: {entry.read_text()}")
        well = host.picture()

        change(sandbox, False)
        test_by(lambda: host.choose("t"))  # by keyboard: Test now
        wait_until("word of the row", lambda: len(told.all()) == 2)
        check("Service Board" in " ".join(told.all()[1]), f"it names the row: {told.all()}")
        wait_until("another icon", lambda: host.picture() != well)
        broken = host.picture()

        test_by(lambda: host.choose("t"))
        check(len(told.all()) == 2, f"the same trouble is not told twice: {told.all()}")

        told.click_last()
        find_results()

        def is_selected():
            return any("Service, Service Board" in (node.get_name() or "") and
                       node.get_state_set().contains(Atspi.StateType.SELECTED) for node in desktop.walk(desktop.application()))

        wait_until("the row that it was about", is_selected)
        key("ctrl+w")
        wait_until("no window", lambda: not texts())

        change(sandbox, True)
        test_by(lambda: check(subprocess.run([program, "--test-now"], timeout=60).returncode == 0, "a second start hands over"))
        wait_until("word that it works again", lambda: len(told.all()) == 3)
        wait_until("an icon that is well again", lambda: host.picture() == well)
        check(broken != well, "icons differ")
        test_by(lambda: host.choose("t"))
        check(len(told.all()) == 3, f"that it works is told once: {told.all()}")

        host.stop()
        host.start()
        wait_until("icon in the host that came back", host.has_icon)
        wait_until("the icon as it was", lambda: host.picture() == well)
        test_by(lambda: host.choose("t"))

        if kind == "tint2":
            by_the_tray_itself(host, told, sandbox)

        starts = [start(program, "--tray") for _ in range(20)]
        check([each.wait(60) for each in starts] == [0] * 20, "starts hand over and end")
        check(process.poll() is None and host.icons() == 1, f"one program, one icon: {host.icons()}")

        for _ in range(KILLS):
            kill(process)
            wait_until("no icon", lambda: host.icons() == 0)
            process = start(program, "--tray")
            wait_until("icon after a crash", host.has_icon)
        check(not texts(), "started for the tray it shows no window")

        kill(process)
        host.stop()
        process = start(program, "--tray")  # at sign-in the panel may come later
        wait_until("the one that runs", lambda: is_listening(process))
        host.start()
        wait_until("icon in a host that came later", host.has_icon)

        host.choose("q")
        press("Quit")
        check(process.wait(30) == 0, "Quit ends it")
        gives_way_to_its_next_version(host, program)
    finally:
        host.stop()
        told.close()


steps.run(lives_in_the_tray)
