# SPDX-License-Identifier: MIT
"""The installers: the EXE and its uninstaller, silent and in their windows; the MSI, as management agents have it."""
import os
import shutil
import subprocess
import time

from wine import compile_for_windows, in_root, inside, press, press_until, wait_until
from world import LINK_KEY, ROOT, RUN_KEY, UNINSTALL_KEY, Scenario, files_in

MEGABYTE = 1024 * 1024
PROGRAM_FILES = r"C:\Program Files\Propel Connect"
UNINSTALL_KEYS = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
POLICY_KEY = r"HKLM\Software\Policies\Propel"
MACHINE_LINK_KEY = r"HKLM\Software\Classes\propel-connect"


class Files(Scenario):
    def test_sizes_and_signatures(self):
        world = self.world
        installed = sum((world.stage / name).stat().st_size for name in files_in(world.stage))
        print(f"sizes in MB: EXE {world.setup.stat().st_size / MEGABYTE:.1f}, MSI {world.msi.stat().st_size / MEGABYTE:.1f}, "
              f"installed {installed / MEGABYTE:.1f}")
        self.check("the EXE has at most 13 MB", world.setup.stat().st_size <= 13 * MEGABYTE)
        self.check("the MSI has at most 20 MB", world.msi.stat().st_size <= 20 * MEGABYTE)
        self.check("installed there are at most 42 MB", installed <= 42 * MEGABYTE)
        authority = os.environ.get("PROPEL_SIGN_CA")
        if not authority:
            print("signatures are not looked at: PROPEL_SIGN_CA is not set")
            return
        programs = [world.stage / name for name in files_in(world.stage) if name.endswith((".exe", ".dll"))]
        for file in (world.setup, world.msi, *programs):
            verified = subprocess.run(["osslsigncode", "verify", "-CAfile", authority, "-in", file], capture_output=True)
            self.check(f"{file.name} is signed", verified.returncode, 0)


class SilentInstallation(Scenario):
    """From a folder with planted libraries and programs, as a browser's folder of downloads may be."""

    # Without those that Windows takes from its own folder alone (KnownDLLs: shell32, shcore, setupapi, clbcatq, ...): Wine
    # has no such list, and would load them.
    LIBRARIES = ("version uxtheme dwmapi cryptbase profapi propsys ntmarta shfolder riched20 userenv apphelp comctl32 cryptsp "
                 "rsaenh secur32 sspicli netapi32 msimg32 oleacc winmm windowscodecs textinputframework Qt6Core libstdc++-6")
    PROGRAMS = "propel-connect propel-check uninstall cmd reg explorer rundll32 msiexec"

    def test_installation(self):
        world, wine = self.world, self.world.wine
        sprung = wine.drive / "sprung"
        self.plant(sprung)
        self.refuse_to_run_as_system()
        self.check("the EXE installs silently, with 0", wine.code(world.setup, "/S"), 0)
        wine.wait_for_end()
        self.check("no planted library or program was run", sprung.exists(), False)
        self.check("the files are those of the build, and the uninstaller", files_in(world.place),
                   sorted(files_in(world.stage) + ["uninstall.exe"]))
        self.check("it is in the start menu", world.menu_entry.exists())
        self.check("no icon on the desktop unless asked for", world.desktop_icon.exists(), False)
        self.check("no start at sign-in unless asked for", wine.value(RUN_KEY, "Propel Connect"), "")
        uninstaller = f'"{world.program("uninstall")}"'
        for line in ("DisplayName    REG_SZ    Propel Connect", "Publisher    REG_SZ    Propel", "DisplayVersion",
                     "EstimatedSize", f"InstallLocation    REG_SZ    {world.folder}",
                     f"UninstallString    REG_SZ    {uninstaller}", f"QuietUninstallString    REG_SZ    {uninstaller} /S"):
            self.check_has("Apps: " + line.split("    ")[0], wine.registry(UNINSTALL_KEY), line)
        self.check_has("the link handler is ours, in quotes", wine.registry(LINK_KEY + r"\shell\open\command"),
                       f'"{world.program("propel-connect")}" "%1"')

    def plant(self, sprung):
        downloads = self.world.work / "downloads"
        downloads.mkdir()
        library = compile_for_windows("trap_library.c", self.world.work / "trap.dll", "-shared")
        program = compile_for_windows("trap_program.c", self.world.work / "trap.exe")
        shutil.copy(library, downloads / "planted.dll")
        self.world.wine.code(compile_for_windows("careless.c", downloads / "careless.exe"))
        self.check("(the trap springs for a program that is careless)", sprung.exists())
        sprung.unlink(missing_ok=True)
        for name in self.LIBRARIES.split():
            shutil.copy(library, downloads / f"{name}.dll")
        for name in self.PROGRAMS.split():
            shutil.copy(program, downloads / f"{name}.exe")
        self.world.setup = shutil.copy(self.world.setup, downloads)

    def refuse_to_run_as_system(self):
        profile = r"C:\windows\system32\config\systemprofile"
        code = self.world.wine.code("cmd", "/c", f"set USERPROFILE={profile}&& {inside(self.world.setup)} /S")
        self.check("the EXE refuses to run as SYSTEM, with 2", code, 2)
        self.check("... and has installed nothing then", self.world.place.exists(), False)


