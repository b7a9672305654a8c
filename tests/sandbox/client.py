# SPDX-License-Identifier: MIT
"""What the tests of the practice instance share: a client that keeps its connection, and an instance for each class."""

import base64
import http.client
import json
import pathlib
import sys
import unittest

sys.path.append(str(pathlib.Path(__file__).parent.parent / "support"))
from practice import Sandbox  # noqa: E402

PROGRAM = sys.argv.pop(1)
API = "/v4_6_release/apis/3.0/"


class Reply:
    def __init__(self, answer):
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read()

    @property
    def json(self):
        return json.loads(self.body)


class Client:
    def __init__(self, sandbox):
        self.sandbox = sandbox
        self.connection = http.client.HTTPSConnection(sandbox["domain"], context=sandbox.trust, timeout=20)

    def send(self, path, method="GET", body=None, keys=True, client_id=None, **others):
        """Without waiting. `others`: a companyId, publicKey or privateKey in place of the right one."""
        who = {**self.sandbox.facts, **others}
        headers = {"clientId": client_id} if client_id else {}
        if keys:
            pair = f"{who['companyId']}+{who['publicKey']}:{who['privateKey']}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        self.connection.request(method, path, body, headers)

    def at(self, path, *arguments, **options):
        self.send(path, *arguments, **options)
        return Reply(self.connection.getresponse())

    def api(self, endpoint, *arguments, **options):
        return self.at(API + endpoint, *arguments, **options)

    def control(self, path, method="GET", body=None):
        return self.at(f"/sandbox/{path}", method, None if body is None else json.dumps(body), keys=False)


def connect(test, sandbox):
    """A client for as long as that test lasts."""
    client = Client(sandbox)
    test.addCleanup(client.connection.close)
    return client


class InstanceTest(unittest.TestCase):
    """One instance for a class, as it was at its start before each test."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(PROGRAM)
        cls.addClassCleanup(cls.sandbox.close)
        cls.settings = cls.sandbox.ask("GET", "settings")

    def setUp(self):
        self.client = self.connect()
        self.set(**self.settings)
        self.set_role(base="needed")
        self.client.control("requests", "DELETE")

    def connect(self):
        return connect(self, self.sandbox)

    def set(self, **settings):
        changed = self.client.control("settings", "PUT", settings)
        self.assertEqual(changed.status, 200, changed.body)
        return changed.json

    def set_role(self, **role):
        changed = self.client.control("role", "PUT", role)
        self.assertEqual(changed.status, 200, changed.body)
        return changed.json

    def set_level(self, function, right, level):
        return self.set_role(levels={function: {right: level}})

    def log(self):
        return self.client.control("requests").json

    def rows(self, endpoint):
        answer = self.client.api(endpoint)
        self.assertEqual(answer.status, 200, endpoint)
        self.assertIsInstance(answer.json, list)
        return answer.json
