# SPDX-License-Identifier: MIT
"""Authentication: keys, client IDs, and those who answer in the instance's place."""

import json

import scene
from catalogue import add, sends_at_most
from scene import HTML, error

API = "*/apis/3.0/*"
STAGE = "authentication"
WRONG = "WrongWrongWrong1"


def keys(public=None, private=None):
    """Each the name of an announced one, or one that is wrong."""

    def make(s):
        sandbox = s.sandbox()
        s.keys = tuple(sandbox.facts.get(key, key) for key in (public, private))

    return make


def api(give):
    return lambda s: s.front({API: give})


def says(status, body, headers=()):
    return api(lambda handler: handler.answer(status, body, headers))


def client_id_asked(status, sent):
    def make(s):
        says(status, json.dumps({"code": "InvalidClientId", "message": "The clientId header is missing or unknown."}))(s)
        if sent:
            s.options = ["--client-id", "b7ecd9f0-0000-4000-8000-000000000000"]

    return make


add("wrong_public_key", keys(WRONG, "privateKey"), STAGE, "keysRefused", says=("rejected", "Incorrect public/private key."), never=["right way"])
add("wrong_private_key", keys("publicKey", WRONG), STAGE, "keysRefused", says=("rejected", "Incorrect public/private key."), check=sends_at_most(5))
add("swapped", keys("privateKey", "publicKey"), STAGE, "keysSwapped", says="swapped")
add("the_same_twice", keys("privateKey", "privateKey"), STAGE, "keysAlike", says="same")
add("not_authenticated_on_premise", says(401, error("ConnectWiseApi", "UserNotAuthenticated")), STAGE, "keysRefused")
add("keys_of_another_company_in_the_cloud", says(400, "Cannot route. Codebase/company is invalid", {"Content-Type": "text/plain"}),
    STAGE, "cannotRoute", says="Company ID")  # fmt: skip
for status in (400, 401, 403):
    add(f"client_id_missing_{status}", client_id_asked(status, False), STAGE, "clientIdMissing", never=["keys are refused"])
    add(f"client_id_unknown_{status}", client_id_asked(status, True), STAGE, "clientIdUnknown", never=["keys are refused"])
add("a_401_of_a_gateway", says(401, "<html><head><title>401 Authorization Required</title></head></html>", HTML),
    STAGE, "unauthorizedByOther", says="not the way ConnectWise does")  # fmt: skip
add("a_401_of_a_gateway_in_json", says(401, '{"error":"invalid_token","error_description":"Sign in to the gateway"}'),
    STAGE, "unauthorizedByOther", says="not the way ConnectWise does")  # fmt: skip
add("a_511_of_the_network", says(511, "<html><title>Sign in to the guest network</title></html>", HTML),
    STAGE, "captivePortal", never=["a server error"])  # fmt: skip
add("a_403_on_everything_by_an_egress_proxy", says(403, "<html><body>Blocked by policy</body></html>", HTML),
    STAGE, "forbiddenByOther", says="Access was refused")  # fmt: skip
add("ssl_is_required", says(403, scene.SSL_REQUIRED), STAGE, "sslRequired")
add("a_200_that_is_a_sign_in_page", says(200, "<html><head><title>Sign in</title></head><body><form></form></body></html>", HTML),
    STAGE, "notJson", says="sign-in page", never=["rejected the keys"])  # fmt: skip
add("a_404_on_everything", says(404, error("ConnectWiseApi", "The endpoint does not exist.")), STAGE, "endpointMissing")
add("a_500_on_everything", says(500, json.dumps({"code": "Error", "message": "A timeout has occured. Please try again."})),
    STAGE, "serverError", says="server error")  # fmt: skip
add("a_redirect_with_keys", lambda s: s.front({API: lambda handler: handler.answer(302, b"", {"Location": f"https://{s.domain}/elsewhere"})}),
    STAGE, "redirectRefused")  # fmt: skip
add("every_request_is_hung_up_on", api(scene.hang_up), STAGE, "connectionBroken")
