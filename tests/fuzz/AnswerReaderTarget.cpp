// SPDX-License-Identifier: MIT
// Answers of the API: error bodies and lists.
#include "app/connectwise/AnswerReader.h"
#include "tests/fuzz/Target.h"

#include <QJsonObject>

namespace Propel::Fuzz {
namespace {

void read(const QByteArray &input)
{
    static constexpr int statuses[]{403, 200, 401, 400, 404, 429, 500, 204, 302, 415};
    HttpAnswer answer;
    answer.status = chosen(statuses, input);
    answer.body = input.mid(1);
    const Expected expected = input.size() % 2 == 0 ? Expected::List : Expected::ListOrObject;
    const ApiAnswer reading = readAnswer(answer, true, expected);
    PROPEL_PROMISED(isPlain(reading.error.detail, 200));
    PROPEL_PROMISED((keysVerdict(reading) == KeysVerdict::Refused) <= (answer.status == 401));
    switch (reading.outcome) {
    case ProbeOutcome::Allowed:
        PROPEL_PROMISED(answer.isSuccess() && reading.error.cause == Cause::None);
        PROPEL_PROMISED(reading.json.isArray() || (expected == Expected::ListOrObject && reading.json.isObject()));
        break;
    case ProbeOutcome::Refused: {
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        PROPEL_PROMISED(answer.status == 403);
        PROPEL_PROMISED(body.value(QStringLiteral("code")).toString().toLower() == u"security");
        break;
    }
    case ProbeOutcome::Fault:
        PROPEL_PROMISED(reading.error.cause != Cause::None && reading.json.isNull());
        break;
    default:
        PROPEL_PROMISED(false);
    }
}

const Registration target({"AnswerReader",
                           read,
                           {"2%", "3%", "8%", "2{\"code\":\"Security\",\"message\":\"%\"}", "4{\"code\":\"%\"}",
                            "3[\"%\"]"},
                           {{"3[", "1,", "0]"},
                            {"3[", "{},", "0]"},
                            {"3[", "[],", "0]"},
                            {"3[", "\"\",", "0]"},
                            {"3[{", "\"a\":0,", "\"z\":0}]"},
                            {"3[{", "\"#\":0,", "\"z\":0}]"},
                            {"2{\"code\":\"Security\",", "\"message\":0,", "\"z\":0}"}}});

} // namespace
} // namespace Propel::Fuzz