class Upgrade(Scenario):
    def test_upgrade_while_it_runs(self):
        world, wine = self.world, self.world.wine
        wine.start(world.program("propel-connect"), "--setup", "--language", "en")
        self.wait(lambda: wine.windows("Propel Connect"))
        self.check("the EXE installs over the program that runs, with 0", wine.code(world.setup, "/S"), 0)
        self.check_in_time("... which was closed, and runs again in the tray", 30,
                           lambda: wine.running(r'propel-connect\.exe"? --tray'))
        self.check("no planted library or program was run", (wine.drive / "sprung").exists(), False)
        self.check("the uninstaller ends with 0", world.uninstall("/S"), 0)
        self.check("files, start menu, Apps and the link are gone", world.left_of_program(), [])


class Options(Scenario):
    def test_everything_asked_for(self):
        world, wine = self.world, self.world.wine
        self.addCleanup(world.install_into, world.place.relative_to(wine.drive).as_posix())
        world.install_into("own place/Propel")
        self.check("the EXE takes a folder, a desktop icon and the start at sign-in",
                   wine.code("cmd", "/c", rf"{inside(world.setup)} /S /DESKTOP /SIGNIN /D={world.folder}"), 0)
        self.check("... and installs into it", (world.place / "propel-connect.exe").exists())
        self.check("... with the icon", world.desktop_icon.exists())
        self.check_has("... and the start", wine.registry(RUN_KEY), f'"{world.program("propel-connect")}" --tray')
        world.save_connection()
        self.check("a key that another program wrote as QtKeychain does is found by propel-check",
                   wine.code(world.program("propel-check"), "--json"), 0)
        self.check("uninstalling silently", world.uninstall("/S"), 0)
        self.check("... keeps connections and keys", world.has_connection())
        self.check("the EXE installs once more",
                   wine.code("cmd", "/c", rf"{inside(world.setup)} /S /SIGNIN /D={world.folder}"), 0)
        self.check("uninstalling with /FORGET takes them along", world.uninstall("/S", "/FORGET"), 0)
        self.check("nothing is left of files, settings, keys and registry", world.left_at_all(), ["", ""])


class Pages(Scenario):
    """As a person has them, by keys. A page tells its name to nobody, so what it has done is waited for."""

    def test_pages(self):
        world, wine = self.world, self.world.wine
        self.check("the EXE installs through its pages", self.install())
        self.check("... with the icon on the desktop that was ticked there", world.desktop_icon.exists())
        self.check_in_time("... and starts the wizard at its end", 60, lambda: wine.windows("^Set up"))
        world.save_connection()
        self.check("the uninstaller has the wizard closed, and asks about connections and keys", self.uninstall("Return"))
        self.check("... which stay where nobody says Yes", world.has_connection())
        self.check("the EXE installs once more", wine.code(world.setup, "/S"), 0)
        self.check("the uninstaller asks again", self.uninstall("alt+y"))
        self.check("... and with a Yes nothing is left", world.left_at_all(), ["", ""])

    def is_installed(self):
        return (self.world.place / "uninstall.exe").exists()

    def install(self):
        windows = lambda: self.world.wine.windows("^Propel Connect Setup")
        self.world.wine.start(self.world.setup)
        self.wait(windows)
        time.sleep(1)
        press("Down", "space")  # an icon on the desktop
        self.assertTrue(press_until(self.is_installed, "Return"))
        return press_until(lambda: not windows(), "Return")

    def uninstall(self, answer):
        windows = lambda: self.world.wine.windows("^Propel Connect Uninstall")
        self.world.wine.start(self.world.program("uninstall"))
        self.wait(windows)
        self.assertTrue(press_until(lambda: len(windows()) == 2, "Return"))
        press(answer)
        self.wait(lambda: not self.is_installed())
        ended = press_until(lambda: not windows(), "Return")
        self.world.wine.wait_for_end()
        return ended


