# SPDX-License-Identifier: MIT
"""Proxies: that pass on, refuse, want credentials, are not there, or are none."""

import base64
import contextlib
import hashlib
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
    """An HTTP proxy: `answer`, or what it makes of a head, in place of a tunnel; `leads_to` (host, port), whatever it is
    asked for. The instance stays the case's domain."""
    asked = []

    def handle(connection):
        while True:
            head = head_of(connection)
            if not head:
                return
            asked.append(head)
            said = answer(head) if callable(answer) else answer
            if not said:
                break
            connection.sendall(said)
            if b"407" not in said or b"close" in said:
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
    return [] if not any(b"\r\nauthorization:" in head.lower() for head in scene.proxied) else ["the keys were shown to the proxy"]


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


@case("tls", "proxyTunnelFailed", says="proxy", never=["cancelled"])
def its_headers_have_no_end(s):
    s.sandbox()
    domain = s.domain

    def flood(connection):
        head_of(connection)
        scene.headers_without_end(connection.sendall)

    server = s.server(flood)
    s.domain = domain
    s.options = ["--proxy", f"http://127.0.0.1:{server.port}"]


def nobody():
    """Where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        return f"127.0.0.1:{gone.getsockname()[1]}"


USER, PASSWORD = "office\\ada", 'Proxy pass: " %41'


def asking(s, way=b'Basic realm="office"', ending=b"Content-Length: 0\r\n\r\n", user=USER, password=PASSWORD):
    """A proxy that wants that user name and password; its address, without the scheme."""

    def refuse(head):
        given = re.search(rb"\r\nProxy-Authorization: Basic (\S+)", head)
        if given and base64.b64decode(given[1]) == f"{user}:{password}".encode():
            return None
        return b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + way + b"\r\n" + ending

    return proxy(s, refuse).removeprefix("http://")


def saved(s, proxy, user=USER, password=PASSWORD):
    s.keyring(**{f"propel-connect/proxy/{proxy}": f"{user}\n{password}"})


def signed_in(scene):
    """How often a user name and a password were shown to the proxy."""
    return sum(b"Proxy-Authorization" in head for head in scene.proxied)


def nothing_leaked(scene, report):
    """The proxy's password to the proxy alone, the keys to the instance alone, and neither in a report."""
    found = keys_stayed_inside(scene, report)
    said = scene.said[0] + scene.said[1]
    for secret in (PASSWORD, base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode(), "office\\ada", "office\\\\ada"):
        if secret in said:
            found.append(f"{secret!r} is in the output")
    for front in scene.fronts:
        found += [f"the instance got {headers}" for headers in front.headers if "proxy-authorization" in headers.lower()]
    if any(not head.startswith(b"CONNECT ") for head in scene.proxied):
        found.append("something else than CONNECT")
    return found


def through(scene, report):
    """Once a connection, and never a guess."""
    found = nothing_leaked(scene, report)
    if signed_in(scene) * 2 > len(scene.proxied) or not signed_in(scene):
        found.append(f"signed in {signed_in(scene)} times in {len(scene.proxied)} connections")
    return found


def at_most_once(scene, report):
    found = nothing_leaked(scene, report)
    if signed_in(scene) > 1 or len(scene.proxied) > 3:
        found.append(f"{len(scene.proxied)} connections, {signed_in(scene)} with a password")
    return found


def never_signed_in(scene, report):
    return at_most_once(scene, report) + (["a password was made up"] if signed_in(scene) else [])


@case("tcp", "proxyNeedsCredentials", says=("asks for a user name and a password", "Sign in to proxy…", "propel-check"), check=never_signed_in)
def wants_credentials(s):
    s.sandbox()
    s.options = ["--proxy", asking(s)]
    s.keyring()


@case("tcp", "proxyNeedsCredentials", check=never_signed_in)
def wants_others_credentials_than_those_saved(s):
    """Those of another proxy are not tried."""
    s.sandbox()
    s.options = ["--proxy", asking(s)]
    saved(s, "127.0.0.1:9")


@case("tcp", "proxySignInUnreadable", says=("keychain", "Unlock"), check=never_signed_in)
def wants_credentials_and_the_keychain_is_away(s):
    s.sandbox()
    s.options = ["--proxy", asking(s)]
    s.keyring("--no-daemon")


@case("tcp", "proxySignInRefused", says=("refused the user name or the password", "lock an account"), check=at_most_once)
def refuses_the_saved_credentials(s):
    s.sandbox()
    s.options = ["--proxy", asking(s, password="another"), "--verbose"]
    saved(s, s.options[1])


@case("tcp", "proxySignInRefused", check=at_most_once)
def refuses_what_the_systems_own_setting_has(s):
    s.sandbox()
    s.environment = {"https_proxy": f"http://somebody:wrong@{asking(s)}", "no_proxy": ""}
    s.keyring()


@case(None, verdict="ready", others="passed", check=through)
def takes_the_saved_credentials(s):
    s.front()
    s.options = ["--proxy", asking(s), "--verbose"]  # so that all of the log is looked through
    saved(s, s.options[1])


@case(None, verdict="ready", others="passed", check=through)
def takes_the_saved_credentials_after_a_page(s):
    body = b"<html><body>Sign in</body></html>"
    s.front()
    s.options = ["--proxy", asking(s, ending=b"Connection: close\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body) + body)]
    saved(s, s.options[1])


@case(None, verdict="ready", others="passed", check=through)
def of_the_system_takes_the_saved_credentials(s):
    s.front()
    address = asking(s)
    s.environment = {"https_proxy": f"http://{address}", "no_proxy": ""}
    saved(s, address)


@case(None, verdict="ready", others="passed", check=through)
def takes_the_saved_credentials_as_a_digest(s):
    def md5(*parts):
        return hashlib.md5(":".join(parts).encode()).hexdigest()

    def refuse(head):
        given = dict(re.findall(r'(\w+)="?([^",\s]+)', head.decode().partition("\r\nProxy-Authorization: Digest ")[2]))
        if given:
            first, second = md5("ada", "office", PASSWORD), md5("CONNECT", given["uri"])
            if given["response"] == md5(first, "n0nce", given["nc"], given["cnonce"], "auth", second):
                return None
        return b'HTTP/1.1 407 Asked\r\nProxy-Authenticate: Digest realm="office", nonce="n0nce", qop="auth"\r\nContent-Length: 0\r\n\r\n'

    s.front()
    address = proxy(s, refuse)
    s.options = ["--proxy", address]
    saved(s, address.removeprefix("http://"), "ada")


@case("tcp", "proxyUserInfo", says=("user name or a password", "keychain"), never=["a-password", "somebody"])
def is_given_with_a_password(s):
    s.sandbox()
    s.options = ["--proxy", "http://somebody:a-password@127.0.0.1:9"]


@case("tcp", "proxyRefused", says="proxy")
def is_down(s):
    s.sandbox()
    s.options = ["--proxy", f"http://{nobody()}"]


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


@case("tcp", "proxyTimedOut", says=("through the proxy 127.0.0.1:", "whoever runs it"), never=["this computer's network"])
def never_answers(s):
    domain = s.sandbox()["domain"]
    s.time_limit = 1
    s.options = ["--proxy", f"http://127.0.0.1:{s.server(scene.wait_for_end).port}"]
    s.domain = domain
