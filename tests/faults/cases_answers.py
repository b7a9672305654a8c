# SPDX-License-Identifier: MIT
"""Answers to a probe: one table or module answers oddly, all others as they should. No red row that isn't."""

import json
import time
from email.utils import formatdate

import scene
from catalogue import case, good
from scene import HTML

BOARDS, ROW = "*/service/boards", "table.service.serviceBoard"
VERDICTS = {"untested": "undetermined", "failed": "notReady", "passed": "ready"}


def odd(name, make, cause=None, state=None, **more):
    """A case in which the row alone is odd: without a cause it passes."""
    state = state or ("untested" if cause else "passed")
    case(None, verdict=VERDICTS[state], rows={ROW: state}, others="passed", row_cause=cause and {ROW: cause}, **more)(make, name)


def boards(give, time_limit=5):
    def make(s):
        s.time_limit = time_limit
        s.front({BOARDS: give})

    return make


def answer(status, body="", headers=()):
    return boards(lambda handler: handler.answer(status, body, headers))


def first_then_well(s, times, status, headers):
    """So many refusals, then the instance's own answer."""
    left = [times]

    def give(handler):
        if left[0] <= 0:
            return front.forward(handler)
        left[0] -= 1
        handler.answer(status, "{}", headers)

    front = s.front({BOARDS: give})


def waited_half_a_minute(s, report):
    return [] if 29 < s.lasted < 60 else [f"it took {s.lasted:.1f} s"]


def retry_after(value):
    return {"Retry-After": value}


def old_date(seconds):
    return time.strftime("%A, %d-%b-%y %H:%M:%S GMT", time.gmtime(seconds))


odd("a_403_with_the_permission_body", answer(403, scene.PERMISSION_MISSING), "permissionMissing", "failed", says="Service Board")
odd("a_403_with_the_permission_body_declared_as_text", answer(403, scene.PERMISSION_MISSING, {"Content-Type": "text/plain"}),
    "permissionMissing", "failed")  # fmt: skip
odd("a_403_with_the_permission_body_behind_a_byte_order_mark", answer(403, b"\xef\xbb\xbf" + scene.PERMISSION_MISSING.encode()), "permissionMissing", "failed")
odd("a_403_with_html", answer(403, "<html>Forbidden</html>", HTML), "forbiddenByOther", never=["permissionMissing"])
odd("a_403_with_other_json", answer(403, json.dumps({"code": "Security", "message": "Your session has ended."})), "forbiddenByOther")
odd("a_403_that_wants_ssl", answer(403, scene.SSL_REQUIRED), "sslRequired")
odd("a_403_that_quotes_the_permission_body",
    answer(403, json.dumps({"code": "Security", "message": f"Blocked, since it contained: {json.loads(scene.PERMISSION_MISSING)['message']}"})),
    "forbiddenByOther", never=["permissionMissing"])  # fmt: skip
odd("a_403_without_a_body", answer(403), "forbiddenByOther")
for status, code in ((403, "Unauthorized"), (401, "Unauthorized"), (401, "ConnectWiseApi"), (400, "ConnectWiseApi"), (403, None), (400, "")):
    odd(f"the_words_of_a_missing_permission_with_{status}_and_{code or repr(code)}", answer(status, json.dumps({"code": code, "message": scene.NO_PERMISSION})),
        "permissionMissing", "failed", says="Service Board", never=["keysRefused"])  # fmt: skip
for status, cause in ((404, "endpointMissing"), (405, "httpStatus"), (415, "httpStatus"), (500, "serverError"),
                      (502, "serverError"), (503, "serverError"), (504, "serverError"), (418, "httpStatus")):  # fmt: skip
    odd(f"status_{status}", answer(status, json.dumps({"code": "Other", "message": "Something else."})), cause)

