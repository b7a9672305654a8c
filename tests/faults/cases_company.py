# SPDX-License-Identifier: MIT
"""companyinfo: what a host says of itself, and hosts that are no instance."""

import gzip
import json

import scene
from catalogue import add, add_good
from scene import HTML

GOOD = {"CompanyName": "Acme", "Codebase": "v4_6_release/", "VersionCode": "v2025.1", "VersionNumber": "v4.6.77997", "CompanyID": "acme", "IsCloud": False}
FIELDS = [*GOOD, "SiteUrl", "AllowedOrigins"]
INFO = "/login/companyinfo/*"
GZIP = {"Content-Encoding": "gzip"}
STAGE = "companyInfo"


def info(give, time_limit=5):
    def make(s):
        s.time_limit = time_limit
        s.front({INFO: give})

    return make


def says(body, status=200, headers=()):
    return info(lambda handler: handler.answer(status, body, headers))


def says_good(**changes):
    return says(json.dumps({**GOOD, **changes}))


def redirect(to):
    """`to`: (scene, handler) -> an address."""
    return lambda s: s.front({INFO: lambda handler: handler.answer(302, b"", {"Location": to(s, handler)})})


def two_gibibytes(handler):
    handler.begin(2 << 30)
    for _ in range(2048):
        handler.wfile.write(b" " * (1 << 20))


add("null", says("null"), STAGE, "companyUnknown", says="Company ID", never=["rejected the keys"])
add("not_found", says('{"code":"NotFound","message":"Company was not found"}', 404), STAGE, "companyUnknown")
add("a_hotels_sign_in_page",
    says("<!DOCTYPE html><html><head><title>Hotel WiFi</title></head><body><form>Room number</form></body></html>", 200, HTML),
    STAGE, "captivePortal", says="network's sign-in page")  # fmt: skip
add("a_sign_in_page_without_a_title", says("<html>Free internet access for guests: log in</html>", 200, HTML), STAGE, "captivePortal")
add("a_page_that_is_no_networks", says("<html>Customer portal: log in</html>", 200, HTML), STAGE, "companyInfoNotJson")
add("a_status_that_says_to_sign_in_to_the_network", says("<html><title>Sign in</title></html>", 511, HTML),
    STAGE, "captivePortal", says=("Sign in", "network's sign-in page"))  # fmt: skip
add("a_network_that_leads_to_its_sign_in_page", redirect(lambda s, handler: "http://wifi.hotel.example/login?to=companyinfo"),
    STAGE, "redirectRefused", says=("http://wifi.hotel.example/login", "sign-in page"))  # fmt: skip
add("a_list_of_allowed_addresses", says("<html>403 Forbidden</html>", 403, HTML),
    STAGE, "forbiddenByOther", says=("Access was refused", "list of allowed addresses"), never=["rejected the keys"])  # fmt: skip
add("a_gateway_that_wants_a_sign_in", says("<html>Authorization Required</html>", 401, HTML),
    STAGE, "unauthorizedByOther", says=("asked for a sign-in", "mean your keys are wrong"), never=["rejected the keys"])  # fmt: skip
add("not_json", says("Welcome to nginx!", 200, {"Content-Type": "text/plain"}), STAGE, "companyInfoNotJson", never=["captive"])
add("truncated", says(json.dumps(GOOD)[:60]), STAGE, "companyInfoNotJson")
add("two_gibibytes", info(two_gibibytes), STAGE, "answerTooLarge")
add_good("packed_with_gzip", says(gzip.compress(json.dumps(GOOD).encode()), 200, GZIP))
add("packed_and_damaged", says(gzip.compress(json.dumps(GOOD).encode())[:-20], 200, GZIP), STAGE, "companyInfoNotJson")
add("a_gzip_bomb", says(gzip.compress(b" " * (64 << 20)), 200, GZIP), STAGE, "answerTooLarge")
add("wrong_types_in_every_field", says(json.dumps({name: [{"x": 1}] for name in FIELDS})), STAGE, "companyInfoIncomplete")
for value, name in ((7, "a_number"), (None, "null"), (True, "true"), ([], "a_list"), ({"a": [1]}, "an_object"), ("", "empty")):
    add_good(f"each_field_but_the_name_is_{name}", says(json.dumps({**dict.fromkeys(FIELDS, value), "CompanyName": "Acme"})))
