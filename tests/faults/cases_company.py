# SPDX-License-Identifier: MIT
"""companyinfo: what a host says of itself, and hosts that are no instance."""

import gzip
import json

import scene
from catalogue import case

GOOD = {"CompanyName": "Acme", "Codebase": "v4_6_release/", "VersionCode": "v2025.1", "VersionNumber": "v4.6.77997", "CompanyID": "acme", "IsCloud": False}


def says(s, body, status=200, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    s.front({"/login/companyinfo/*": lambda handler: handler.answer(status, body, named)})


def site(s, url):
    says(s, json.dumps({**GOOD, "SiteUrl": url}))


@case("companyInfo", "companyUnknown", says="Company ID", never=["refuses the keys"])
def null(s):
    says(s, "null")


@case("companyInfo", "companyUnknown")
def not_found(s):
    says(s, '{"code":"NotFound","message":"Company was not found"}', 404)


@case("companyInfo", "captivePortal", says="sign in to the network")
def a_hotels_sign_in_page(s):
    says(s, "<!DOCTYPE html><html><head><title>Hotel WiFi</title></head><body><form>Room number</form></body></html>", Content_Type="text/html")


@case("companyInfo", "captivePortal", says=("Sign in", "sign in to the network"))
def a_status_that_says_to_sign_in_to_the_network(s):
    says(s, "<html><title>Sign in</title></html>", 511, Content_Type="text/html")


@case("companyInfo", "redirectRefused", says=("http://wifi.hotel.example/login", "sign-in page"))
def a_network_that_leads_to_its_sign_in_page(s):
    redirect(s, lambda handler: "http://wifi.hotel.example/login?to=companyinfo")


@case("companyInfo", "forbiddenByOther", says=("403", "list of allowed addresses"), never=["refuses the keys"])
def a_list_of_allowed_addresses(s):
    says(s, "<html>403 Forbidden</html>", 403, Content_Type="text/html")


@case("companyInfo", "unauthorizedByOther", says=("401", "nothing about the keys"), never=["refuses the keys"])
def a_gateway_that_wants_a_sign_in(s):
    says(s, "<html>Authorization Required</html>", 401, Content_Type="text/html")


@case("companyInfo", "companyInfoNotJson", never=["captive"])
def not_json(s):
    says(s, "Welcome to nginx!", Content_Type="text/plain")


@case("companyInfo", "companyInfoNotJson")
def truncated(s):
    says(s, json.dumps(GOOD)[:60])


@case("companyInfo", "answerTooLarge")
def two_gibibytes(s):
    def endless(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(2 << 30))
        handler.end_headers()
        for _ in range(2048):
            handler.wfile.write(b" " * (1 << 20))

    s.front({"/login/companyinfo/*": endless})


@case(None, verdict="ready", others="passed")
def packed_with_gzip(s):
    says(s, gzip.compress(json.dumps(GOOD).encode()), Content_Encoding="gzip")


@case("companyInfo", "companyInfoNotJson")
def packed_and_damaged(s):
    says(s, gzip.compress(json.dumps(GOOD).encode())[:-20], Content_Encoding="gzip")


@case("companyInfo", "answerTooLarge")
def a_gzip_bomb(s):
    says(s, gzip.compress(b" " * (64 << 20)), Content_Encoding="gzip")


@case("companyInfo", "companyInfoIncomplete")
def wrong_types_in_every_field(s):
    says(s, json.dumps({name: [{"x": 1}] for name in [*GOOD, "SiteUrl", "AllowedOrigins"]}))


def each_field_is(value, name):
    def make(s):
        says(s, json.dumps({**dict.fromkeys([*GOOD, "SiteUrl", "AllowedOrigins"], value), "CompanyName": "Acme"}))

    make.__name__ = f"each_field_but_the_name_is_{name}"
    make.__module__ = __name__
    return make


for value, name in ((7, "a_number"), (None, "null"), (True, "true"), ([], "a_list"), ({"a": [1]}, "an_object"), ("", "empty")):
    case(None, verdict="ready", others="passed")(each_field_is(value, name))


@case("companyInfo", "companyInfoIncomplete")
def an_empty_object(s):
    says(s, "{}")


@case("companyInfo", "companyInfoIncomplete")
def a_list(s):
    says(s, "[]")


@case(None, verdict="ready", others="passed")
def an_empty_codebase(s):
    says(s, json.dumps({**GOOD, "Codebase": ""}))


@case(None, verdict="ready", others="passed")
def a_byte_order_mark(s):
    says(s, b"\xef\xbb\xbf" + json.dumps(GOOD).encode())


@case("companyInfo", "siteUrlRefused", says="evil.example")
def a_foreign_site(s):
    site(s, "evil.example")


@case("companyInfo", "siteUrlRefused")
def a_site_on_this_computer(s):
    site(s, "127.0.0.2")


@case("companyInfo", "siteUrlRefused", says=("127.0.0.1", "The keys were not sent there"))
def a_site_on_the_loopback(s):
    site(s, "127.0.0.1")
    s.domain = f"localhost:{s.domain.rsplit(':')[-1]}"


@case("companyInfo", "siteUrlRefused")
def a_site_with_user_info(s):
    site(s, "127.0.0.1@evil.example")


@case("companyInfo", "siteUrlRefused")
def a_site_with_another_port(s):
    site(s, "127.0.0.1:9")


@case("companyInfo", "siteUrlRefused")
def a_site_with_a_path(s):
    site(s, "evil.example/127.0.0.1")


@case(None, verdict="ready", others="passed")
def a_site_that_is_the_host_itself(s):
    s.front({"/login/companyinfo/*": lambda handler: handler.answer(200, json.dumps({**GOOD, "SiteUrl": s.domain}))})


def redirect(s, to):
    s.front({"/login/companyinfo/*": lambda handler: handler.answer(302, b"", {"Location": to(handler)})})


@case(None, verdict="ready", others="passed")
def a_redirect_on_the_same_host(s):
    s.front({
        "/login/companyinfo/*": lambda handler: handler.answer(302, b"", {"Location": "/other/place"}),
        "/other/place": lambda handler: handler.answer(200, json.dumps(GOOD)),
    })  # fmt: skip


@case("companyInfo", "redirectRefused", says="evil.example")
def a_redirect_to_another_host(s):
    redirect(s, lambda handler: "https://evil.example/login/companyinfo/acme")


@case("companyInfo", "redirectRefused")
def a_redirect_to_http(s):
    redirect(s, lambda handler: f"http://{s.domain}/login/companyinfo/acme")


@case("companyInfo", "redirectRefused")
def a_redirect_to_itself(s):
    redirect(s, lambda handler: handler.path)


@case("companyInfo", "redirectRefused")
def redirects_without_end(s):
    s.front({"*": lambda handler: handler.answer(302, b"", {"Location": f"{handler.path}x"})})


@case("companyInfo", "serverError")
def maintenance(s):
    says(s, "<html><body><h1>Service Unavailable</h1></body></html>", 503, Content_Type="text/html")


@case("companyInfo", "cannotRoute", says=("Company ID", "domain"))
def it_routes_to_no_instance(s):
    says(s, '{"code":"NotFound","message":"Cannot route. Codebase/company is invalid"}', 400)


@case("companyInfo", "tooManyRequests")
def too_many_requests(s):
    says(s, '{"error":"ConnectWiseAPI","message":"Too many requests."}', 429)


@case("companyInfo", "timedOut")
def silence_after_the_request(s):
    s.time_limit = 1
    s.front({"/login/companyinfo/*": lambda handler: scene.wait_for_end(handler.connection)})


@case("companyInfo", "timedOut")
def a_slow_drip(s):
    s.time_limit = 1
    s.front({"/login/companyinfo/*": scene.drip})
