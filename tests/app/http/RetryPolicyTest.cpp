// SPDX-License-Identifier: MIT
#include "app/http/RetryPolicy.h"

using namespace Propel;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00Z"), Qt::ISODate);

std::optional<RetryWait> after(const TryOutcome &outcome, int tries = 1, double jitter = 0)
{
    return retryAfter(outcome, tries, now, jitter);
}

} // namespace

TEST(RetryPolicy, TriesFaultsThatMayPassTwiceMore)
{
    for (const Cause cause : {Cause::TimedOut, Cause::ConnectionTimedOut, Cause::ProxyTimedOut, Cause::ConnectionBroken,
                              Cause::NetworkUnreachable}) {
        EXPECT_EQ(after({cause, 0, {}}, 1), (RetryWait{200ms, false}));
        EXPECT_EQ(after({cause, 0, {}}, 2), (RetryWait{1000ms, false}));
        EXPECT_EQ(after({cause, 0, {}}, 3), std::nullopt);
    }
    EXPECT_EQ(after({Cause::ConnectionRefused, 0, {}}, 1), std::nullopt);
    EXPECT_EQ(after({Cause::ConnectionRefused, 0, {}, false, true}, 1), (RetryWait{200ms, false})) << "it was there";
    EXPECT_EQ(after({Cause::None, 511, {}}, 1), std::nullopt) << "the network wants its sign-in";
    for (const int status : {500, 502, 503, 504})
        EXPECT_EQ(after({Cause::None, status, {}}, 2, 1.0), (RetryWait{1250ms, false})) << status;
}

TEST(RetryPolicy, LeavesFinalAnswersAlone)
{
    for (const int status : {200, 301, 400, 401, 403, 404, 405, 415})
        EXPECT_EQ(after({Cause::None, status, {}}), std::nullopt) << status;
    for (const Cause cause : {Cause::HostNotFound, Cause::ConnectionRefused, Cause::CertificateExpired,
                              Cause::AnswerTooLarge, Cause::RedirectRefused, Cause::NotAskedHere})
        EXPECT_EQ(after({cause, 0, {}}), std::nullopt);
}

TEST(RetryPolicy, WaitsAsLongAsTheInstanceAsksUpToAMinute)
{
    EXPECT_EQ(after({Cause::None, 429, "30"}), (RetryWait{30s, true}));
    EXPECT_EQ(after({Cause::None, 503, " 0 "}), (RetryWait{0s, true}));
    EXPECT_EQ(after({Cause::None, 429, "Mon, 23 Nov 2026 12:00:12 GMT"}), (RetryWait{12s, true}));
    EXPECT_EQ(after({Cause::None, 429, "Mon, 23 Nov 2026 11:00:00 GMT"}), (RetryWait{0s, true}));
    EXPECT_EQ(after({Cause::None, 429, "Monday, 23-Nov-26 12:00:12 GMT"}), (RetryWait{12s, true}));
    EXPECT_EQ(after({Cause::None, 429, "Mon Nov 23 12:00:12 2026"}), (RetryWait{12s, true}));
    EXPECT_EQ(after({Cause::None, 429, "61"}), std::nullopt);
    EXPECT_EQ(after({Cause::None, 503, "99999999999999999999"}), (RetryWait{200ms, false}))
        << "absurd: as if it weren't there";
    EXPECT_EQ(after({Cause::None, 429, "-1"}), (RetryWait{30s, true})) << "until when isn't told";
    EXPECT_EQ(after({Cause::None, 429, "soon"}, 2), std::nullopt) << "once more, and no more";
    EXPECT_EQ(after({.status = 429, .pauseFailed = true}), std::nullopt) << "another request has waited already";
    EXPECT_EQ(after({.status = 429, .retryAfter = "5", .pauseFailed = true}), (RetryWait{5s, true}));
    EXPECT_EQ(after({Cause::None, 429, "30"}, 3), std::nullopt);
}

TEST(RetryPolicy, WaitsForTheNetworkJustAfterASleep)
{
    for (const Cause cause : {Cause::NetworkUnreachable, Cause::HostNotFound, Cause::ProxyNotFound}) {
        EXPECT_EQ(after({cause, 0, {}, true}, 1), (RetryWait{2s, false}));
        EXPECT_EQ(after({cause, 0, {}, true}, 7), (RetryWait{2s, false})) << "it may take its time";
    }
    EXPECT_EQ(after({Cause::ConnectionRefused, 0, {}, true}), std::nullopt) << "somebody is there";
    EXPECT_EQ(after({Cause::TimedOut, 0, {}, true}, 3), std::nullopt);
}
