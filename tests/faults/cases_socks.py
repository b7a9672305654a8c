# SPDX-License-Identifier: MIT
"""SOCKS5 proxies: that pass on, refuse, want a user name and a password, are not there, or are none."""

import contextlib
import socket

import cases_machine
import cases_proxy
from catalogue import case

NONE, PASSWORD, NO_METHOD = 0, 2, 0xFF
REACHED, FAILURE, NOT_ALLOWED, HOST_UNREACHABLE = 0, 1, 2, 4


def exactly(connection, count):
    content = b""
    while len(content) < count:
        part = connection.recv(count - len(content))
        if not part:
            raise OSError("ended early")
        content += part
    return content


def socks(s, method=NONE, outcome=REACHED, user=cases_proxy.USER, password=cases_proxy.PASSWORD, leads_to=None):
    """A SOCKS5 proxy (RFC 1928, 1929); its name. s.asked: the hosts that it was asked for; s.given: what it was shown."""
    s.asked, s.given = [], []

    def is_signed_in(connection):
        _, length = exactly(connection, 2)
        name = exactly(connection, length)
        word = exactly(connection, exactly(connection, 1)[0])
        s.given.append(f"{name.decode()}\n{word.decode()}")
        right = s.given[-1] == f"{user}\n{password}"
        connection.sendall(bytes([1, 0 if right else 1]))
        return right

    def handle(connection):
        _, count = exactly(connection, 2)
        offered = exactly(connection, count)
        connection.sendall(bytes([5, method if method in offered else NO_METHOD]))
        if method not in offered or (method == PASSWORD and not is_signed_in(connection)):
            return
        kind = exactly(connection, 4)[3]
        host = exactly(connection, exactly(connection, 1)[0]).decode() if kind == 3 else socket.inet_ntoa(exactly(connection, 4))
        port = int.from_bytes(exactly(connection, 2), "big")
        s.asked.append(host)
        connection.sendall(bytes([5, outcome, 0, 1, 0, 0, 0, 0, 0, 0]))
        if outcome == REACHED:
            with contextlib.closing(socket.create_connection(leads_to or (host, port))) as other:
                cases_proxy.tunnel(connection, other)

    domain = s.domain
    server = s.server(handle)
    s.domain = domain
    return f"127.0.0.1:{server.port}"


def through(scene, report):
    return [] if scene.asked else ["the proxy was not asked"]


def nothing_leaked(scene, report):
    said = scene.said[0] + scene.said[1]
    return [f"{secret!r} is in the output" for secret in (cases_proxy.PASSWORD, "office\\ada", "office\\\\ada") if secret in said]


def signed_in(scene, report):
    return through(scene, report) + nothing_leaked(scene, report)


def tried_once(scene, report):
    return nothing_leaked(scene, report) + ([] if len(scene.given) == 1 else [f"tried {len(scene.given)} times"])


def never_tried(scene, report):
    return nothing_leaked(scene, report) + (["a password was made up"] if scene.given else [])


@case(None, verdict="ready", others="passed", check=through)
def passes_on(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{socks(s)}"]


def by_name(scene, report):
    return [] if set(scene.asked) == {cases_machine.NAME} else [f"the proxy was asked for {set(scene.asked)}"]


@case(None, verdict="ready", others="passed", check=by_name)
def looks_the_name_up(s):
    port = cases_machine.named_front(s).server.port
    s.options = ["--proxy", f"socks5://{socks(s, leads_to=('127.0.0.1', port))}"]


@case("tcp", "proxyRefused", says="proxy", check=through)
def does_not_allow_the_host(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{socks(s, outcome=NOT_ALLOWED)}"]


@case("tcp", "proxyRefused", says="proxy", check=through)
def does_not_reach_the_host(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{socks(s, outcome=HOST_UNREACHABLE)}"]


@case("tcp", "proxyRefused", says="proxy", check=through)
def fails(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{socks(s, outcome=FAILURE)}"]


@case("tcp", "proxyRefused", says="proxy")
def is_down(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{cases_proxy.nobody()}"]


@case("tcp", "proxyTimedOut", says=("through the proxy 127.0.0.1:", "kind (http or socks5)"))
def is_an_http_proxy(s):
    """It waits for more, as one does that is spoken to in SOCKS."""
    s.sandbox()
    s.time_limit = 1
    s.options = ["--proxy", cases_proxy.proxy(s).replace("http:", "socks5:")]


@case("tcp", "proxyNeedsCredentials", says=("asks for a user name and a password", "Sign in to proxy…"), check=never_tried)
def wants_credentials(s):
    s.sandbox()
    s.options = ["--proxy", f"socks5://{socks(s, PASSWORD)}"]
    s.keyring()


@case("tcp", "proxySignInRefused", says="refused the user name or the password", check=tried_once)
def refuses_the_saved_credentials(s):
    s.sandbox()
    name = socks(s, PASSWORD, password="another")
    s.options = ["--proxy", f"socks5://{name}"]
    cases_proxy.saved(s, name)


@case(None, verdict="ready", others="passed", check=signed_in)
def takes_the_saved_credentials(s):
    s.sandbox()
    name = socks(s, PASSWORD)
    s.options = ["--proxy", f"socks5://{name}"]
    cases_proxy.saved(s, name)