add("an_empty_object", says("{}"), STAGE, "companyInfoIncomplete")
add("a_list", says("[]"), STAGE, "companyInfoIncomplete")
add_good("an_empty_codebase", says_good(Codebase=""))
add_good("a_codebase_that_leads_upwards", says_good(Codebase="../../evil/"))
add_good("a_company_beyond_ascii", lambda s: s.sandbox("--company", "Müller_1"))
add_good("a_byte_order_mark", says(b"\xef\xbb\xbf" + json.dumps(GOOD).encode()))

add("a_foreign_site", says_good(SiteUrl="evil.example"), STAGE, "siteUrlRefused", says="evil.example")
add("a_site_on_this_computer", says_good(SiteUrl="127.0.0.2"), STAGE, "siteUrlRefused")
add("a_site_with_user_info", says_good(SiteUrl="127.0.0.1@evil.example"), STAGE, "siteUrlRefused")
add("a_site_with_another_port", says_good(SiteUrl="127.0.0.1:9"), STAGE, "siteUrlRefused")
add("a_site_with_a_path", says_good(SiteUrl="evil.example/127.0.0.1"), STAGE, "siteUrlRefused")


def a_site_on_the_loopback(s):
    says_good(SiteUrl="127.0.0.1")(s)
    s.domain = f"localhost:{s.domain.rsplit(':')[-1]}"


def names_itself(form):
    return lambda s: s.front({INFO: lambda handler: handler.answer(200, json.dumps({**GOOD, "SiteUrl": form.format(s.domain)}))})


def a_redirect_on_the_same_host(s):
    there = lambda handler: handler.answer(200, json.dumps(GOOD))
    s.front({INFO: lambda handler: handler.answer(302, b"", {"Location": "/other/place"}), "/other/place": there})


add("a_site_on_the_loopback", a_site_on_the_loopback, STAGE, "siteUrlRefused", says=("127.0.0.1", "Your keys weren't sent there"))
for form, name in (("{}", "bare"), ("https://{}/", "with_https"), ("http://{}", "with_http"), ("//{}", "with_slashes_alone"),
                   ("https://{}/v4_6_release", "with_a_path"), ("{}/v4_6_release/", "bare_with_a_path"),
                   ("https://{}/login?company=acme", "with_a_query"), (" {} ", "between_blanks")):  # fmt: skip
    add_good(f"a_site_that_is_the_host_itself_{name}", names_itself(form))
add_good("a_site_that_is_the_host_by_http_without_its_port", says_good(SiteUrl="http://127.0.0.1"))
add("a_site_that_is_the_host_by_a_link_to_another", says_good(SiteUrl="http://evil.example/?127.0.0.1"), STAGE, "siteUrlRefused")
add_good("a_redirect_on_the_same_host", a_redirect_on_the_same_host)
add("a_redirect_to_another_host", redirect(lambda s, handler: "https://evil.example/login/companyinfo/acme"),
    STAGE, "redirectRefused", says="evil.example")  # fmt: skip
add("a_redirect_to_http", redirect(lambda s, handler: f"http://{s.domain}/login/companyinfo/acme"), STAGE, "redirectRefused")
add("a_redirect_to_itself", redirect(lambda s, handler: handler.path), STAGE, "redirectRefused")
add("redirects_without_end", lambda s: s.front({"*": lambda handler: handler.answer(302, b"", {"Location": f"{handler.path}x"})}),
    STAGE, "redirectRefused")  # fmt: skip

add("maintenance", says("<html><body><h1>Service Unavailable</h1></body></html>", 503, HTML), STAGE, "serverError")
add("it_routes_to_no_instance", says('{"code":"NotFound","message":"Cannot route. Codebase/company is invalid"}', 400),
    STAGE, "cannotRoute", says=("Company ID", "domain"))  # fmt: skip
add("too_many_requests", says('{"error":"ConnectWiseAPI","message":"Too many requests."}', 429), STAGE, "tooManyRequests")
add("silence_after_the_request", info(lambda handler: scene.wait_for_end(handler.connection), 1), STAGE, "timedOut")
add("a_slow_drip", info(scene.drip, 1), STAGE, "timedOut")
