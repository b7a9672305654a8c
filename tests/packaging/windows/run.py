#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Tests what packaging/windows/build.sh made, with Wine: run.py [--wine8] [DIST], the folder that it filled (otherwise dist).

By hand, on Debian 12; installs what is missing. With the Wine of Debian 13 (10, in the root of packaging/windows/root.sh), or
that of Debian 12. The practice instance, and the propel-check that the one for Windows is compared with, run outside.
From the environment:
  PROPEL_LINUX_BIN   where propel-check and propel-sandbox for Linux are (otherwise build/try/bin, built if absent)
  PROPEL_SIGN_CA     the certificate that all has to be signed by; otherwise signatures are not looked at
  PROPEL_PICTURES    a folder for pictures of the windows; otherwise none are kept
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from test_installers import Files, Msi, Options, Pages, SilentInstallation, Upgrade
from test_programs import Check, StartTime, Tray, Wizard
from world import REPORT_OPTIONS, ROOT, Scenario, World, where


def try_all(dist):
    Scenario.world = World(dist)
    try:
        # Each stands on what the one before has left installed.
        scenarios = (Files, SilentInstallation, Check, StartTime, Wizard, Tray, Upgrade, Options, Pages, Msi)
        suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(each) for each in scenarios)
        return not unittest.TextTestRunner().run(suite).wasSuccessful()
    finally:
        Scenario.world.close()


def prepare(dist, wine8):
    """Starts the practice instance, and this once more where the wanted Wine is."""
    needs = ["try", "root"] + (["wine"] if wine8 else [])
    subprocess.run([ROOT / "packaging/install-needs.sh", *needs], check=True)
    linux = pathlib.Path(os.environ.get("PROPEL_LINUX_BIN", ROOT / "build/try/bin")).resolve()
    if not (linux / "propel-check").exists() or not (linux / "propel-sandbox").exists():
        for command in (["--preset", "try"], ["--build", "--preset", "try"]):
            subprocess.run(["cmake", *command], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    sandbox = subprocess.Popen([linux / "propel-sandbox", "--json"], stdout=subprocess.PIPE, text=True)
    try:
        instance = json.loads(sandbox.stdout.readline())
        with tempfile.TemporaryDirectory(prefix="propel-practice-") as folder:
            report = subprocess.run(
                [linux / "propel-check", *where(instance), *REPORT_OPTIONS, "--ca-file", instance["caFile"]],
                input=instance["privateKey"] + "\n", text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            practice = pathlib.Path(folder) / "practice.json"
            practice.write_text(json.dumps({"instance": instance, "report": json.loads(report.stdout)}))
            ca = pathlib.Path(instance["caFile"]).parent
            pictures = os.environ.get("PROPEL_PICTURES", "")
            folders = [str(place) for place in (folder, ca, dist, pictures) if str(place)]
            environment = os.environ | {"PROPEL_PRACTICE": str(practice), "PROPEL_FOLDERS": ":".join(folders)}
            own = [] if wine8 else [ROOT / "packaging/windows/root.sh"]
            return subprocess.run([*own, "python3", "-B", __file__, str(dist)], env=environment).returncode
    finally:
        sandbox.terminate()


def main():
    arguments = sys.argv[1:]
    wine8 = "--wine8" in arguments
    folders = [argument for argument in arguments if argument != "--wine8"]
    dist = pathlib.Path(folders[0] if folders else ROOT / "dist").resolve()
    return try_all(dist) if "PROPEL_PRACTICE" in os.environ else prepare(dist, wine8)


sys.exit(main())
