# SPDX-License-Identifier: MIT
"""Address and name: what is typed, what the resolver says, and who listens."""

import socket

import network
import scene
from catalogue import case


@case("dns", "hostNotFound", says=("no-such-name.invalid", "typing errors"), never=["certificate", "firewall", "key is missing"])
def no_such_name(s):
    s.domain = "no-such-name.invalid"


@case("tcp", "connectionRefused", says=("refuses the connection", "port"), never=["certificate", "typing errors"])
def refused_port(s):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        s.domain = f"127.0.0.1:{gone.getsockname()[1]}"


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

    @case("tcp", "networkUnreachable", says=("no way to the network", "VPN"))
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


@case(None, verdict="ready", others="passed")
def ip_version_6_only(s):
    s.front(host="::1")


@case(None, verdict="ready", others="passed")
def the_web_clients_address_with_its_path(s):
    sandbox = s.sandbox()
    s.domain = f"https://{sandbox['domain']}/v4_6_release/services/system_io/Service/fv_sr100_request.rails?service_recid=1"


@case(None, verdict="ready", others="passed")
def blanks_capitals_and_a_trailing_dot(s):
    sandbox = s.sandbox()
    s.domain = f"  HTTPS://LocalHost.:{sandbox['port']}/login \n"
    s.options = ["--timeout", "5"]


@case("companyInfo", "companyUnknown", says=("doesn't know the Company ID “nobody”", "capitals included"), never=["refuses the keys"])
def wrong_company(s):
    s.sandbox()
    s.company = "nobody"


@case("address", "addressUserInfo", never=["Sup3rS3cret", "admin"])
def a_password_before_the_host(s):
    s.sandbox()
    s.domain = f"https://admin:Sup3rS3cret@{s.domain}/"


@case(None, verdict="ready", others="passed")
def pasted_in_angle_brackets(s):
    s.sandbox()
    s.domain = f"<https://{s.domain}/login>"
