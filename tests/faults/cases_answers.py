# SPDX-License-Identifier: MIT
"""Answers to a probe: one table or module answers oddly, all others as they should. No red row that isn't."""

import json
import time
from email.utils import formatdate

import scene
from catalogue import case

BOARDS, ROW = "*/service/boards", "table.service.serviceBoard"


def boards(s, give):
    s.front({BOARDS: give})


def boards_say(s, status, body="", **headers):
    boards(s, lambda handler: handler.answer(status, body, {name.replace("_", "-"): value for name, value in headers.items()}))


def odd(cause, state="untested", verdict=None, **more):
    """A case in which the row alone is odd."""
    verdict = verdict or {"untested": "undetermined", "failed": "notReady", "passed": "ready"}[state]
    return case(None, verdict=verdict, rows={ROW: state}, others="passed", row_cause={ROW: cause} if cause else None, **more)


@odd("permissionMissing", "failed", says="Service Board")
def a_403_with_the_permission_body(s):
    boards_say(s, 403, scene.PERMISSION_MISSING)


@odd("forbiddenByOther", never=["permissionMissing"])
def a_403_with_html(s):
    boards_say(s, 403, "<html>Forbidden</html>", Content_Type="text/html")


@odd("forbiddenByOther")
def a_403_with_other_json(s):
    boards_say(s, 403, json.dumps({"code": "Security", "message": "Your session has ended."}))


@odd("sslRequired")
def a_403_that_wants_ssl(s):
    boards_say(s, 403, json.dumps({"code": "Security", "message": "SSL is required.", "errors": None}))


@odd("forbiddenByOther", never=["permissionMissing"])
def a_403_that_quotes_the_permission_body(s):
    boards_say(s, 403, json.dumps({"code": "Security", "message": f"Blocked, since it contained: {json.loads(scene.PERMISSION_MISSING)['message']}"}))


@odd("connectionBroken")
def a_connection_that_ends_in_place_of_each_answer(s):
    boards(s, scene.hang_up)


@odd("forbiddenByOther")
def a_403_without_a_body(s):
    boards_say(s, 403)


@odd("permissionMissing", "failed")
def a_403_with_the_permission_body_declared_as_text(s):
    boards_say(s, 403, scene.PERMISSION_MISSING, Content_Type="text/plain")


def status_case(status, cause):
    def make(s):
        boards_say(s, status, json.dumps({"code": "Other", "message": "Something else."}))

    make.__name__ = f"status_{status}"
    make.__module__ = __name__
    odd(cause)(make)


for status, cause in ((404, "endpointMissing"), (405, "httpStatus"), (415, "httpStatus"), (500, "serverError"),
                      (502, "serverError"), (503, "serverError"), (504, "serverError"), (418, "httpStatus")):  # fmt: skip
    status_case(status, cause)


@odd("tooManyRequests")
def a_429_without_retry_after(s):
    boards_say(s, 429, json.dumps({"error": "ConnectWiseAPI", "message": "Too many requests."}))


def first_then_well(s, times, status, headers):
    """So many refusals, then the instance's own answer."""
    left = [times]

    def give(handler):
        if left[0] <= 0:
            return front.forward(handler)
        left[0] -= 1
        handler.answer(status, "{}", headers)

    front = s.front({BOARDS: give})


@odd(None, "passed")
def a_429_that_asks_for_a_second(s):
    first_then_well(s, 1, 429, {"Retry-After": "1"})


@odd(None, "passed")
def a_429_that_names_a_time(s):
    first_then_well(s, 1, 429, {"Retry-After": formatdate(time.time() + 2, usegmt=True)})


@odd(None, "passed")
def a_429_that_names_no_time(s):
    first_then_well(s, 2, 429, {})


@odd(None, "passed")
def a_429_that_names_a_time_as_of_old(s):
    first_then_well(s, 1, 429, {"Retry-After": time.strftime("%A, %d-%b-%y %H:%M:%S GMT", time.gmtime(time.time() + 2))})


@odd("tooManyRequests")
def a_429_that_asks_for_a_year(s):
    boards_say(s, 429, "{}", Retry_After="31536000")


@odd("tooManyRequests")
def a_429_that_asks_for_nonsense(s):
    boards_say(s, 429, "{}", Retry_After="soon, perhaps")


@odd(None, "passed")
def a_503_that_ends(s):
    first_then_well(s, 1, 503, {"Retry-After": "1"})


@odd(None, "passed")
def two_500s_and_then_an_answer(s):
    first_then_well(s, 2, 500, {})


@odd("connectionBroken")
def a_reset(s):
    boards(s, scene.hang_up)


@odd("connectionBroken")
def a_truncated_body(s):
    def give(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b'[{"id":1')
        handler.close_connection = True

    boards(s, give)


@odd("timedOut")
def a_slow_drip(s):
    s.time_limit = 1
    boards(s, scene.drip)


@odd("timedOut")
def silence(s):
    s.time_limit = 1
    boards(s, lambda handler: scene.wait_for_end(handler.connection))


@odd("timedOut")
def silence_in_the_middle_of_a_body(s):
    def give(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b'[{"id":1},')
        scene.wait_for_end(handler.connection)

    s.time_limit = 1
    boards(s, give)


@odd("notJson")
def html_that_says_200(s):
    boards_say(s, 200, "<html>Welcome</html>", Content_Type="text/html")


@odd(None, "passed")
def json_declared_as_html(s):
    boards_say(s, 200, '[{"id":1}]', Content_Type="text/html")


@odd(None, "passed")
def a_byte_order_mark(s):
    boards_say(s, 200, b'\xef\xbb\xbf[{"id":1}]')


@odd("notJson")
def utf_16(s):
    boards_say(s, 200, '[{"id":1}]'.encode("utf-16"))


@odd("notJson")
def nothing_at_all(s):
    boards_say(s, 200)


@odd("notJson")
def deep_nesting(s):
    boards_say(s, 200, "[" * 40000 + "]" * 40000)


@odd("notJson", says="begins as data")
def numbers_beyond_all_bounds(s):
    boards_say(s, 200, '[{"id":1e999999}]')


@odd(None, "passed")
def huge_numbers(s):
    boards_say(s, 200, '[{"id":123456789012345678901234567890,"x":-1e300}]')


@odd(None, "passed")
def duplicate_keys(s):
    boards_say(s, 200, '[{"id":1,"id":2,"id":null}]')


@odd("unexpectedJson")
def an_object_where_a_list_belongs(s):
    boards_say(s, 200, '{"id":1}')


@odd("unexpectedJson")
def a_permission_body_that_says_200(s):
    boards_say(s, 200, scene.PERMISSION_MISSING)


@odd(None, "passed")
def an_empty_list(s):
    boards_say(s, 200, "[]")


@odd("answerTooLarge")
def nine_mebibytes(s):
    boards_say(s, 200, b"[" + b" " * (9 << 20) + b"]")


@case(None, verdict="notReady", rows={"companies.companyMaintenance": "failed", "companies.teamMembers": "passed", "companies.manageAttachments": "passed"})
def no_company_can_be_read(s):
    """By their levels alone: nothing can be tried on a company."""
    s.front({"*/company/companies": lambda handler: handler.answer(403, scene.PERMISSION_MISSING)})


@case(None, verdict="ready", others="passed")
def a_run_under_429s_ends_right(s):
    """Each second request is told to wait: none is told so more than it takes, and all pass."""
    counted = [0]

    def give(handler):
        counted[0] += 1
        if counted[0] in (5, 12, 19):
            return handler.answer(429, "{}", {"Retry-After": "1"})
        front.forward(handler)

    front = s.front({"*/apis/*": give})
