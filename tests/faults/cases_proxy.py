# SPDX-License-Identifier: MIT
"""Proxies: that pass on, refuse, want credentials, are not there, or are none."""

import contextlib
import re
import select
import socket

import scene
from catalogue import case


def tunnel(connection, other):
    """Bytes both ways until one side ends."""
    sides = {connection: other, other: connection}
    while True:
        for ready in select.select(list(sides), [], [], 30)[0]:
            content = ready.recv(65536)
            if not content:
                return
            sides[ready].sendall(content)


def head_of(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(65536)
        if not part:
            return head
        head += part
    return head


def proxy(s, answer=None, leads_to=None):
    """An HTTP proxy: `answer` in place of a tunnel; `leads_to` (host, port), whatever it is asked for. The instance stays
    the case's domain."""
    asked = []

    def handle(connection):
        head = head_of(connection)
        asked.append(head)
        if answer:
            connection.sendall(answer)
            return
        host, port = re.match(rb"CONNECT ([^ ]+):(\d+) ", head).groups()
        with contextlib.closing(socket.create_connection(leads_to or (host.decode(), int(port)))) as other:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            tunnel(connection, other)

    domain = s.domain
    server = s.server(handle)
    s.domain = domain
    s.proxied = asked
    return f"http://127.0.0.1:{server.port}"


def went_through(scene, report):
    return [] if scene.proxied else ["the proxy was not asked"]


def keys_stayed_inside(scene, report):
    return [] if not any(b"uthorization: Basic" in head for head in scene.proxied) else ["the keys were shown to the proxy"]


@case(None, verdict="ready", others="passed", check=lambda scene, report: went_through(scene, report) + keys_stayed_inside(scene, report))
def by_option(s):
    s.sandbox()
    s.options = ["--proxy", proxy(s)]


@case(None, verdict="ready", others="passed", check=went_through)
def by_the_system(s):
    s.sandbox()
    s.environment = {"https_proxy": proxy(s), "no_proxy": ""}


@case("tcp", "proxyRefused", says="proxy", check=went_through)
def refuses_with_403(s):
    s.sandbox()
    s.options = ["--proxy", proxy(s, b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")]


@case("tcp", "proxyNeedsCredentials", says="proxy", check=went_through)
def wants_credentials(s):
    s.sandbox()
    answer = b'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="office"\r\nContent-Length: 0\r\n\r\n'
    s.options = ["--proxy", proxy(s, answer)]


@case("tcp", "proxyRefused", says="proxy")
def is_down(s):
    s.sandbox()
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    s.options = ["--proxy", f"http://127.0.0.1:{port}"]


@case("tls", "proxyTunnelFailed", says="proxy", check=went_through)
def answers_with_a_page(s):
    s.sandbox()
    body = b"<html><body>Accept our terms</body></html>"
    s.options = ["--proxy", proxy(s, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body)]


@case("tcp", "proxyNotFound", says="proxy")
def has_no_such_name(s):
    s.sandbox()
    s.options = ["--proxy", "http://no-such-proxy.invalid:8080"]


@case("tcp", "proxyRefused", says="proxy")
def answers_503(s):
    s.sandbox()
    s.options = ["--proxy", proxy(s, b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")]
