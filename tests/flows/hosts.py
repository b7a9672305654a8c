# SPDX-License-Identifier: MIT
"""Real panels that show tray icons, and a real notification daemon. What is asked of both kinds of panel is the same."""

import os
import pathlib
import re
import subprocess
import time

from desktop import IN_TIME, key, output_of, wait_until, xdotool

TINT2 = """panel_items = S
panel_position = bottom right horizontal
panel_size = 100% 32
panel_monitor = all
wm_menu = 0
systray_padding = 2 2 2
systray_icon_size = 24
rounded = 0
background_color = #d0d0d0 100
border_width = 0
panel_background_id = 1
"""
XFCE = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""
SMALL = re.compile(r' +(0x[0-9a-f]+) "?[^\n]*\("propel-connect"[^\n]*\)  (\d+)x(\d+)\+\S+  \+(-?\d+)\+(-?\d+)$', re.MULTILINE)


def tell_bus(service, path, method, *arguments):
    return output_of("gdbus", "call", "--session", "-d", service, "-o", path, "-m", method, *arguments)


def quietly(*command, environment=None):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)


def is_popup(window):
    """On the screen, and no window manager frames it."""
    facts = output_of("xwininfo", "-id", window, "-stats")
    return "IsViewable" in facts and "Override Redirect State: yes" in facts


def is_menu(window):
    """And not the panel's tooltip, which stays for as long as the pointer is on the icon."""
    kind = output_of("xprop", "-id", window, "_NET_WM_WINDOW_TYPE")
    return "=" in kind and "TOOLTIP" not in kind


def until(what, condition, act):
    """What the condition gives; acts, and again now and then, until it holds."""
    acted = None

    def has_come():
        nonlocal acted
        found = condition()
        if not found and (acted is None or time.monotonic() - acted > IN_TIME / 10):
            act()
            acted = time.monotonic()
        return found

    return wait_until(what, has_come)


class Panel:
    def __init__(self):
        self._processes = []

    def stop(self):
        """Killed: a panel that crashes says nothing to anybody either."""
        for process in self._processes:
            process.kill()
            process.wait(20)
        self._processes = []

    def choose(self, letter):
        """The icon's menu, and in it the entry with that letter, by keyboard."""
        x, y = wait_until("icon to click", self.place)
        before = self.popups()
        menu = lambda: {window for window in self.popups() - before if is_menu(window)}
        # A panel loses a click that comes just as it draws the icon anew, and a key is lost that comes before the menu has the
        # keyboard: a person does it once more then.
        opened = until("menu of the icon", menu, lambda: xdotool("mousemove", x, y, "click", 3))
        until("no menu", lambda: not self.popups() & opened, lambda: key(letter))

    def has_icon(self):
        return self.place() is not None

    def picture(self):
        """The icon's pixels, as the screen has them."""
        place = self.place()
        if place is None:
            return None
        xdotool("mousemove", 600, 300)  # no highlight below the pointer
        crop = f"28x28+{place[0] - 14}+{place[1] - 14}"
        return subprocess.run(["import", "-window", "root", "-crop", crop, "rgb:-"], capture_output=True).stdout

    @staticmethod
    def click(window):
        xdotool("mousemove", "--window", window, 30, 30, "click", 1)

    @staticmethod
    def popups():
        """Windows on the screen that no window manager frames: menus, tooltips, balloons."""
        names = output_of("xwininfo", "-root", "-children")
        return {window for window in re.findall(r"^ +(0x[0-9a-f]+) ", names, re.MULTILINE) if is_popup(window)}


class Tint2(Panel):
    def start(self):
        config = pathlib.Path.home() / "tint2rc"
        config.write_text(TINT2)
        self._processes = [quietly("tint2", "-c", str(config))]

    def _places(self):
        tree = output_of("xwininfo", "-root", "-tree")
        for _, width, height, x, y in (map(lambda text: int(text, 0), window) for window in SMALL.findall(tree)):
            if 8 < width <= 32 and 8 < height <= 32 and y > 900:
                yield x + width // 2, y + height // 2

    def place(self):
        return next(self._places(), None)

    def icons(self):
        return len(list(self._places()))


class Xfce(Panel):
    def start(self):
        folder = pathlib.Path(os.environ["XDG_CONFIG_HOME"], "xfce4/xfconf/xfce-perchannel-xml")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "xfce4-panel.xml").write_text(XFCE)
        [settings] = pathlib.Path("/usr/lib").glob("*/xfce4/xfconf/xfconfd")
        self._processes = [quietly(str(settings))]
        wait_until("the panel's settings", lambda: "org.xfce.Xfconf" in self._names())
        self._processes += [quietly("xfce4-panel", "--disable-wm-check")]

    def place(self):
        return (16, 1008) if self.icons() and self._is_drawn() else None

    def icons(self):
        items = tell_bus("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties.Get",
                         "org.kde.StatusNotifierWatcher", "RegisteredStatusNotifierItems")
        return items.count("/StatusNotifierItem")

    @staticmethod
    def _is_drawn():
        """Something else than the panel's own ground."""
        crop = ["import", "-window", "root", "-crop", "24x24+4+996", "rgb:-"]
        pixels = subprocess.run(crop, capture_output=True).stdout
        return len({pixels[i : i + 3] for i in range(0, len(pixels), 3)}) > 8

    @staticmethod
    def _names():
        return tell_bus("org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")


HOSTS = {"tint2": Tint2, "xfce": Xfce}


class Notifications:
    """dunst, and all that it is told."""

    def __init__(self):
        self._log = pathlib.Path.home() / "notifications"
        self._daemon = quietly("dunst")
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.Notifications"], check=True)
        with self._log.open("wb") as log:
            rule = "interface='org.freedesktop.Notifications',member='Notify'"
            self._monitor = subprocess.Popen(["stdbuf", "-oL", "dbus-monitor", "--session", rule], stdout=log,
                                             stderr=subprocess.DEVNULL)
        wait_until("a monitor of the bus", lambda: "NameAcquired" in self._log.read_text())

    def all(self):
        """(title, text) of each, the oldest first."""
        told = []
        for call in self._log.read_text().split("member=Notify")[1:]:
            strings = re.findall(r'^ {3}string "(.*?)"$', call, re.MULTILINE | re.DOTALL)
            if len(strings) >= 4:
                told.append((strings[2], strings[3]))
        return told

    def click_last(self):
        subprocess.run(["dunstctl", "action", "0"], check=True)

    def close(self):
        """Also for the second time."""
        for process in (self._monitor, self._daemon):
            process.terminate()
            process.wait(20)
