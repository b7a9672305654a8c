# SPDX-License-Identifier: MIT
"""propel-check; how fast the window's program starts; the wizard by keys; the tray; second starts."""
import json
import re
import shutil
import statistics
import subprocess
import time

from wine import HERE, in_root, inside, press, press_until, wait_until, write
from world import Scenario


def without_times(value, key=""):
    """All but times and the version of TLS has to be the same: Qt's schannel has 1.2 before Windows 11."""
    if key in ("generated", "at", "milliseconds"):
        return None
    if isinstance(value, str):
        return re.sub(r"TLS 1\.[23]", "TLS", value)
    if isinstance(value, dict):
        return {each: without_times(of, each) for each, of in value.items()}
    if isinstance(value, list):
        items = [without_times(item) for item in value]
        return sorted(items, key=json.dumps) if key == "requests" else items
    return value


class Check(Scenario):
    def test_check(self):
        world, wine = self.world, self.world.wine
        program = world.program("propel-check")
        key = world.private_key + "\n"
        options = world.report_options
        ca = ["--ca-file", inside(world.ca)]
        self.check("propel-check --version", wine.code(program, "--version"), 0)
        code, ready = wine.run(program, *options, *ca, text=key)
        self.check("propel-check is ready over TLS with the private CA", code, 0)
        self.check("... without carriage returns", "\r" in ready, False)
        self.check("... and says the same as on Linux but for times and the version of TLS",
                   without_times(json.loads(ready)), without_times(world.linux_report))
        self.check("without the CA the certificate is refused: 3", wine.code(program, *options, text=key), 3)
        self.check("wrong options: 3", wine.code(program, "--nonsense"), 3)
        absent = ["--domain", "127.0.0.1:1", "--company", "a", "--public-key", "AbCdEfGh12345678"]
        self.check("a host that isn't there: 3", wine.code(program, *absent, "--private-key-stdin", "--json", text=key), 3)
        self.check("refused keys: 2", wine.code(program, *options, *ca, text="wrongwrongwrong1\n"), 2)


class StartTime(Scenario):
    """Before anything is saved: what is killed leaves its icon in Wine's tray, and the next program waits for that."""

    def test_start_time(self):
        world, qt = self.world, self.world.qt
        folder = world.wine.drive / "bare"
        shutil.copytree(world.place, folder)
        includes = [f"-I{qt}/include/{room}" for room in ("", "QtCore", "QtGui", "QtWidgets")]
        libraries = [f"-l{name}" for name in ("Qt6EntryPoint", "Qt6Widgets", "Qt6Gui", "Qt6Core")]
        in_root("x86_64-w64-mingw32-g++-posix", "-std=c++20", "-O2", "-s", "-w", "-mwindows", *includes,
                HERE / "bare.cpp", "-o", folder / "bare.exe", f"-L{qt}/lib", *libraries)
        bare, ours = [], []
        for _ in range(5):
            bare.append(self.seconds_until("^Bare$", r"C:\bare\bare.exe"))
            ours.append(self.seconds_until("Propel Connect", world.program("propel-connect"), "--setup"))
        print(f"start: the wizard {statistics.median(ours):.3f} s, a bare window {statistics.median(bare):.3f} s")
        self.check("a start takes at most 1.3 times as long as that of a bare window",
                   statistics.median(ours) <= 1.3 * statistics.median(bare))
        shutil.rmtree(folder)

    def seconds_until(self, window, *command):
        wine = self.world.wine
        begin = time.monotonic()
        wine.start(*command)
        while not wine.windows(window) and time.monotonic() < begin + 60:
            time.sleep(0.02)
        taken = time.monotonic() - begin
        wine.code("taskkill", "/f", "/im", command[0].split("\\")[-1])
        self.wait(lambda: not wine.windows(window), 20)
        return taken


class ProgramScenario(Scenario):
    def tearDown(self):
        self.end()
        super().tearDown()

    def start(self, *options):
        with open(self.world.work / "program.said", "ab") as said:
            self.world.wine.start(self.world.program("propel-connect"), "--verbose", "--language", "en", *options, stdout=said)

    def running(self):
        return self.world.wine.running(r'^"?C:.*propel-connect\.exe')

    def end(self):
        self.world.wine.code("taskkill", "/f", "/im", "propel-connect.exe")
        wait_until(lambda: not self.running(), 20)

    def is_in_the_tray(self):
        started = wait_until(self.running, 40)
        time.sleep(8)  # and stays there
        return started and self.running() > 0 and not self.world.wine.windows("Propel Connect")


class Wizard(ProgramScenario):
    def test_wizard(self):
        world = self.world
        self.check("the wizard is driven by keys from its first page to its last", self.drive())
        self.check_has("the connection is saved", (world.data / "connections.json").read_text(), f'"{world.public_key}"')
        self.check_has("the private key is in the Credential Manager, read back by another program; it roams",
                       world.stored_key(), f"{world.private_key} 3")
        self.check("... and in no file, log, output, argument or environment", self.places_with(world.private_key), "")
        self.check("Finish opens the main window", bool(wait_until(lambda: self.world.wine.windows("Propel Connect"), 40)))
        self.end()

    def drive(self):
        """Its log says on which page it is."""
        world = self.world
        log = world.log
        began = len(log.read_text(errors="replace")) if log.exists() else 0

        def reached(text):
            return lambda: text in log.read_text(errors="replace")[began:]

        self.start("--setup", *world.where, "--ca-file", inside(world.ca))
        self.wait(reached("page welcome"))
        self.assertTrue(press_until(reached("page instance"), "alt+k"))  # I have my API keys
        self.assertTrue(press_until(reached("page keys"), "Return"))  # all of it is filled in by the options
        write(world.public_key)
        press("Tab")
        write(world.private_key)
        press("Return")
        self.wait(reached("run ended: ready"), 120)
        self.assertTrue(reached("page permissions")())
        return press_until(reached("page done"), "alt+n") and press_until(reached("connection saved"), "alt+f")

    def places_with(self, text):
        """Below Wine's folder also as Windows writes text."""
        wide = "".join(letter + r"\x00" for letter in text)
        found = ""
        for search in (["grep", "-rlaF", "--", text, self.world.wine.prefix, self.world.work / "program.said"],
                       ["env", "LC_ALL=C", "grep", "-rlaP", "--", wide, self.world.wine.prefix],
                       ["sh", "-c", "grep -laFf - /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null"]):
            found += subprocess.run(search, input=text, stdout=subprocess.PIPE, text=True).stdout
        return found


class Tray(ProgramScenario):
    def test_tray_and_second_starts(self):
        wine = self.world.wine
        self.start("--tray")
        self.check("started for the tray it opens no window", self.is_in_the_tray())
        before = self.running()
        again = [self.world.program("propel-connect"), "--language", "en"]
        self.check("a second start hands over, and ends with 0", wine.code(*again), 0)
        self.check_in_time("... upon which the first one shows its window", 30, lambda: wine.windows("Propel Connect"))
        self.check_in_time("... and it is still the only one", 20, lambda: self.running() <= before)
        link = "propel-connect://setup?domain=connect.example.com"
        self.check("the deep link reaches it as well", wine.code(*again, link), 0)
        time.sleep(2)
        self.end()