odd("a_429_without_retry_after", answer(429, json.dumps({"error": "ConnectWiseAPI", "message": "Too many requests."})), "tooManyRequests")
odd("a_429_that_asks_for_a_year", answer(429, "{}", retry_after("31536000")), "tooManyRequests")
odd("a_429_that_asks_for_nonsense", answer(429, "{}", retry_after("soon, perhaps")), "tooManyRequests")
odd("a_429_that_asks_for_a_second", lambda s: first_then_well(s, 1, 429, retry_after("1")))
odd("a_429_that_names_a_time", lambda s: first_then_well(s, 1, 429, retry_after(formatdate(time.time() + 2, usegmt=True))))
odd("a_429_that_names_a_time_as_of_old", lambda s: first_then_well(s, 1, 429, retry_after(old_date(time.time() + 2))))
odd("a_429_that_names_no_time", lambda s: first_then_well(s, 1, 429, {}), check=waited_half_a_minute)
odd("a_503_that_ends", lambda s: first_then_well(s, 1, 503, retry_after("1")))
odd("two_500s_and_then_an_answer", lambda s: first_then_well(s, 2, 500, {}))

odd("a_connection_that_ends_in_place_of_each_answer", boards(scene.hang_up), "connectionBroken")
odd("a_reset", boards(scene.hang_up), "connectionBroken")
odd("a_slow_drip", boards(scene.drip, 1), "timedOut")
odd("silence", boards(lambda handler: scene.wait_for_end(handler.connection), 1), "timedOut")

odd("html_that_says_200", answer(200, "<html>Welcome</html>", HTML), "notJson")
odd("json_declared_as_html", answer(200, '[{"id":1}]', HTML))
odd("a_byte_order_mark", answer(200, b'\xef\xbb\xbf[{"id":1}]'))
odd("utf_16", answer(200, '[{"id":1}]'.encode("utf-16")), "notJson")
odd("nothing_at_all", answer(200), "notJson")
odd("deep_nesting", answer(200, "[" * 40000 + "]" * 40000), "notJson")
odd("numbers_beyond_all_bounds", answer(200, '[{"id":1e999999}]'), "notJson", says="begins as data")
odd("huge_numbers", answer(200, '[{"id":123456789012345678901234567890,"x":-1e300}]'))
odd("duplicate_keys", answer(200, '[{"id":1,"id":2,"id":null}]'))
odd("an_object_where_a_list_belongs", answer(200, '{"id":1}'), "unexpectedJson")
odd("a_permission_body_that_says_200", answer(200, scene.PERMISSION_MISSING), "unexpectedJson")
odd("a_list_of_numbers", answer(200, "[1,2,3]"), "unexpectedJson")
odd("a_list_of_nothing_known", answer(200, "[null]"), "unexpectedJson")
odd("an_empty_list", answer(200, "[]"))
odd("nine_mebibytes", answer(200, b"[" + b" " * (9 << 20) + b"]"), "answerTooLarge")


def truncated(handler):
    handler.begin(1000, b'[{"id":1')
    handler.close_connection = True


def stalled(handler):
    handler.begin(1000, b'[{"id":1},')
    scene.wait_for_end(handler.connection)


odd("a_truncated_body", boards(truncated), "connectionBroken")
odd("silence_in_the_middle_of_a_body", boards(stalled, 1), "timedOut")


@case(None, verdict="notReady", rows={"companies.companyMaintenance": "failed", "companies.teamMembers": "passed", "companies.manageAttachments": "passed"})
def no_company_can_be_read(s):
    """By their levels alone: nothing can be tried on a company."""
    s.front({"*/company/companies": lambda handler: handler.answer(403, scene.PERMISSION_MISSING)})


@good()
def a_run_under_429s_ends_right(s):
    """Each second request is told to wait: none is told so more than it takes, and all pass."""
    counted = [0]

    def give(handler):
        counted[0] += 1
        if counted[0] in (5, 12, 19):
            return handler.answer(429, "{}", retry_after("1"))
        front.forward(handler)

    front = s.front({"*/apis/*": give})
