# SPDX-License-Identifier: MIT
"""Drives a window as a screen reader (AT-SPI) and a person at the keyboard (xdotool) do."""

import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

IN_TIME = float(os.environ.get('PROPEL_IN_TIME', 40))  # seconds; only a flow that fails ever takes that long


def wait_until(what, condition):
    """Asks again whenever the desktop reports a change (and now and then, since not every change is reported)."""
    loop = GLib.MainLoop()
    found = []
    planned = []

    def look():
        planned.clear()
        try:
            value = condition()
        except GLib.Error:  # what we looked at has just gone
            value = None
        if value:
            found.append(value)
            loop.quit()
        return False

    def look_soon(*_):
        """Once for all the changes that are there: libatspi sees only what it has been told of, and looking is slow."""
        if not planned:
            planned.append(GLib.idle_add(look, priority=GLib.PRIORITY_LOW))
        return True

    look()
    if found:
        return found[0]
    listener = Atspi.EventListener.new(look_soon)
    events = ("object:state-changed", "object:children-changed", "object:text-changed", "object:property-change", "window:")
    for event in events:
        listener.register(event)
    ticking = GLib.timeout_add(100, look_soon)
    ending = GLib.timeout_add(int(IN_TIME * 1000), loop.quit)
    loop.run()
    GLib.source_remove(ticking)
    for plan in planned:
        GLib.source_remove(plan)
    for event in events:
        listener.deregister(event)
    if not found:
        print(tree(application()), f"focus: {focused_path()}", sep="\n", flush=True)
        if "PROPEL_SCREENSHOT" in os.environ:
            subprocess.run(["import", "-window", "root", os.environ["PROPEL_SCREENSHOT"]])
        raise SystemExit(f"FAILED: in {IN_TIME} s there was no {what}")
    GLib.source_remove(ending)
    return found[0]


def application(name="propel-connect"):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_name() in (name, "Propel Connect"):
            return child
    return None


def check(condition, what):
    if not condition:
        print(tree(application()), flush=True)
        raise SystemExit(f"FAILED: {what}")


def walk(node, goes_into=lambda node: True, depth=0):
    if node is None or depth > 40 or not goes_into(node):
        return
    yield node
    for i in range(min(node.get_child_count(), 400)):
        try:
            yield from walk(node.get_child_at_index(i), goes_into, depth + 1)
        except GLib.Error:
            continue


