# SPDX-License-Identifier: MIT
"""The instance as a server and as a program: TLS, keys, its log, faults, waiting; its options, files and end.
test_server.py PROPEL_SANDBOX"""

import base64
import json
import pathlib
import re
import signal
import socket
import ssl
import stat
import subprocess
import tempfile
import time
import unittest

from client import PROGRAM, InstanceTest, Sandbox, connect

BOARDS = "/v4_6_release/apis/3.0/service/boards"
SLOW = 60_000  # milliseconds: longer than any test


class Server(InstanceTest):
    def wait_for(self, condition):
        """Of the log."""
        until = time.monotonic() + 20
        while not condition(log := self.log()):
            self.assertLess(time.monotonic(), until, log)
            time.sleep(0.01)
        return log

    def test_its_certificate_is_of_its_own_authority(self):
        with self.assertRaisesRegex(ssl.SSLError, "CERTIFICATE_VERIFY_FAILED"):
            with socket.create_connection(("127.0.0.1", self.sandbox["port"])) as connection:
                ssl.create_default_context().wrap_socket(connection, server_hostname="127.0.0.1")
        self.assertEqual(self.log(), [])
        self.assertEqual(self.client.api("system/info").status, 200)
        names = self.client.connection.sock.getpeercert()["subjectAltName"]
        self.assertIn(("DNS", "localhost"), names)
        self.assertIn(("IP Address", "127.0.0.1"), names)
        self.assertEqual([kind for kind, _ in names].count("IP Address"), 2)

    def test_it_sends_its_chain(self):
        show = ["openssl", "s_client", "-connect", self.sandbox["domain"], "-showcerts"]
        shown = subprocess.run(show, stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout
        chain = re.findall("-----BEGIN CERTIFICATE-----\n.*?-----END CERTIFICATE-----\n", shown, re.DOTALL)
        self.assertEqual(len(chain), 2)
        self.assertEqual(chain[1], pathlib.Path(self.sandbox["caFile"]).read_text())
        text = subprocess.run(["openssl", "x509", "-noout", "-text"], input=chain[0], capture_output=True, text=True).stdout
        self.assertIn("id-ecPublicKey", text)

    def test_it_listens_on_loopback_alone(self):
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", self.sandbox["port"]))

    def test_its_ca_file_is_for_its_user_alone(self):
        file = pathlib.Path(self.sandbox["caFile"])
        self.assertEqual(file.read_text().count("BEGIN CERTIFICATE"), 1)
        self.assertFalse(file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))

    def test_it_knows_its_keys_and_no_others(self):
        none = self.client.api("company/companies", keys=False)
        self.assertEqual((none.status, none.json["message"]), (401, "UserNotAuthenticated"))
        for name in ("companyId", "publicKey", "privateKey"):
            wrong = self.client.api("company/companies", **{name: "wrong"})
            self.assertEqual((wrong.status, wrong.json["code"]), (401, "Unauthorized"), name)
        self.assertEqual(self.client.api("company/companies").status, 200)
        self.set(cloud=True)
        self.assertEqual(self.client.api("system/info", companyId="other").status, 400)

    def test_it_asks_for_a_client_id_only_when_told_to(self):
        self.set(clientId="required")
        missing = self.client.api("system/info")
        self.assertEqual(missing.status, 400)
        self.assertIn("clientId", missing.json["message"])
        self.assertEqual(self.client.api("system/info", client_id="11111111-2222-4333-8444-555555555555").status, 400)
        self.assertEqual(self.client.api("system/info", client_id=self.sandbox["clientId"]).status, 200)
        self.set(clientId="optional")
        self.assertEqual(self.client.api("system/info").status, 200)

    def test_it_takes_a_changed_role_while_it_runs(self):
        for allowed, status in ((True, 200), (False, 403), (True, 200)):
            self.set_role(tables={"Service/Service Board": allowed})
            self.assertEqual(self.client.api("service/boards").status, status)
            self.assertEqual(self.client.api("service/tickets").status, 200)
        self.assertEqual(self.client.control("role", "DELETE").status, 405)
        self.assertEqual(self.client.control("nothing").status, 404)

    def test_it_changes_nothing_for_a_write_and_logs_it(self):
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            self.assertEqual(self.client.api("service/tickets", method, "{}").status, 405)
            self.assertEqual(self.log()[-1]["method"], method)

    def test_it_logs_each_request_but_no_secret(self):
        query = "conditions=name%3D%22a%2Fb%20c%22&pageSize=1"
        self.client.api(f"company/companies?{query}", client_id="my-client")
        self.client.at("/login/companyinfo/acme", keys=False)
        reply = self.client.control("requests")
        first, second = reply.json
        path = "/v4_6_release/apis/3.0/company/companies"
        expected = {"method": "GET", "scheme": "https", "host": self.sandbox["domain"], "target": f"{path}?{query}", "path": path,
                    "query": query, "status": 200, "clientId": "my-client", "hasAuthorization": True, "inFlight": 1}  # fmt: skip
        self.assertEqual(first, {**first, **expected})
        self.assertLessEqual(first["start"], first["end"])
        self.assertTrue(first["at"].endswith("Z"))
        self.assertEqual((second["hasAuthorization"], second["clientId"]), (False, None))
        self.assertNotIn(self.sandbox["privateKey"].encode(), reply.body)
        self.assertNotIn(base64.b64encode(f"acme+{self.sandbox['publicKey']}".encode())[:16], reply.body)
        self.assertEqual(self.client.control("requests", "DELETE").json, {"cleared": 2})
        self.assertEqual(self.client.control("requests").body, b"[]")

    def test_it_makes_each_request_wait(self):
        self.set(latency=150)
        self.assertEqual(self.client.api("service/boards").status, 200)
        [entry] = self.log()
        self.assertGreaterEqual(entry["end"] - entry["start"], 149)

    def test_requests_wait_beside_each_other_and_control_beside_them(self):
        self.set(latency=SLOW)
        for _ in range(6):
            self.connect().send(BOARDS)
        log = self.wait_for(lambda log: len(log) == 6)
        self.assertEqual([entry["inFlight"] for entry in log], [1, 2, 3, 4, 5, 6])
        self.assertEqual({(entry["status"], entry["end"]) for entry in log}, {(None, None)})

    def test_it_forgets_a_request_whose_caller_hangs_up(self):
        self.set(latency=SLOW)
        other = self.connect()
        other.send("/login/companyinfo/acme")
        self.wait_for(lambda log: len(log) == 1)
        other.connection.close()
        [entry] = self.wait_for(lambda log: log[0]["end"])
        self.assertIsNone(entry["status"])
        self.set(latency=0)
        self.assertEqual(self.client.api("service/boards").status, 200)
        self.assertEqual(self.log()[-1]["inFlight"], 1)

    def test_it_keeps_connections_alive(self):
        self.assertEqual(self.client.api("service/boards").status, 200)
        first = self.client.connection.sock
        self.assertIsNotNone(first)
        for _ in range(47):
            self.assertEqual(self.client.api("service/boards").status, 200)
            self.assertIs(self.client.connection.sock, first)

    def test_it_makes_the_faults_that_it_is_asked_for(self):
        busy = {"path": "*/service/boards", "status": 503, "body": "<html>later</html>", "contentType": "text/html",
                "headers": {"Location": "https://elsewhere.example/"}, "times": 2}  # fmt: skip
        self.set(fail=[busy, {"path": "*/service/tickets", "drop": True}])
        for _ in range(2):
            reply = self.client.api("service/boards")
            self.assertEqual((reply.status, reply.body), (503, b"<html>later</html>"))
            self.assertEqual((reply.headers["Content-Type"], reply.headers["Location"]), ("text/html", "https://elsewhere.example/"))
        self.assertEqual(self.client.api("service/boards").status, 200)
        with self.assertRaises(OSError):
            self.client.api("service/tickets")
        self.client = self.connect()
        self.assertIsNone(self.log()[-1]["status"])
        self.set(fail=[])
        self.assertEqual(self.client.api("service/tickets").status, 200)

    def test_it_redirects_where_paths_match(self):
        self.set(redirect=[{"path": "/login/*", "to": "https://localhost:1/there?a=b"}])
        reply = self.client.at("/login/companyinfo/acme")
        self.assertEqual((reply.status, reply.headers["Location"]), (302, "https://localhost:1/there?a=b"))
        self.assertEqual(self.client.api("system/info").status, 200)
        self.set(redirect=[{"path": "*/system/info", "to": "http://127.0.0.1:1/"}])
        self.assertEqual(self.client.api("system/info").status, 302)
        self.assertEqual(self.client.at("/login/companyinfo/acme").status, 200)

    def test_it_has_a_second_member_once_it_is_asked_for(self):
        self.assertEqual(self.client.control("member").status, 404)
        made = self.client.control("member", "PUT", {"tables": {"Service/Service Board": False}})
        self.assertEqual(made.status, 200)
        other = {name: made.json[name] for name in ("publicKey", "privateKey")}
        self.assertNotEqual(other["publicKey"], self.sandbox["publicKey"])
        self.assertEqual(self.client.api("service/boards", **other).status, 403)
        self.assertEqual(self.client.api("service/tickets", **other).status, 200)
        self.assertEqual(self.client.api("service/boards").status, 200, "the first member's role is its own")
        self.assertEqual(self.client.api("service/tickets", **{**other, "privateKey": other["privateKey"] + "x"}).status, 401)
        self.assertEqual(self.client.control("member", "PUT", {"tables": {"Nothing/Such": False}}).status, 400)
        self.assertEqual(self.client.control("member").json["publicKey"], other["publicKey"])


