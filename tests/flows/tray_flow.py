# SPDX-License-Identifier: MIT
"""The program in the tray: a real host shows its icon, and a real notification daemon what it has to say.

tray_flow.py tint2|xfce PROPEL_CONNECT PROPEL_SANDBOX
tint2 takes icons by XEmbed, Xfce's panel by StatusNotifierItem. The setup is made, then the role is changed and tested
from the icon's menu: what broke is told once, a click on it opens its row, and that it is mended is told once. Then the
host is killed and started again, and "Quit" ends it all.
"""

import json
import pathlib
import subprocess
import sys

import desktop
from desktop import Atspi, find, key, press, texts, wait_until
from hosts import HOSTS, Notifications
from steps import start_options, to_keys

TABLE = "Service/Service Board"


def check(condition, what):
    if not condition:
        print(desktop.tree(desktop.application()), flush=True)
        raise SystemExit(f"FAILED: {what}")


def last_run():
    """When the last result that was kept was made; None: there is none."""
    for status in pathlib.Path.home().rglob("status/*.json"):
        try:
            return json.loads(status.read_text())["generated"]
        except (OSError, ValueError, KeyError):  # just being written
            return None
    return None


def set_up(program, sandbox):
    process = subprocess.Popen([program, *start_options(sandbox)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    to_keys()
    desktop.enter("Public key", sandbox["publicKey"])
    desktop.enter("Private key", sandbox["privateKey"])
    press("Next")
    find("Permission results")
    press("Next")
    press("Start at sign-in", Atspi.Role.CHECK_BOX)
    press("Finish")
    wait_until("kept result", last_run)
    return process


def change(sandbox, allowed):
    sandbox.ask("PUT", "role", {"tables": {TABLE: allowed}})


def test_by(start):
    before = last_run()
    start()
    wait_until("new result", lambda: last_run() not in (None, before))


def main():
    kind, program, sandbox_program = sys.argv[1:]
    sandbox = desktop.Sandbox(sandbox_program)
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
        find("Permission results")

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

        host.choose("q")
        check(process.wait(30) == 0, "Quit ends it")
    finally:
        host.stop()
        told.close()
        sandbox.close()
    print("1 passed, 0 failed")


main()
