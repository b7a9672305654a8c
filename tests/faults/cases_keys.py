# SPDX-License-Identifier: MIT
"""Authentication: keys, client IDs, and those who answer in the instance's place."""

import json

import scene
from catalogue import case

WRONG_KEYS = json.dumps({"code": "Unauthorized", "message": "Incorrect public/private key pair.", "errors": None})
API = "*/apis/3.0/*"


def api_says(s, status, body, content_type="application/json"):
    s.front({API: lambda handler: handler.answer(status, body, {"Content-Type": content_type})})


@case("authentication", "keysRefused", says="401", never=["right way"])
def wrong_public_key(s):
    sandbox = s.sandbox()
    s.keys = ("WrongWrongWrong1", sandbox["privateKey"])


@case("authentication", "keysRefused", says="401")
def wrong_private_key(s):
    sandbox = s.sandbox()
    s.keys = (sandbox["publicKey"], "WrongWrongWrong1")


@case("authentication", "keysSwapped", says="wrong way round")
def swapped(s):
    sandbox = s.sandbox()
    s.keys = (sandbox["privateKey"], sandbox["publicKey"])


@case("authentication", "keysAlike", says="same")
def the_same_twice(s):
    sandbox = s.sandbox()
    s.keys = (sandbox["privateKey"], sandbox["privateKey"])


@case("authentication", "keysRefused")
def not_authenticated_on_premise(s):
    api_says(s, 401, json.dumps({"code": "ConnectWiseApi", "message": "UserNotAuthenticated", "errors": None}))


@case("authentication", "cannotRoute", says="Company ID")
def keys_of_another_company_in_the_cloud(s):
    api_says(s, 400, "Cannot route. Codebase/company is invalid", "text/plain")


def client_id_asked(status, sent):
    def make(s):
        api_says(s, status, json.dumps({"code": "InvalidClientId", "message": "The clientId header is missing or unknown."}))
        if sent:
            s.options = ["--client-id", "b7ecd9f0-0000-4000-8000-000000000000"]

    make.__name__ = f"client_id_{'unknown' if sent else 'missing'}_{status}"
    make.__module__ = __name__
    return make


for status in (400, 401, 403):
    case("authentication", "clientIdMissing", never=["keys are refused"])(client_id_asked(status, False))
    case("authentication", "clientIdUnknown", never=["keys are refused"])(client_id_asked(status, True))


@case("authentication", "unauthorizedByOther", says="not in the words")
def a_401_of_a_gateway(s):
    api_says(s, 401, "<html><head><title>401 Authorization Required</title></head></html>", "text/html")


@case("authentication", "unauthorizedByOther", says="not in the words")
def a_401_of_a_gateway_in_json(s):
    api_says(s, 401, '{"error":"invalid_token","error_description":"Sign in to the gateway"}', "application/json")


@case("authentication", "captivePortal", never=["a fault of its own"])
def a_511_of_the_network(s):
    api_says(s, 511, "<html><title>Sign in to the guest network</title></html>", "text/html")


@case("authentication", "forbiddenByOther", says="403")
def a_403_on_everything_by_an_egress_proxy(s):
    api_says(s, 403, "<html><body>Blocked by policy</body></html>", "text/html")


@case("authentication", "sslRequired")
def ssl_is_required(s):
    api_says(s, 403, json.dumps({"code": "Security", "message": "SSL is required.", "errors": None}))


@case("authentication", "notJson", says="sign-in page", never=["refuses the keys"])
def a_200_that_is_a_sign_in_page(s):
    api_says(s, 200, "<html><head><title>Sign in</title></head><body><form></form></body></html>", "text/html")


@case("authentication", "endpointMissing")
def a_404_on_everything(s):
    api_says(s, 404, json.dumps({"code": "ConnectWiseApi", "message": "The endpoint does not exist.", "errors": None}))


@case("authentication", "serverError", says="500")
def a_500_on_everything(s):
    api_says(s, 500, json.dumps({"code": "Error", "message": "A timeout has occured. Please try again."}))


@case("authentication", "redirectRefused")
def a_redirect_with_keys(s):
    s.front({API: lambda handler: handler.answer(302, b"", {"Location": f"https://{s.domain}/elsewhere"})})


@case("authentication", "connectionBroken")
def every_request_is_hung_up_on(s):
    s.front({API: lambda handler: scene.hang_up(handler)})
