# SPDX-License-Identifier: MIT
"""What a fault is made of: certificates, servers that misbehave, a practice instance behind them, and propel-check."""

import contextlib
import fnmatch
import functools
import http.client
import http.server
import itertools
import json
import os
import pathlib
import socket
import socketserver
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

SUPPORT = pathlib.Path(__file__).resolve().parent.parent / "support"
sys.path.append(str(SUPPORT))
from practice import Sandbox  # noqa: E402

HTML = {"Content-Type": "text/html"}


def error(code, message):
    """A body as the API has it for each error."""
    return json.dumps({"code": code, "message": message, "errors": None})


NO_PERMISSION = "You do not have security permission to perform this action."
PERMISSION_MISSING = error("Security", NO_PERMISSION)
SSL_REQUIRED = error("Security", "SSL is required.")


@functools.cache
def is_sanitized(program):
    return any(name in subprocess.run(["ldd", program], capture_output=True).stdout for name in (b"libasan", b"libtsan"))


class Authorities:
    """Certificate authorities and certificates with any names and times, by openssl's command."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.numbers = itertools.count(1)

    def run(self, *arguments):
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, cwd=self.folder)

    def authority(self, name, issuer=None):
        """A CA of that name: a path without its ending. Signed by itself, or by `issuer`."""
        return self.make(f"/O=Faults/CN={name}", "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign", issuer)

    def certificate(self, issuer=None, names="IP:127.0.0.1,IP:::1,DNS:localhost", start=-3600, end=30 * 86400, subject="/CN=localhost", **kind):
        """For a server. No issuer: signed by itself. `start` and `end`: seconds from now. `kind`: as make() has it."""
        return self.make(subject, f"basicConstraints=CA:FALSE\nsubjectAltName={names}", issuer, start, end, **kind)

    def make(self, subject, extensions, issuer, start=-3600, end=30 * 86400, bits=None, digest="sha256"):
        """`bits`: of an RSA key, in place of one of today's."""
        number = next(self.numbers)  # cases run side by side
        path = self.folder / f"made{number}"
        work = self.folder / f"work{number}"
        work.mkdir()
        (work / "index.txt").touch()
        (work / "config").write_text(
            f"[ca]\ndefault_ca=d\n[d]\ndatabase={work}/index.txt\nnew_certs_dir={work}\nrand_serial=yes\n"
            f"default_md={digest}\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\norganizationName=optional\n[e]\n{extensions}\n"
        )
        if bits:
            self.run("genrsa", "-out", f"{path}.key", bits)
        else:
            self.run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{path}.key")
        self.run("req", "-new", "-key", f"{path}.key", "-subj", subject, "-out", f"{path}.csr", "-config", os.devnull)
        signer = ["-selfsign", "-keyfile", f"{path}.key"] if issuer is None else ["-cert", f"{issuer}.pem", "-keyfile", f"{issuer}.key"]
        stamp = [time.strftime("%Y%m%d%H%M%SZ", time.gmtime(time.time() + offset)) for offset in (start, end)]
        self.run("ca", "-batch", "-notext", "-config", work / "config", "-extensions", "e", "-in", f"{path}.csr",
                 "-out", f"{path}.pem", "-startdate", stamp[0], "-enddate", stamp[1], *signer)  # fmt: skip
        return path


class Server(socketserver.ThreadingTCPServer):
    """Takes connections on 127.0.0.1 (or ::1); what happens with one is `handle(connection)`, in a thread of its own."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def __init__(self, handle, host="127.0.0.1", port=0):
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), None)
        self.handle = handle
        self.open = set()
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def finish_request(self, request, client_address):
        self.open.add(request)
        with contextlib.suppress(OSError, ssl.SSLError):
            self.handle(request)

    def shutdown_request(self, request):
        self.open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        pass

    @property
    def port(self):
        return self.server_address[1]

    def close(self):
        self.shutdown()
        self.server_close()
        self.break_connections()  # whoever is still held up goes on

    def break_connections(self):
        """Reset, not ended."""
        for connection in list(self.open):
            with contextlib.suppress(OSError):
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RDWR)


def tls_context(certificate, chain=(), versions=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if versions:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version, context.maximum_version = versions
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as whole:  # several cases may want the same one at a time
        whole.write("".join(pathlib.Path(f"{part}.pem").read_text() for part in (certificate, *chain)))
        whole.flush()
        context.load_cert_chain(whole.name, f"{certificate}.key")
    return context


def hang_up(handler):
    """In place of an answer."""
    handler.close_connection = True
    handler.connection.shutdown(socket.SHUT_RDWR)


def headers_without_end(send):
    """Until the other side hangs up; no faster than some gigabit a second, as a network is."""
    send(b"HTTP/1.1 200 OK\r\n")
    with contextlib.suppress(OSError):
        while True:
            send(b"X-Again: " + b"x" * 65000 + b"\r\n")
            time.sleep(0.0005)


def reset(connection):
    """Hangs up as a firewall does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drip(handler):
    """A byte now and then, of an answer that never comes to its end."""
    handler.begin(100_000)
    handler.connection.settimeout(0.1)
    while True:
        handler.wfile.write(b" ")
        try:
            if not handler.connection.recv(1):
                return
        except TimeoutError:
            continue


