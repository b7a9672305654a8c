# SPDX-License-Identifier: MIT
"""ConnectWise's cloud: sign-in and API are at different hosts, and the API refuses whoever asks at the other one."""

import json

import scene
from cases_company import GOOD
from cases_machine import can_change_the_resolver, resolver
from catalogue import case

SIGN_IN, API = "na.myconnectwise.net", "api-na.myconnectwise.net"
SSL_REQUIRED = json.dumps({"code": "Security", "message": "SSL is required.", "errors": None})


def cloud(s, typed, unknown=(), **told):
    """The names lead here for propel-check alone."""

    def api(handler):
        host = handler.headers["Host"].split(":")[0]
        s.asked.add((host, bool(handler.headers["Authorization"])))
        front.forward(handler) if host == API else handler.answer(403, SSL_REQUIRED)

    s.asked = set()
    certificate = s.authorities.certificate(s.authorities.trusted, names=f"DNS:{SIGN_IN},DNS:{API}")
    info = json.dumps({**GOOD, "IsCloud": "True", **told})
    front = s.front({"*/apis/*": api, "/login/companyinfo/*": lambda handler: handler.answer(200, info)}, scene.tls_context(certificate))
    s.domain = f"{typed}:{front.server.port}"
    resolver(s, lambda kind: ["127.0.0.1"] if kind == "A" else [], unknown=unknown)


def keys_went_to_the_api_alone(s, report):
    return [] if s.asked == {(API, True)} else [f"asked (host, with keys): {s.asked}"]


if can_change_the_resolver():

    @case(None, verdict="ready", others="passed", check=keys_went_to_the_api_alone)
    def signed_in_at_the_host_without_api(s):
        cloud(s, SIGN_IN, SiteUrl=API)

    @case(None, verdict="ready", others="passed", check=keys_went_to_the_api_alone)
    def no_site_is_named(s):
        cloud(s, SIGN_IN)

    @case(None, verdict="ready", others="passed", check=keys_went_to_the_api_alone)
    def the_apis_own_host_is_typed(s):
        cloud(s, API, SiteUrl=API)

    @case("authentication", "sslRequired", says=("not the API's", "na.myconnectwise.net"), never=["Security Roles", "refuses the keys"])
    def the_host_without_api_is_named_as_the_apis(s):
        cloud(s, SIGN_IN, SiteUrl=SIGN_IN)

    @case("authentication", "hostNotFound", says=(f"“{API}” was not found", f"may reach {API}"), never=["typing errors"])
    def the_apis_own_name_is_not_known(s):
        cloud(s, SIGN_IN, SiteUrl=API, unknown=["api-na"])

    @case("companyInfo", "siteUrlRefused", says="api-na.myconnectwise.net.evil.example")
    def a_site_that_looks_like_the_clouds(s):
        cloud(s, SIGN_IN, SiteUrl="api-na.myconnectwise.net.evil.example")
