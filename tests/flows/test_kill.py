# SPDX-License-Identifier: MIT
"""SIGKILL at each moment of a setup, in each mood of a keychain: the key is where it should be, what was typed is back, and the
setup comes to its end. Within the scripts of tests/support that bring the keychain.
test_kill.py KILLED_SETUP PROPEL_SANDBOX NoKeyIsLost|SavedConnection|WithoutKeychain"""

import json
import os
import signal
import subprocess
import unittest

import memory
from checks import LABELS, PROGRAM, ProgramTest

# Once under sanitizers: they are many times slower, and the moments are the same.
REPEATS = 1 if memory.is_sanitized_program(PROGRAM) else int(os.environ.get("PROPEL_TEST_REPEATS", 1))
BEFORE_THE_WRITE = ["--kill-at-line", "store: asked"]
WRITTEN = ["--kill-at-line", "store: done"]
READ_BACK = ["--kill-at-line", "store, read back and compare: done"]
IN_THE_RUN = ["--kill-at-line", "GET ", "--turn", "12"]
IN_THE_SECOND_RUN = ["--kill-at-line", "GET ", "--turn", "45"]
ON_THE_LAST_PAGE = ["--kill-at-page", "done"]
SAVED = ["--kill-at-line", "connection saved"]


def at_each(*moments):
    """A test for each moment, of what the class has as is_right_after()."""

    def add(tests):
        for turn in range(REPEATS):
            for number, moment in enumerate(moments):
                setattr(tests, f"test_{turn}_{number}", lambda self, moment=moment: self.is_right_after(*moment))
        return tests

    return add


class KillTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.keys = tuple(self.sandbox[name] for name in ("publicKey", "privateKey"))
        member = self.sandbox.ask("PUT", "member", {})
        self.other_keys = (member["publicKey"], member["privateKey"])

    def start(self, *arguments, keys=None):
        """How it ends, and the pages as they were reached."""
        outcome = self.run_program(*arguments, given="\n".join(keys or self.keys))
        return outcome, [json.loads(line) for line in outcome.output.splitlines() if line]

    def is_killed(self, *arguments, keys=None):
        outcome, _ = self.start(*arguments, keys=keys)
        self.assertEqual(outcome.code, -signal.SIGKILL, outcome.errors)

    def comes_to_its_end(self, *arguments, keys=None):
        """Its first page."""
        outcome, pages = self.start(*arguments, keys=keys)
        self.assertEqual(outcome.code, 0, outcome.errors)
        return pages[0] if pages else {}

    def instance(self):
        return self.connecting(publicKey=None)[:-1]

    def has_typed_texts(self, page, public):
        facts = self.sandbox.facts
        typed = {name: facts[name] for name in ("domain", "companyId")}
        self.assertEqual(page, {**page, **typed, "publicKey": public}, "no file has the public key")

    def saved(self):
        """The one connection."""
        [connection] = json.loads((self.config / "connections.json").read_text())["connections"]
        return connection

    def nothing_is_left_over(self):
        self.comes_to_its_end()
        self.assertEqual(list(self.config.glob("draft*.json")), [])
        leftovers = self.config / "leftovers.json"
        self.assertEqual(json.loads(leftovers.read_text())["entries"] if leftovers.exists() else [], [])

    def kept(self, public):
        """What another program than the killed one reads under that key's name; empty where there is nothing."""
        return self.lookup(self.entry().replace(self.sandbox["publicKey"], public))

    def waiting(self):
        """The same for the setup that is unfinished: both keys, a line each."""
        [draft] = [json.loads(path.read_text()) for path in self.config.glob("draft*.json")]
        for key in (*self.keys, *self.other_keys):
            self.assertNotIn(key[:6], json.dumps(draft))
        name = draft["keyUnderway"] or draft["keyEntry"]
        self.assertRegex(name, "^propel-connect/unfinished/[0-9a-f-]+$")
        return self.lookup(name)

    def lookup(self, name):
        if os.environ.get("XDG_CURRENT_DESKTOP") == "KDE":
            query = ["kwallet-query", "--folder", "Propel Connect", "--read-password", name, "kdewallet"]
        else:
            query = ["secret-tool", "lookup", *LABELS, name]
        found = subprocess.run(query, capture_output=True, text=True).stdout.strip()
        return "" if "Failed to read entry" in found else found  # kwallet-query says so on its output, and ends with 0


