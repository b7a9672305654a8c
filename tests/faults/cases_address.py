# SPDX-License-Identifier: MIT
"""Address and name: what is typed, what the resolver says, and who listens."""

import socket

import network
from catalogue import add, add_good, case, sends_at_most


def typed(form):
    """The practice instance, and how its address is typed: {0} is its domain."""

    def make(s):
        s.sandbox()
        s.domain = form.format(s.domain)

    return make


def no_such_name(s):
    s.domain = "no-such-name.invalid"


def refused_port(s):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        s.domain = f"127.0.0.1:{gone.getsockname()[1]}"


def wrong_company(s):
    s.sandbox()
    s.company = "nobody"


def blanks_capitals_and_a_trailing_dot(s):
    s.domain = f"  HTTPS://LocalHost.:{s.sandbox()['port']}/login \n"
    s.options = ["--timeout", "5"]


add("no_such_name", no_such_name, "dns", "hostNotFound",
    says=("no-such-name.invalid", "typos"), never=["certificate", "firewall", "key is missing"], check=sends_at_most(0))  # fmt: skip
add("refused_port", refused_port, "tcp", "connectionRefused", says=("refused the connection", "port"), never=["certificate", "typos"])
add("wrong_company", wrong_company, "companyInfo", "companyUnknown",
    says=("doesn't recognize the Company ID “nobody”", "case-sensitive"), never=["rejected the keys"], check=sends_at_most(1))  # fmt: skip
add("a_password_before_the_host", typed("https://admin:Sup3rS3cret@{0}/"), "address", "addressUserInfo", never=["Sup3rS3cret", "admin"])
add_good("ip_version_6_only", lambda s: s.front(host="::1"))
add_good("the_web_clients_address_with_its_path",
         typed("https://{0}/v4_6_release/services/system_io/Service/fv_sr100_request.rails?service_recid=1"))  # fmt: skip
add_good("blanks_capitals_and_a_trailing_dot", blanks_capitals_and_a_trailing_dot)
add_good("pasted_in_angle_brackets", typed("<https://{0}/login>"))


@case("tcp", "connectionTimedOut")
def listens_and_never_accepts(s):
    """A full backlog: the way out of this machine has no such thing as an unroutable address to rely on."""
    full = socket.socket()
    full.bind(("127.0.0.1", 0))
    full.listen(0)
    s.stack.callback(full.close)
    for _ in range(3):
        waiting = socket.socket()
        waiting.setblocking(False)
        waiting.connect_ex(full.getsockname())
        s.stack.callback(waiting.close)
    s.time_limit = 1
    s.domain = f"127.0.0.1:{full.getsockname()[1]}"


if network.can_be_made():

    @case("tcp", "networkUnreachable", says=("no route to the server", "VPN"))
    def an_address_without_a_way_to_it(s):
        s.stack.callback(network.Network().close)
        s.domain = "10.64.0.1"

    @case("tcp", "connectionTimedOut", says=("firewall", "network"))
    def an_address_that_swallows_all(s):
        own = network.Network()
        s.stack.callback(own.close)
        own.set_up(False)
        s.time_limit = 1
        s.domain = "127.0.0.9"
