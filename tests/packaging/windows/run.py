#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Tests what packaging/windows/build.sh made, with Wine: run.py [DIST], the folder that it filled (otherwise dist).

By hand, on Debian 12; installs what is missing. From the environment:
  PROPEL_LINUX_BIN   where propel-check and propel-sandbox for Linux are (otherwise build/try/bin, built if absent)
  PROPEL_SIGN_CA     the certificate that all has to be signed by; otherwise signatures are not looked at
  PROPEL_PICTURES    a folder for pictures of the windows; otherwise none are kept
"""
import pathlib
import subprocess
import sys
import unittest

from test_installers import Files, Msi, Options, Pages, SilentInstallation, Upgrade
from test_programs import Check, StartTime, Tray, Wizard
from world import ROOT, Scenario, World


def main():
    dist = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    subprocess.run([ROOT / "packaging/install-needs.sh", "windows", "try", "wine"], check=True)
    Scenario.world = World(dist)
    try:
        # Each stands on what the one before has left installed.
        scenarios = (Files, SilentInstallation, Check, StartTime, Wizard, Tray, Upgrade, Options, Pages, Msi)
        suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(each) for each in scenarios)
        return not unittest.TextTestRunner().run(suite).wasSuccessful()
    finally:
        Scenario.world.close()


sys.exit(main())