@at_each(
    (BEFORE_THE_WRITE, False, "keys"),
    (WRITTEN, True, "keys"),
    (READ_BACK, True, "keys"),
    (IN_THE_RUN, True, "permissions"),
    (ON_THE_LAST_PAGE, True, "done"),
    (SAVED, True, None),
)
class NoKeyIsLost(KillTest):
    """Where the keychain answers."""

    def is_right_after(self, moment, is_kept, page_reached):
        public, private = self.keys
        self.is_killed(*self.instance(), *moment)
        self.assertEqual(self.waiting(), f"{public}\n{private}" if is_kept else "")
        page = self.comes_to_its_end()
        self.assertEqual(page.get("page"), page_reached)
        if page_reached:
            self.has_typed_texts(page, public if is_kept else "")
            self.assertEqual(page["keyIsHeld"], is_kept, "asked for only where it was not kept")
        self.assertEqual(self.saved()["publicKey"], public)
        self.assertEqual(self.kept(public), private)
        self.nothing_is_left_over()


@at_each(
    (BEFORE_THE_WRITE, False, "keys"),
    (WRITTEN, True, "keys"),
    (READ_BACK, True, "keys"),
    (IN_THE_RUN, True, "permissions"),  # while the present pair is tested
    (IN_THE_SECOND_RUN, True, "permissions"),  # while the new pair is tested
    (ON_THE_LAST_PAGE, True, "permissions"),
    (SAVED, True, None),
)
class SavedConnection(KillTest):
    """It has a working pair while its keys are replaced."""

    def is_right_after(self, moment, is_kept, page_reached):
        (public, private), (other_public, other_private) = self.keys, self.other_keys
        self.save(self.connection())
        self.keep(self.entry())
        self.is_killed("--replace", *moment, keys=self.other_keys)
        in_use, its_private = self.keys if page_reached else self.other_keys
        self.assertEqual(self.saved()["publicKey"], in_use)
        self.assertEqual(self.kept(in_use), its_private, "a pair that works")
        if page_reached:
            self.assertEqual(self.waiting(), f"{other_public}\n{other_private}" if is_kept else "")

        page = self.comes_to_its_end(keys=self.other_keys)
        self.assertEqual(page.get("page"), page_reached)
        if page_reached:  # domain and Company ID are the saved ones, on no page of this setup
            self.assertEqual(page["publicKey"], other_public if is_kept else "")
        self.assertEqual(self.saved()["publicKey"], other_public)
        self.assertEqual(self.saved()["formerPublicKey"], public, "the way back")
        self.assertEqual((self.kept(public), self.kept(other_public)), (private, other_private))
        self.nothing_is_left_over()


@at_each((BEFORE_THE_WRITE,), (IN_THE_RUN,), (ON_THE_LAST_PAGE,), (SAVED,))
class WithoutKeychain(KillTest):
    """The keychain takes nothing: what was typed is back, and the keys are asked for."""

    def is_right_after(self, moment):
        self.is_killed(*self.instance(), *moment, "--session-only")
        is_saved = (self.config / "connections.json").exists()
        page = self.comes_to_its_end("--session-only")
        self.assertEqual((page["page"], page["keyIsHeld"]), ("keys", False))
        if is_saved:  # only the private key is asked for
            self.assertEqual(page["publicKey"], self.keys[0])
        else:
            self.has_typed_texts(page, "")
        self.has_typed_texts(self.saved(), self.keys[0])
        self.assertTrue(self.saved()["keyForThisSessionOnly"])


unittest.main()