class Program(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        (self.folder / name).write_text(json.dumps(content))
        return str(self.folder / name)

    def start(self, *options):
        sandbox = Sandbox(PROGRAM, *options)
        self.addCleanup(sandbox.close)
        return sandbox

    def refuses(self, code, message, *options):
        ended = subprocess.run([PROGRAM, *options], capture_output=True, text=True, timeout=20)
        self.assertEqual((ended.returncode, ended.stdout), (code, ""), options)
        self.assertIn(message, ended.stderr)
        self.assertEqual(ended.stderr.count("\n"), 1)

    def test_it_announces_itself_in_one_line_and_ends_cleanly(self):
        sandbox = self.start()
        names = {"caFile", "clientId", "companyId", "domain", "pid", "port", "privateKey", "publicKey"}
        self.assertEqual(sandbox.facts.keys(), names)
        self.assertEqual(sandbox["pid"], sandbox.process.pid)
        self.assertEqual(sandbox["domain"], f"127.0.0.1:{sandbox['port']}")
        file = pathlib.Path(sandbox["caFile"])
        self.assertTrue(file.exists())
        sandbox.process.send_signal(signal.SIGTERM)
        self.assertEqual(sandbox.process.communicate(timeout=20)[0], "")
        self.assertEqual(sandbox.process.returncode, 0)
        self.assertFalse(file.parent.exists())

    def test_its_keys_are_16_mixed_letters_and_digits_and_never_the_same(self):
        keys = [sandbox[name] for sandbox in (self.start(), self.start()) for name in ("publicKey", "privateKey")]
        self.assertEqual(len(set(keys)), 4)
        for key in keys:
            self.assertRegex(key, r"\A(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[A-Za-z\d]{16}\Z")

    def test_it_takes_keys_and_role_from_files_and_writes_its_log(self):
        keys = self.write("keys.json", {"publicKey": "Pub1", "privateKey": "Priv1"})
        role = self.write("role.json", {"tables": {"Service/Source": False}})
        log = self.folder / "log.jsonl"
        sandbox = self.start("--keys", keys, "--role", role, "--log", str(log), "--company", "MSP")
        self.assertEqual((sandbox["publicKey"], sandbox["companyId"]), ("Pub1", "MSP"))
        client = connect(self, sandbox)
        self.assertEqual([client.api(f"service/{table}").status for table in ("severities", "sources")], [200, 403])
        lines = log.read_text().splitlines()
        self.assertEqual([json.loads(line)["status"] for line in lines], [200, 403])
        self.assertNotIn("Priv1", log.read_text())

    def test_it_reads_its_options(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        sandbox = self.start("--port", str(port), "--latency", "100", "--version", "v2020.2.5", "--my-security", "empty")
        self.assertEqual(sandbox["port"], port)
        settings = sandbox.ask("GET", "settings")
        expected = {"latency": 100, "version": "v2020.2.5", "mySecurity": "empty"}
        self.assertEqual(settings, {**settings, **expected})

    def test_it_names_the_option_that_is_wrong(self):
        role = self.write("role.json", {"tables": {"Service/Sauce": False}})
        for message, *options in (
            ("--port must be a number from 0 to 65535", "--port", "70000"),
            ("latency: must be a whole number of milliseconds", "--latency", "-1"),
            ('version: must look like "v2025.1.10333"', "--version", "2025"),
            ('mySecurity: must be "ok", "refused", "missing" or "empty"', "--my-security", "maybe"),
            ("--role: cannot read /nowhere.json: No such file or directory", "--role", "/nowhere.json"),
            ('there is no table "Service/Sauce"', "--role", role),
            ('there is no argument "acme"', "acme"),
            ("Unknown option 'nothing'.", "--nothing"),
        ):
            self.refuses(2, message, *options)

    def test_it_says_that_its_port_is_taken(self):
        self.refuses(1, "cannot listen on 127.0.0.1", "--port", str(self.start()["port"]))


unittest.main()
