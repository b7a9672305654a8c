# SPDX-License-Identifier: MIT
"""SOCKS5 proxies: that pass on, refuse, want a user name and a password, are not there, or are none."""

import socket

import cases_machine
import cases_proxy
import elsewhere
from cases_proxy import PASSWORD, USER, no_sign_in, nobody, proxy, saved
from catalogue import add, add_good

NONE, SIGN_IN, NO_METHOD = 0, 2, 0xFF
REACHED, FAILURE, NOT_ALLOWED, HOST_UNREACHABLE = 0, 1, 2, 4


def exactly(connection, count):
    content = b""
    while len(content) < count:
        part = connection.recv(count - len(content))
        if not part:
            raise OSError("ended early")
        content += part
    return content


def socks(s, method=NONE, outcome=REACHED, user=USER, password=PASSWORD, leads_to=None):
    """A SOCKS5 proxy (RFC 1928, 1929); its address. s.asked: the hosts that it was asked for; s.given: what it was shown."""
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
        if method not in offered or (method == SIGN_IN and not is_signed_in(connection)):
            return
        kind = exactly(connection, 4)[3]
        host = exactly(connection, exactly(connection, 1)[0]).decode() if kind == 3 else socket.inet_ntoa(exactly(connection, 4))
        port = int.from_bytes(exactly(connection, 2), "big")
        s.asked.append(host)
        connection.sendall(bytes([5, outcome, 0, 1, 0, 0, 0, 0, 0, 0]))
        if outcome == REACHED:
            elsewhere.relay(connection, socket.create_connection(leads_to or (host, port)))

    return f"socks5://{s.aside(handle)}"


def through(scene, report):
    return [] if scene.asked else ["the proxy was not asked"]


def nothing_leaked(scene, report):
    said = scene.said[0] + scene.said[1]
    return [f"{secret!r} is in the output" for secret in (PASSWORD, "office\\ada", "office\\\\ada") if secret in said]


def signed_in(scene, report):
    return through(scene, report) + nothing_leaked(scene, report)


def tried_once(scene, report):
    return nothing_leaked(scene, report) + ([] if len(scene.given) == 1 else [f"tried {len(scene.given)} times"])


def never_tried(scene, report):
    return nothing_leaked(scene, report) + (["a password was made up"] if scene.given else [])


def by_name(scene, report):
    return [] if set(scene.asked) == {cases_machine.NAME} else [f"the proxy was asked for {set(scene.asked)}"]


def looks_the_name_up(s):
    port = cases_machine.named_front(s).server.port
    s.options = ["--proxy", socks(s, leads_to=("127.0.0.1", port))]


def behind(make_proxy, keep=None):
    return lambda s: cases_proxy.behind(make_proxy, keep)(s)  # of this module, after which its cases are named


def that_is_http(s):
    """It waits for more, as one does that is spoken to in SOCKS."""
    s.time_limit = 1
    return proxy(s).replace("http:", "socks5:")


def wants_sign_in(s, password=PASSWORD):
    return socks(s, SIGN_IN, password=password)


def keep(s, address):
    saved(s, address.removeprefix("socks5://"))


add_good("passes_on", behind(socks), check=through)
add_good("looks_the_name_up", looks_the_name_up, check=by_name)
for name, outcome in (("does_not_allow_the_host", NOT_ALLOWED), ("does_not_reach_the_host", HOST_UNREACHABLE), ("fails", FAILURE)):
    add(name, behind(lambda s, outcome=outcome: socks(s, outcome=outcome)), "tcp", "proxyRefused", says="proxy", check=through)
add("is_down", behind(lambda s: f"socks5://{nobody()}"), "tcp", "proxyRefused", says="proxy")
add("is_an_http_proxy", behind(that_is_http), "tcp", "proxyTimedOut", says=("The proxy 127.0.0.1:", "kind (http or socks5)"))
add("wants_credentials", behind(wants_sign_in, no_sign_in), "tcp", "proxyNeedsCredentials",
    says=("requires a user name and password", "Sign in to proxy…"), check=never_tried)  # fmt: skip
add("refuses_the_saved_credentials", behind(lambda s: wants_sign_in(s, "another"), keep), "tcp", "proxySignInRefused",
    says="refused the user name or the password", check=tried_once)  # fmt: skip
add_good("takes_the_saved_credentials", behind(wants_sign_in, keep), check=signed_in)
