# SPDX-License-Identifier: MIT
"""Proxies: that pass on, refuse, want credentials, are not there, or are none."""

import base64
import hashlib
import re
import socket

import elsewhere
import scene
from catalogue import add, add_good


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
        other = socket.create_connection(leads_to or (host.decode(), int(port)))
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        elsewhere.relay(connection, other)

    s.proxied = asked
    return f"http://{s.aside(handle)}"


def went_through(scene, report):
    return [] if scene.proxied else ["the proxy was not asked"]


def keys_stayed_inside(scene, report):
    return [] if not any(b"\r\nauthorization:" in head.lower() for head in scene.proxied) else ["the keys were shown to the proxy"]


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
    found = at_most_once(scene, report)
    if len(scene.proxied) > 1 or signed_in(scene):
        found.append(f"{len(scene.proxied)} connections, {signed_in(scene)} with a password that was made up")
    return found


def no_sign_in(s, address):
    s.keyring()


def another_proxys_sign_in(s, address):
    """Which is not tried."""
    saved(s, "127.0.0.1:9")


def no_keychain(s, address):
    s.keyring("--no-daemon")


def behind(make_proxy, keep=None, *options):
    """The instance behind a proxy that is given by option; `keep(s, address)`: what the keychain holds for it."""

    def make(s):
        s.front()
        proxy = make_proxy(s)
        s.options = ["--proxy", proxy, *options]
        if keep:
            keep(s, proxy.removeprefix("http://"))

    return make


def of_the_system(make_proxy, keep=None, user_info=""):
    """The same by the system's setting."""

    def make(s):
        s.front()
        address = make_proxy(s).removeprefix("http://")
        s.environment = {"https_proxy": f"http://{user_info}{address}", "no_proxy": ""}
        if keep:
            keep(s, address)

    return make


def by_variables(make_proxy=proxy, **variables):
    """As people set them: PROXY stands for the proxy's host and port."""

    def make(s):
        s.front()
        address = make_proxy(s).removeprefix("http://")
        s.environment = {"no_proxy": ""} | {name: value.replace("PROXY", address) for name, value in variables.items()}

    return make


def went_round(scene, report):
    return ["the proxy was asked"] if scene.proxied else []


def given(address):
    return lambda s: address


def answering(said, body=b""):
    return lambda s: proxy(s, b"HTTP/1.1 %b\r\nContent-Length: %d\r\n\r\n" % (said, len(body)) + body)


def silent(s):
    s.time_limit = 1
    return f"http://{s.aside(scene.wait_for_end)}"


def flooding(s):
    def flood(connection):
        head_of(connection)
        scene.headers_without_end(connection.sendall)

    return f"http://{s.aside(flood)}"


def digest(s):
    """Which wants the user name and the password by RFC 7616."""

    def md5(*parts):
        return hashlib.md5(":".join(parts).encode()).hexdigest()

    def refuse(head):
        given = dict(re.findall(r'(\w+)="?([^",\s]+)', head.decode().partition("\r\nProxy-Authorization: Digest ")[2]))
        if given:
            first, second = md5("ada", "office", PASSWORD), md5("CONNECT", given["uri"])
            if given["response"] == md5(first, "n0nce", given["nc"], given["cnonce"], "auth", second):
                return None
        return b'HTTP/1.1 407 Asked\r\nProxy-Authenticate: Digest realm="office", nonce="n0nce", qop="auth"\r\nContent-Length: 0\r\n\r\n'

    return proxy(s, refuse)


PAGE = b"<html><body>Sign in</body></html>"
AFTER_A_PAGE = b"Connection: close\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(PAGE) + PAGE
SAYS_IT_ASKS = ("requires a user name and password", "Sign in to proxy…", "propel-check")
SAYS_IT_REFUSED = ("refused the user name or the password", "lock an account")

add_good("by_option", behind(proxy), check=lambda s, report: went_through(s, report) + keys_stayed_inside(s, report))
add_good("by_the_system", of_the_system(proxy), check=went_through)
for name, value in (("https_proxy", "PROXY"), ("HTTPS_PROXY", "http://PROXY"), ("ALL_PROXY", "PROXY"), ("all_proxy", "http://PROXY/")):
    add_good(f"by_the_variable_{name}_{value.lower().strip('/').replace('://', '_')}", by_variables(**{name: value}), check=went_through)
