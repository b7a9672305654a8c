// SPDX-License-Identifier: MIT
#include "app/connectwise/AnswerReader.h"

#include "tests/support/Kit.h"

using namespace Propel;

namespace {

ApiAnswer read(int status, const QByteArray &body, bool sentClientId = true, Expected expected = Expected::List)
{
    return readAnswer(HttpAnswer{status, body, {}, {}, {}}, sentClientId, expected);
}

const QByteArray permissionBody =
    R"({"code":"Security","message":"You do not have security permission to perform this action.","errors":null})";

} // namespace

TEST(AnswerReader, GoesByTheWordsOfAMissingPermission)
{
    EXPECT_EQ(read(403, permissionBody).outcome, ProbeOutcome::Refused);
    EXPECT_EQ(read(403, permissionBody).error.cause, Cause::PermissionMissing);
    EXPECT_EQ(read(403, "<html>Forbidden by proxy</html>").error.cause, Cause::ForbiddenByOther);
    EXPECT_EQ(read(403, R"({"code":"Forbidden","message":"security permission"})").error.cause,
              Cause::ForbiddenByOther);
    EXPECT_EQ(read(403, R"({"code":"Security","message":"SSL is required.","errors":null})").error.cause,
              Cause::SslRequired);
    EXPECT_EQ(read(200, permissionBody).outcome, ProbeOutcome::Fault);
    for (const int status : {404, 500})
        EXPECT_EQ(read(status, permissionBody).outcome, ProbeOutcome::Fault) << status;
    for (const int status : {400, 401, 403}) {
        for (const QByteArray code : {"\"Security\"", "\"Unauthorized\"", "\"ConnectWiseApi\"", "null"}) {
            const QByteArray body = R"({"message":"You do not have security permission to do this.","code":)" + code;
            EXPECT_EQ(read(status, body + '}').error.cause, Cause::PermissionMissing) << status << code.constData();
        }
    }
}

TEST(AnswerReader, ReadsNoAnswerOfFarMoreValuesThanWereAskedFor)
{
    const ApiAnswer reading = read(200, '[' + QByteArray("{},").repeated(100'000) + "{}]");
    EXPECT_EQ(reading.outcome, ProbeOutcome::Fault);
    EXPECT_EQ(reading.error.cause, Cause::AnswerTooLarge);
}

TEST(AnswerReader, TakesARefusalBehindAByteOrderMark)
{
    EXPECT_EQ(read(403, "\xEF\xBB\xBF" + permissionBody).outcome, ProbeOutcome::Refused);
}

TEST(AnswerReader, TellsRefusedKeysFromAForeign401)
{
    EXPECT_EQ(read(401, R"({"code":"Unauthorized","message":"Incorrect public/private key"})").error.cause,
              Cause::KeysRefused);
    EXPECT_EQ(read(401, R"({"code":"ConnectWiseApi","message":"UserNotAuthenticated"})").error.cause,
              Cause::KeysRefused);
    EXPECT_EQ(read(401, "").error.cause, Cause::KeysRefused);
    EXPECT_EQ(read(401, "<html>Sign in to the proxy</html>").error.cause, Cause::UnauthorizedByOther);
}

TEST(AnswerReader, GoesByTheTextForTheClientId)
{
    for (const int status : {400, 401, 403}) {
        EXPECT_EQ(read(status, R"({"code":"Security","message":"The clientId header is missing"})", false).error.cause,
                  Cause::ClientIdMissing);
        EXPECT_EQ(read(status, R"({"code":"Security","message":"Unknown Client ID"})", true).error.cause,
                  Cause::ClientIdUnknown);
    }
}

TEST(AnswerReader, KnowsTheOtherRecordedErrors)
{
    EXPECT_EQ(read(400, "Cannot route. Codebase/company is invalid").error.cause, Cause::CannotRoute);
    EXPECT_EQ(read(404, R"({"code":"ConnectWiseApi","message":"The endpoint does not exist."})").error.cause,
              Cause::EndpointMissing);
    EXPECT_EQ(read(429, R"({"error":"ConnectWiseAPI","message":"Too many requests."})").error.cause,
              Cause::TooManyRequests);
    EXPECT_EQ(read(500, R"({"message":"A timeout has occured. Please try again."})").error.cause, Cause::ServerError);
    EXPECT_EQ(read(415, "").error.cause, Cause::HttpStatus);
    EXPECT_EQ(read(405, "").error.httpStatus, 405);
}

TEST(AnswerReader, TrustsJsonOnlyAfterParsing)
{
    EXPECT_EQ(read(200, "[]").outcome, ProbeOutcome::Allowed);
    EXPECT_EQ(read(200, "\xEF\xBB\xBF[{\"id\":1}]").outcome, ProbeOutcome::Allowed) << "a byte order mark";
    EXPECT_EQ(read(200, "<html>Please sign in</html>").error.cause, Cause::NotJson);
    EXPECT_EQ(read(200, "[{\"id\":1}").error.cause, Cause::NotJson) << "truncated";
    EXPECT_EQ(read(200, "").error.cause, Cause::NotJson);
    EXPECT_EQ(read(200, "{\"id\":1}").error.cause, Cause::UnexpectedJson);
    EXPECT_EQ(read(200, "{\"id\":1}", true, Expected::ListOrObject).outcome, ProbeOutcome::Allowed);
    EXPECT_EQ(read(204, "").outcome, ProbeOutcome::Fault);
}

TEST(AnswerReader, AcceptsKeysOnAnythingThatOnlyGoodKeysGet)
{
    EXPECT_EQ(keysVerdict(read(200, "[]")), KeysVerdict::Accepted);
    EXPECT_EQ(keysVerdict(read(403, permissionBody)), KeysVerdict::Accepted);
    EXPECT_EQ(keysVerdict(read(401, "{}")), KeysVerdict::Refused);
    EXPECT_EQ(keysVerdict(read(403, "<html>")), KeysVerdict::Open);
    EXPECT_EQ(keysVerdict(read(500, "")), KeysVerdict::Open);
    EXPECT_EQ(keysVerdict(readAnswer(fail(Cause::TimedOut), false)), KeysVerdict::Open);
}
