# SPDX-License-Identifier: MIT
"""Wine in a folder of its own and on a display of its own."""
import getpass
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

WINDOWS_KEY = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
HERE = pathlib.Path(__file__).resolve().parent


def wait_until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


def inside(path):
    """The name of a file of this system as Windows' programs see it."""
    return "Z:" + str(path).replace("/", "\\")


def in_root(*command):
    """Where the compiler for Windows is."""
    own = [] if "PROPEL_ROOT" in os.environ else [HERE.parents[2] / "packaging/windows/root.sh"]
    folders = {"PROPEL_FOLDERS": os.environ.get("PROPEL_WORK", "")}
    return subprocess.run([*own, *command], env=os.environ | folders, stdout=subprocess.PIPE, text=True, check=True).stdout


def compile_for_windows(source, output, *options):
    in_root("x86_64-w64-mingw32-gcc-posix", "-municode", "-s", "-o", output, HERE / source, *options)
    return output


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "30", "--file", "-"], input=text, text=True, check=True)


def press_until(condition, *keys):
    """Again and again: a window may not listen yet, and a button may still be grey."""
    for _ in range(8):
        press(*keys)
        if wait_until(condition, 5):
            return True
    return False


class Wine:
    def __init__(self):
        self.work = pathlib.Path(tempfile.mkdtemp())
        self.prefix = self.work / "wine"
        self.drive = self.prefix / "drive_c"
        self.user = self.drive / "users" / getpass.getuser()
        os.environ.update(PROPEL_WORK=str(self.work), WINEPREFIX=str(self.prefix), WINEARCH="win64", WINEDEBUG="-all", HOME=str(self.work),
                          WINEDLLOVERRIDES="mscoree,mshtml=", XDG_RUNTIME_DIR="")
        os.environ.pop("TMPDIR", None)  # with it, Wine 10 ends with "free(): invalid pointer"
        number, written = os.pipe()
        xvfb = ["Xvfb", "-displayfd", str(written), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
        self.display = subprocess.Popen(xvfb, pass_fds=[written], stderr=subprocess.DEVNULL)
        os.environ["DISPLAY"] = ":" + os.read(number, 16).decode().strip()
        subprocess.run(["wineboot", "-i"], timeout=180, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # As Windows 11; Wine 8 knows no such name, but these values.
        for name, value in (("CurrentVersion", "10.0"), ("CurrentBuild", "22000"), ("CurrentBuildNumber", "22000")):
            self.code("reg", "add", WINDOWS_KEY, "/v", name, "/d", value, "/f")
        self.code("reg", "add", r"HKCU\Software\Microsoft\Windows\DWM", "/v", "AccentColor", "/t", "REG_DWORD", "/d",
                  "0xffd47800", "/f")
        self.wait_for_end()

    def close(self):
        subprocess.run(["wineserver", "-k"])
        self.display.kill()
        shutil.rmtree(self.work, ignore_errors=True)

    def start(self, *command, **options):
        """For a program that goes on by itself."""
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.STDOUT} | options
        return subprocess.Popen(["wine", *map(str, command)], **options)

    def run(self, *command, text=""):
        """Its code and output, which goes through a file: what it starts may hold a pipe open for long."""
        with tempfile.TemporaryFile() as output:
            ended = subprocess.run(["wine", *map(str, command)], input=text.encode(), stdout=output,
                                   stderr=subprocess.DEVNULL, timeout=180)
            output.seek(0)
            return ended.returncode, output.read().decode(errors="replace")

    def code(self, *command, **options):
        return self.run(*command, **options)[0]

    def output(self, *command, **options):
        return self.run(*command, **options)[1].replace("\r", "")

    def wait_for_end(self):
        subprocess.run(["wineserver", "-w"], timeout=60, check=True)

    def registry(self, *query):
        """Nothing where there is no such key."""
        return re.sub(r"^reg: .*", "", self.output("reg", "query", *query), flags=re.MULTILINE).strip()

    def value(self, key, name):
        found = re.search(r"REG_[A-Z]*    (.*)", self.registry(key, "/v", name))
        return found.group(1) if found else ""

    def windows(self, title):
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        return subprocess.run(search, capture_output=True, text=True).stdout.split()

    def running(self, pattern):
        """How many processes of this Wine have a command line like this."""
        found = subprocess.run(["pgrep", "-f", pattern], stdout=subprocess.PIPE, text=True).stdout.split()
        environments = [pathlib.Path(f"/proc/{process}/environ") for process in found]
        return sum(f"WINEPREFIX={self.prefix}\0" in file.read_text(errors="replace") for file in environments if file.exists())
