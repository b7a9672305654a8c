# SPDX-License-Identifier: MIT
"""One instance a person, with real processes. test_instance.py INSTANCE_PROBE PROPEL_SANDBOX"""

import signal
import subprocess
import unittest

from checks import PROGRAM, ProgramTest

STARTS = 20


class Instances(ProgramTest):
    def start(self, number):
        """A start that says what it is, and as the first one a line for each start that hands something over."""
        program = subprocess.Popen([PROGRAM, f"start-{number}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment)
        self.addCleanup(program.communicate)  # it ends when its standard input does
        return program

    def test_20_starts_at_once_give_one(self):
        starts = [self.start(number) for number in range(STARTS)]
        said = [start.stdout.readline() for start in starts]
        self.assertEqual(sorted(said), ["delivered\n"] * (STARTS - 1) + ["first\n"])
        first = said.index("first\n")
        handed_over = {starts[first].stdout.readline() for _ in range(STARTS - 1)}
        self.assertEqual(handed_over, {f"again start-{number}\n" for number in range(STARTS) if number != first})

    def test_a_crash_never_stands_in_the_way(self):
        for number in range(STARTS):
            first = self.start(number)
            self.assertEqual(first.stdout.readline(), "first\n", number)
            self.assertEqual(self.start(100 + number).stdout.readline(), "delivered\n", number)
            first.kill()
            first.wait()

    def test_a_second_start_takes_over_from_one_that_hangs_and_is_killed(self):
        first = self.start(0)
        self.assertEqual(first.stdout.readline(), "first\n")
        first.send_signal(signal.SIGSTOP)
        second = self.start(1)
        first.kill()
        self.assertEqual(second.stdout.readline(), "first\n")


unittest.main()