def wait_for_end(connection):
    """Says nothing until the other side is gone."""
    while connection.recv(65536):
        pass


class Front:
    """An https server before the practice instance: passes all on, but for what `answers` says.

    answers: {glob of paths: function(handler)}; the first that matches is called, and writes what it likes to
    handler.wfile, or calls handler.answer(status, body, headers).
    """

    def __init__(self, sandbox, context, answers, host="127.0.0.1"):
        self.sandbox, self.context, self.answers = sandbox, context, answers
        self.requests = []
        self.headers = []  # of each, as one text
        self.host = host
        self.holds_the_dead = False  # connections whose other side has given up, so they don't count
        self.in_flight = self.most_in_flight = 0
        self.lock = threading.Lock()
        front = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 60

            def parse_request(self):
                known = super().parse_request()
                if known:
                    with front.lock:
                        front.headers.append(str(self.headers))
                        front.requests.append((self.command, self.path, self.headers.get("Authorization")))
                return known

            def do_GET(self):
                with front.lock:
                    front.in_flight += 1
                    front.most_in_flight = max(front.most_in_flight, front.in_flight)
                try:
                    front.give(self)
                finally:
                    with front.lock:
                        front.in_flight -= 1

            def begin(self, length, content=b""):
                """The head and the first bytes of a body of that length."""
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(length))
                self.end_headers()
                self.wfile.write(content)

            def answer(self, status, body=b"", headers=()):
                body = body.encode() if isinstance(body, str) else body
                self.send_response(status)
                given = dict(headers)
                given.setdefault("Content-Type", "application/json")
                given.setdefault("Content-Length", str(len(body)))
                for name, value in given.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        def handle(connection):
            # Of a copy: the connection itself can be broken in the middle of the handshake as well.
            with context.wrap_socket(connection.dup(), server_side=True) as secure:
                self.server.open.add(secure)
                try:
                    Handler(secure, ("127.0.0.1", 0), self)
                finally:
                    self.server.open.discard(secure)

        self.handle = handle
        self.server = Server(handle, host)

    def close(self):
        self.server.close()

    def reopen(self):
        """On the same port."""
        self.server = Server(self.handle, self.host, self.server.port)

    def give(self, handler):
        path = handler.path.split("?")[0]
        for glob, give in self.answers.items():
            if fnmatch.fnmatch(path, glob):
                return give(handler)
        self.forward(handler)

    def forward(self, handler):
        """The practice instance's own answer."""
        connection = http.client.HTTPSConnection(self.sandbox["domain"], context=self.sandbox.trust, timeout=60)
        headers = {name: handler.headers[name] for name in ("Authorization", "clientId", "Accept") if handler.headers[name]}
        connection.request("GET", handler.path, headers=headers)
        reply = connection.getresponse()
        body = reply.read()
        handler.answer(reply.status, body, {"Content-Type": reply.headers.get("Content-Type", "")})
        connection.close()


