// SPDX-License-Identifier: MIT
#include "app/base/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool isDigitAt(QByteArrayView json, qsizetype i)
{
    return i >= 0 && i < json.size() && json[i] >= '0' && json[i] <= '9';
}

/// Of what Qt's parser has taken: what RFC 8259 doesn't (7: escapes and control characters in texts; 6: numbers such as
/// "2." and ".5").
QJsonParseError misspelling(QByteArrayView json)
{
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inText = !inText;
        else if (!inText && c == '.' && !(isDigitAt(json, i - 1) && isDigitAt(json, i + 1)))
            return {int(i), QJsonParseError::IllegalNumber};
        else if (inText && c >= 0 && c < ' ')
            return {int(i), QJsonParseError::UnterminatedString};
        else if (inText && c == '\\' && !QByteArrayView("\"\\/bfnrtu").contains(json[++i])) // one follows, said Qt
            return {int(i), QJsonParseError::IllegalEscapeSequence};
    }
    return {0, QJsonParseError::NoError};
}

} // namespace

bool hasTooManyValues(QByteArrayView json)
{
    // Each value but the first has one of these before it. Within texts they count as well, which does no harm.
    const auto signs = std::ranges::count_if(json, [](char c) { return c == ',' || c == '[' || c == '{' || c == ':'; });
    return signs > mostJsonValues;
}

QJsonDocument readJson(const QByteArray &json, QJsonParseError *error)
{
    if (hasTooManyValues(json)) {
        if (error)
            *error = {0, QJsonParseError::DocumentTooLarge};
        return {};
    }
    QJsonParseError found;
    const QJsonDocument document = QJsonDocument::fromJson(json, &found);
    if (found.error == QJsonParseError::NoError)
        found = misspelling(json);
    if (error)
        *error = found;
    return found.error == QJsonParseError::NoError ? document : QJsonDocument();
}

Result<QJsonDocument> readJsonFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = readJson(json, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const auto line = 1 + json.left(error.offset).count('\n');
    return fail(Cause::FileDamaged, u"line %1: not JSON (%2)"_s.arg(QString::number(line), error.errorString()));
}

} // namespace Propel
