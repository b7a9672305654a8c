# SPDX-License-Identifier: MIT
"""ConnectWise's cloud: sign-in and API are at different hosts, and the API refuses whoever asks at the other one."""

import json

import scene
from cases_company import GOOD, INFO
from cases_machine import at_home, can_change_the_resolver, resolver
from catalogue import add, add_good

SIGN_IN, API = "na.myconnectwise.net", "api-na.myconnectwise.net"


def cloud(typed, unknown=(), **told):
    """The names lead here for propel-check alone."""

    def make(s):
        def api(handler):
            host = handler.headers["Host"].split(":")[0]
            s.asked.add((host, bool(handler.headers["Authorization"])))
            front.forward(handler) if host == API else handler.answer(403, scene.SSL_REQUIRED)

        s.asked = set()
        certificate = s.authorities.certificate(s.authorities.trusted, names=f"DNS:{SIGN_IN},DNS:{API}")
        info = json.dumps({**GOOD, "IsCloud": "True", **told})
        front = s.front({"*/apis/*": api, INFO: lambda handler: handler.answer(200, info)}, scene.tls_context(certificate))
        s.domain = f"{typed}:{front.server.port}"
        resolver(s, at_home, unknown=unknown)

    return make


def keys_went_to_the_api_alone(s, report):
    return [] if s.asked == {(API, True)} else [f"asked (host, with keys): {s.asked}"]


if can_change_the_resolver():
    for name, typed, told in (
        ("signed_in_at_the_host_without_api", SIGN_IN, {"SiteUrl": API}),
        ("no_site_is_named", SIGN_IN, {}),
        ("the_apis_own_host_is_typed", API, {"SiteUrl": API}),
    ):
        add_good(name, cloud(typed, **told), check=keys_went_to_the_api_alone)
    add("the_host_without_api_is_named_as_the_apis", cloud(SIGN_IN, SiteUrl=SIGN_IN), "authentication", "sslRequired",
        says=("not the API's", "na.myconnectwise.net"), never=["Security Roles", "rejected the keys"])  # fmt: skip
    add("the_apis_own_name_is_not_known", cloud(SIGN_IN, SiteUrl=API, unknown=["api-na"]), "authentication", "hostNotFound",
        says=(f"“{API}” wasn't found", f"{API} doesn't respond now"), never=["typos"])  # fmt: skip
    for name, evil in (("begins", "api-na.myconnectwise.net.evil.example"), ("ends", "evilmyconnectwise.net"), ("begins_with_another_port", f"{API}:444")):
        add(f"a_site_that_{name}_like_the_clouds", cloud(SIGN_IN, SiteUrl=evil), "companyInfo", "siteUrlRefused", says=evil)