def is_showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def is_focused(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def walk_shown(node):
    """What a hidden one holds is hidden too: pages of the wizard that are not the present one."""
    return walk(node, is_showing)


def windows():
    """The latest first: a question or a dialog lies before what it was opened from."""
    program = application()
    for i in reversed(range(program.get_child_count() if program else 0)):
        if window := program.get_child_at_index(i):
            yield window


def look_for(name, role=None):
    for window in windows():
        for node in walk_shown(window):
            if node.get_name() == name and (role is None or node.get_role() == role):
                return node
    return None


def find(name, role=None):
    return wait_until(f"{name!r} on the screen", lambda: look_for(name, role))


def texts():
    """All that a screen reader finds to read, as one text."""
    return "\n".join(node.get_name() or "" for window in windows() for node in walk_shown(window))


def says(*parts):
    """A condition to wait for: the texts, once they hold all of these."""
    return lambda: (lambda said: said if all(part in said for part in parts) else None)(texts())


def exists(sentence):
    """A condition to wait for: also what is scrolled out of sight counts."""
    return lambda: any(sentence in (node.get_name() or "") for node in walk(application()))


def find_results():
    """Waits for the view of results, whatever it shows: it tests, or can test again."""
    return wait_until("view of results", lambda: look_for("Test again") or look_for("Testing permissions"))


GROUPS = ("Companies", "Sales", "Service Desk", "System", "Table Setup tables")
ROW = re.compile(r"([^:]+): (OK|missing|not confirmed|not tested|being tested)\b")
IN_REPORTS = {"OK": "passed", "missing": "failed"}


def rows():
    """{row: its state}, unfolding what is folded. Empty after a fault, which has no rows."""
    if look_for("Details for support") and not look_for("Only what's missing"):
        return {}
    for name in ("Show all 26", *GROUPS):
        folded = look_for(name, Atspi.Role.PUSH_BUTTON)
        if folded and folded.get_state_set().contains(Atspi.StateType.COLLAPSED):
            act_on(folded)
    states = {}
    for window in windows():
        for node in walk_shown(window):
            cells = node.get_table_iface() if node.get_name() == "Permission results" else None
            for row in range(cells.get_n_rows() if cells else 0):
                if match := ROW.match(cells.get_accessible_at(row, 0).get_name()):
                    states[match[1]] = IN_REPORTS.get(match[2], match[2])
    return states


def row_is(row, state):
    """A condition to wait for."""
    return lambda: rows().get(row) == state


def is_idle():
    """No test runs."""
    button = look_for("Test again")
    return button and is_enabled(button)


def press(name, role=Atspi.Role.PUSH_BUTTON):
    act_on(wait_until(f"enabled {name!r}", lambda: (lambda n: n if n and is_enabled(n) else None)(look_for(name, role))))


FORWARD = ("I have my API keys", "Next", "Save and test", "Continue anyway")  # as the page calls it


def next_page():
    """Presses what leads to the next page, once it can be pressed."""

    def look():
        found = next((node for node in map(look_for, FORWARD) if node), None)
        return found if found and is_enabled(found) else None

    act_on(wait_until("way to the next page", look))


def act_on(node):
    action = node.get_action_iface()
    for i in range(action.get_n_actions()):
        if action.get_action_name(i).lower() in ("press", "click", "toggle"):
            action.do_action(i)
            return
    raise SystemExit(f"FAILED: {node.get_name()!r} can't be pressed")


def look_for_field(name):
    return look_for(name, Atspi.Role.TEXT) or look_for(name, Atspi.Role.PASSWORD_TEXT)


def find_field(name):
    """The input, not the label that bears the same name."""
    return wait_until(f"field {name!r}", lambda: look_for_field(name))


def enter(name, text):
    find_field(name).get_editable_text_iface().set_text_contents(text)


def text_of(field):
    text = field.get_text_iface()
    return text.get_text(0, text.get_character_count())


def read(name):
    return text_of(find_field(name))


def reads(name, expected):
    """A condition to wait for, so it doesn't wait itself."""
    return lambda: (lambda field: field and text_of(field) == expected)(look_for_field(name))


def xdotool(*words, **options):
    subprocess.run(["xdotool", *map(str, words)], check=True, **options)


def key(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def type_text(text):
    xdotool("type", "--delay", "2", "--file", "-", input=text.encode())


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def tab_to(name, most=60):
    """Tab until that control has the focus: what can't be reached so is out of reach for many."""
    for _ in range(most):
        for node in walk(application()):
            if node.get_name() == name and is_focused(node):
                return node
        before = focused_path()
        key("Tab")
        wait_until("moving focus", lambda: focused_path() != before)
    print(tree(application()), flush=True)
    raise SystemExit(f"FAILED: Tab never reaches {name!r}")


def focused_path():
    """All that says it has the focus: a table's current cell goes on saying so when the focus has left the table."""
    return [
        (node.get_name(), node.get_role_name(), node.get_index_in_parent())
        for node in walk(application())
        if is_focused(node) and is_showing(node)
    ]


def tree(node):
    lines = []

    def put(child, depth):
        if child is None or depth > 30:
            return
        lines.append(f"{'  ' * depth}{child.get_role_name()} {child.get_name()!r}{'' if is_showing(child) else ' (hidden)'}")
        for i in range(min(child.get_child_count(), 60)):
            put(child.get_child_at_index(i), depth + 1)

    put(node, 0)
    return "\n".join(lines)


def now():
    return time.monotonic()