class Msi(Scenario):
    def test_installation(self):
        world, wine = self.world, self.world.wine
        program = PROGRAM_FILES + r"\propel-check.exe"
        folder = wine.drive / "Program Files/Propel Connect"
        actions = subprocess.run(["msiinfo", "export", world.msi, "CustomAction"], capture_output=True, text=True).stdout
        kinds = {line.split("\t")[1] for line in actions.splitlines()[3:]}
        self.check("the MSI runs no code of its own: it sets properties alone", kinds, {"51"})
        versions = subprocess.run(["msiinfo", "export", world.msi, "File"], capture_output=True, text=True).stdout
        own = [line.split("\t")[4] for line in versions.splitlines() if "propel-check.exe" in line]
        self.check("the MSI knows its programs' versions", own, [f"{world.msi.name.split('-')[2]}.0"])
        self.check("the MSI installs silently, with 0",
                   wine.code("msiexec", "/i", inside(world.msi), "/qn", "/l*v", r"C:\msi.log"), 0)
        self.check("... writes a log", (wine.drive / "msi.log").stat().st_size > 0)
        self.check("the files are those of the build", files_in(folder),
                   [name for name in files_in(world.stage) if name != "files.txt"])
        self.check_has("Apps has it", wine.registry(UNINSTALL_KEYS, "/s"), "DisplayName    REG_SZ    Propel Connect")
        self.check_has("the link handler is ours, in quotes", wine.registry(MACHINE_LINK_KEY + r"\shell\open\command"),
                       rf'"{PROGRAM_FILES}\propel-connect.exe" "%1"')
        self.check("no window was opened", wine.windows("Propel Connect"), [])
        self.check("its propel-check runs", wine.code(program, "--version"), 0)
        wine.code("reg", "add", POLICY_KEY + r"\propel-connect\Mandatory", "/v", "language", "/d", "de", "/f")
        self.check_has("what is preset by policy holds", wine.output(program, "--help"), "Aufruf")
        wine.code("reg", "delete", POLICY_KEY, "/f")
        self.check_has("its shortcut has the program's ID for the taskbar",
                       subprocess.run(["msiinfo", "export", world.msi, "MsiShortcutProperty"], capture_output=True, text=True).stdout,
                       "System.AppUserModel.ID")
        self.remove_the_persons_copy()
        self.check("the MSI uninstalls, with 0", wine.code("msiexec", "/x", inside(world.msi), "/qn"), 0)
        self.check("nothing is left of its files", folder.exists() or world.menu_entry.exists(), False)
        self.check("nothing is left in the registry", wine.registry(MACHINE_LINK_KEY) + wine.registry(r"HKLM\Software\Propel"), "")

    def remove_the_persons_copy(self):
        """As everyone's copy offers it when it starts."""
        world, wine = self.world, self.world.wine
        program = PROGRAM_FILES + r"\propel-connect.exe"
        wine.code(world.setup, "/S", "/SIGNIN")
        world.save_connection()
        wine.start(program, "--language", "en")
        self.check_in_time("everyone's copy asks about the person's", 60, lambda: wine.windows("^Installed twice"))
        self.check("... and removes it", press_until(lambda: not (world.place / "uninstall.exe").exists(), "Return"))
        self.check("... but no connection and no key", world.has_connection())
        self.check("... and starts at sign-in in its place", wine.value(RUN_KEY, "Propel Connect"), f'"{program}" --tray')
        self.check("... and goes on", wine.running(r'^"?C:.Program Files.*propel-connect\.exe') > 0)
        wine.code("taskkill", "/f", "/im", "propel-connect.exe")
        self.check("all of it can be forgotten", wine.code(PROGRAM_FILES + r"\propel-check.exe", "--forget-all"), 0)
        wine.code("reg", "delete", RUN_KEY, "/v", "Propel Connect", "/f")

    def test_other_codes(self):
        world, wine = self.world, self.world.wine
        packaging = ROOT / "packaging/windows"
        script, newer = world.work / "newer.wxs", world.work / "newer.msi"
        with open(script, "w", encoding="utf-8") as file:
            subprocess.run(["python3", "-B", packaging / "files.py", "wix", world.stage, "--version", "99.0.0", "--icon",
                            packaging / "propel-connect.ico", "--into", script], stdout=file, check=True, cwd=ROOT)
        in_root("env", "SOURCE_DATE_EPOCH=0", "python3", "-B", packaging / "msi.py", script, newer)
        hold = compile_for_windows("hold.c", world.work / "hold.exe")
        wine.code("msiexec", "/i", inside(world.msi), "/qn")
        wine.start(hold, PROGRAM_FILES + r"\propel-check.exe")
        wait_until((wine.drive / "held").exists, 20)

        def code(msi):  # only eight bits of one pass through Wine itself, so a command line of Windows' says it
            return wine.output("cmd", "/c", f"start /wait msiexec /i {inside(msi)} /qn & call echo %^errorlevel%").strip()

        self.check("3010 where a file is in use until the next restart", code(newer), "3010")
        self.check("1603 where a newer version is there", code(world.msi), "1603")
        self.check_has("... which stays", wine.registry(UNINSTALL_KEYS, "/s"), "DisplayVersion    REG_SZ    99.0.0")