for name, exceptions in (("all", "*"), ("the_address", "localhost 127.0.0.1"), ("a_network", "10.0.0.0/8,127.0.0.0/8")):
    add_good(f"not_for_{name}", by_variables(https_proxy="PROXY", no_proxy=exceptions), check=went_round)
for kind in ("https", "socks4", "ftp"):
    add(f"of_a_kind_that_cant_be_used_{kind}", by_variables(https_proxy=f"{kind}://somebody:a-password@PROXY"), "tcp", "proxyBad",
        says=("https_proxy", f"{kind}://127.0.0.1", "http://host:port"), never=["a-password", "somebody"], check=went_round)  # fmt: skip
add("asks_by_negotiate_alone", behind(lambda s: asking(s, b"Negotiate"), no_sign_in), "tcp", "proxySignInUnsupported",
    says=("kind of sign-in", "Basic"), check=never_signed_in)  # fmt: skip
add("is_asked_for_by_the_instance_itself", lambda s: s.front({"*": lambda handler: handler.answer(407, "", {"Proxy-Authenticate": 'Basic realm="x"'})}),
    "companyInfo", "httpStatus", says="unexpected", never=["The proxy", " :0"])  # fmt: skip
add("refuses_with_403", behind(answering(b"403 Forbidden")), "tcp", "proxyRefused", says="proxy", check=went_through)
add("answers_503", behind(answering(b"503 Service Unavailable")), "tcp", "proxyRefused", says="proxy")
add("answers_with_a_page", behind(answering(b"200 OK\r\nContent-Type: text/html", b"<html><body>Accept our terms</body></html>")),
    "tls", "proxyTunnelFailed", says="proxy", check=went_through)  # fmt: skip
add("its_headers_have_no_end", behind(flooding), "tls", "proxyTunnelFailed", says="proxy", never=["cancelled"])
add("is_down", behind(lambda s: f"http://{nobody()}"), "tcp", "proxyRefused", says="proxy")
add("has_no_such_name", behind(given("http://no-such-proxy.invalid:8080")), "tcp", "proxyNotFound", says="proxy")
add("is_given_with_a_password", behind(given("http://somebody:a-password@127.0.0.1:9")), "tcp", "proxyUserInfo",
    says=("user name or a password", "keychain"), never=["a-password", "somebody"])  # fmt: skip
add("never_answers", behind(silent), "tcp", "proxyTimedOut",
    says=("The proxy 127.0.0.1:", "its administrator"), never=["this computer's network"])  # fmt: skip

add("wants_credentials", behind(asking, no_sign_in), "tcp", "proxyNeedsCredentials", says=SAYS_IT_ASKS, check=never_signed_in)
add("wants_others_credentials_than_those_saved", behind(asking, another_proxys_sign_in), "tcp", "proxyNeedsCredentials", check=never_signed_in)
add("wants_credentials_and_the_keychain_is_away", behind(asking, no_keychain), "tcp", "proxySignInUnreadable",
    says=("keychain", "Unlock"), check=never_signed_in)  # fmt: skip
add("refuses_the_saved_credentials", behind(lambda s: asking(s, password="another"), saved, "--verbose"),
    "tcp", "proxySignInRefused", says=SAYS_IT_REFUSED, check=at_most_once)  # fmt: skip
add("refuses_what_the_systems_own_setting_has", of_the_system(asking, no_sign_in, "somebody:wrong@"), "tcp", "proxySignInRefused",
    check=at_most_once)  # fmt: skip
# Verbose, so that all of the log is looked through.
add_good("takes_the_saved_credentials", behind(asking, saved, "--verbose"), check=through)
add_good("takes_the_saved_credentials_after_a_page", behind(lambda s: asking(s, ending=AFTER_A_PAGE), saved), check=through)
add_good("of_the_system_takes_the_saved_credentials", of_the_system(asking, saved), check=through)
add_good("takes_the_saved_credentials_as_a_digest", behind(digest, lambda s, address: saved(s, address, "ada")), check=through)