class Scene:
    """One case: what it starts is ended with it."""

    def __init__(self, programs, authorities, folder):
        self.check_program, self.sandbox_program = programs
        self.authorities = authorities
        self.folder = pathlib.Path(folder)
        self.stack = contextlib.ExitStack()
        self.fronts = []
        self.sandboxes = []
        self.options = []  # more of them for propel-check
        self.environment = {}
        self.wrapper = []  # a command to run it by
        self.keys = None  # (public, private) in place of the instance's
        self.company = "acme"
        self.domain = None
        self.ca_file = None
        self.time_limit = 5
        self.process = None  # propel-check, while it runs; or the wizard
        self.slept = threading.Event()  # set when it goes on after it was stopped

    def sandbox(self, *options):
        sandbox = Sandbox(self.sandbox_program, *options)
        self.stack.callback(sandbox.close)
        self.sandboxes.append(sandbox)
        self.domain, self.company, self.ca_file = sandbox["domain"], sandbox["companyId"], sandbox["caFile"]
        return sandbox

    def server(self, handle):
        """A bare server; the case's domain."""
        self.domain = self.aside(handle)

    def aside(self, handle):
        """A server that isn't the case's domain: its name."""
        server = Server(handle)
        self.stack.callback(server.close)
        return f"127.0.0.1:{server.port}"

    def front(self, answers=None, context=None, host="127.0.0.1", sandbox=None):
        """An https front before a practice instance, with a certificate of the faults' own CA; the case's domain."""
        sandbox = sandbox or self.sandbox()
        front = Front(sandbox, context or tls_context(self.authorities.good), answers or {}, host)
        self.stack.callback(front.close)
        self.fronts.append(front)
        self.domain = f"[{host}]:{front.server.port}" if ":" in host else f"{host}:{front.server.port}"
        self.ca_file = f"{self.authorities.trusted}.pem"
        return front

    def keyring(self, *mood, **entries):
        """A private keyring for propel-check, with these entries of the program's."""
        self.wrapper = [str(SUPPORT / "private-keyring.sh"), *mood]
        for name, secret in entries.items():
            self.wrapper += ["sh", "-c", 'name=$1 secret=$2; shift 2; printf %s "$secret" | secret-tool store --label "Propel Connect" '
                             'server "Propel Connect" user "$name" type plaintext && exec "$@"', "sh", name, secret]  # fmt: skip

    def run(self):
        """(exit code, report or None, standard output, standard error)"""
        public, private = self.keys or ((self.sandboxes[0]["publicKey"], self.sandboxes[0]["privateKey"]) if self.sandboxes else ("PublicPublicPubl", "PrivatePrivatePr"))
        self.private = private
        arguments = [self.check_program, "--json", "--domain", self.domain, "--company", self.company, "--public-key", public, "--private-key-stdin"]
        if self.ca_file:
            arguments += ["--ca-file", str(self.ca_file)]
        slowness = 4 if is_sanitized(self.check_program) else 1
        if "--timeout" not in self.options:
            arguments += ["--timeout", str(self.time_limit * slowness)]
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environment.update(self.environment, HOME=str(self.folder), LC_ALL="C.UTF-8")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            environment.pop(name, None)
        out, err = self.folder / "out", self.folder / "err"
        began = time.monotonic()
        with open(out, "wb") as output, open(err, "wb") as errors:
            self.process = subprocess.Popen([*self.wrapper, *arguments, *self.options], stdin=subprocess.PIPE, stdout=output, stderr=errors, env=environment)
        with contextlib.suppress(BrokenPipeError):  # it may have ended already
            with self.process.stdin as keys:
                keys.write(f"{private}\n".encode())
        self.watch(self.process, time.monotonic() + 120 * slowness)
        self.lasted = time.monotonic() - began  # seconds
        output, errors = out.read_text(errors="replace"), err.read_text(errors="replace")
        try:
            report = json.loads(output)
        except ValueError:
            report = None
        return self.process.returncode, report, output, errors

    def watch(self, process, until):
        """To its end, or until it is killed; peak: MiB of memory. (wait4() would count what it was forked from, too.)"""
        self.peak = 0
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.02)
                return
            with contextlib.suppress(OSError, StopIteration), open(f"/proc/{process.pid}/status") as status:
                used = next(line for line in status if line.startswith("VmHWM:"))
                self.peak = 0 if is_sanitized(self.check_program) else int(used.split()[1]) / 1024
            if time.monotonic() > until:
                process.kill()

    def close(self):
        self.stack.close()


def make_authorities(folder):
    authorities = Authorities(folder)
    authorities.trusted = authorities.authority("Faults Root CA")
    authorities.other = authorities.authority("Corporate Inspection CA")
    authorities.intermediate = authorities.authority("Faults Issuing CA", authorities.trusted)
    authorities.good = authorities.certificate(authorities.trusted)
    authorities.named = authorities.certificate(authorities.trusted, names="DNS:connect.faults.example")
    return authorities


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="propel-faults-")
