# SPDX-License-Identifier: MIT
"""What the tests of the Windows build share: the built files, Wine, a practice instance, and what is installed where."""
import json
import os
import pathlib
import subprocess
import unittest

from wine import HERE, Wine, compile_for_windows, in_root, wait_until

ROOT = HERE.parents[2]
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Propel Connect"
RUN_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
LINK_KEY = r"HKCU\Software\Classes\propel-connect"


REPORT_OPTIONS = ["--private-key-stdin", "--language", "en", "--json"]


def where(instance):
    return ["--domain", instance["domain"], "--company", instance["companyId"], "--public-key", instance["publicKey"]]


class World:
    def __init__(self, dist):
        self.stage = ROOT / os.environ.get("PROPEL_WINDOWS_BUILD", "build/windows") / "stage"
        self.setup, = dist.glob("propel-connect-*-setup.exe")
        self.msi, = dist.glob("propel-connect-*-x64.msi")
        self.qt = in_root(ROOT / "packaging/windows/qt.sh").strip()
        self.wine = Wine()
        self.work = self.wine.work
        practice = json.loads(pathlib.Path(os.environ["PROPEL_PRACTICE"]).read_text())
        self.linux_report, instance = practice["report"], practice["instance"]
        self.report_options = [*where(instance), *REPORT_OPTIONS]
        self.domain, self.company, self.public_key, self.private_key, self.ca = (
            instance[name] for name in ("domain", "companyId", "publicKey", "privateKey", "caFile"))
        self.where = ["--domain", self.domain, "--company", self.company]
        self.credential = compile_for_windows("credential.c", self.work / "credential.exe", "-ladvapi32")
        self.entry = f"propel-connect/connectwise/{self.company}@{self.domain}/{self.public_key}"
        self.data = self.wine.user / "AppData/Roaming/Propel/propel-connect"
        self.log = self.wine.user / "AppData/Local/Propel/propel-connect/log/propel-connect.log"
        self.desktop_icon = self.wine.user / "Desktop/Propel Connect.lnk"
        self.menu_entry = self.wine.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Propel Connect.lnk"
        self.install_into(f"users/{self.wine.user.name}/AppData/Local/Programs/Propel Connect")

    def close(self):
        self.wine.close()

    def install_into(self, folder):
        self.place = self.wine.drive / folder
        self.folder = "C:\\" + folder.replace("/", "\\")

    def program(self, name):
        return f"{self.folder}\\{name}.exe"

    def uninstall(self, *options):
        """It goes on as a copy of itself in a temporary folder."""
        code = self.wine.code(self.program("uninstall"), *options)
        gone = wait_until(lambda: not (self.place / "uninstall.exe").exists(), 60)
        self.wine.wait_for_end()
        return code if gone else "uninstall.exe is still there"

    def stored_key(self):
        return self.wine.output(self.credential, "read", self.entry)

    def save_connection(self):
        """As the wizard leaves it, and its key, which another program writes."""
        self.data.mkdir(parents=True, exist_ok=True)
        connection = {"id": "tried", "name": "Tried", "domain": self.domain, "companyId": self.company,
                      "publicKey": self.public_key, "access": {"caFile": "Z:" + self.ca}}
        (self.data / "connections.json").write_text(
            json.dumps({"schema": "propel-connect/connections/1", "connections": [connection]}))
        self.wine.code(self.credential, "write", self.entry, self.private_key)

    def has_connection(self):
        return (self.data / "connections.json").exists() and self.private_key in self.stored_key()

    def left_of_program(self):
        keys = [key for key in (UNINSTALL_KEY, LINK_KEY) if self.wine.registry(key)]
        return keys + [path for path in (self.place, self.menu_entry) if path.exists()]

    def left_at_all(self):
        data = [self.wine.user / "AppData" / room / "Propel" for room in ("Local", "Roaming")]
        left = [path for path in (*data, self.desktop_icon) if path.exists()]
        return self.left_of_program() + left + [self.stored_key(), self.wine.value(RUN_KEY, "Propel Connect")]


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


class Scenario(unittest.TestCase):
    """Its steps stand on those before; one that fails doesn't end it."""
    world: World
    maxDiff = None

    def check(self, what, found, wanted=True):
        print("passed " if found == wanted else "FAILED ", what, flush=True)
        folder = os.environ.get("PROPEL_PICTURES")
        if folder:
            os.makedirs(folder, exist_ok=True)
            subprocess.run(["import", "-window", "root", f"{folder}/{what.replace('/', '-')}.png"])
        with self.subTest(what):
            self.assertEqual(found, wanted)

    def check_has(self, what, text, part):
        self.check(what, part if part in text else text, part)

    def check_in_time(self, what, seconds, condition):
        self.check(what, wait_until(condition, seconds))

    def wait(self, condition, seconds=60):
        self.assertTrue(wait_until(condition, seconds))
