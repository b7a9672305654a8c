// SPDX-License-Identifier: MIT
#include "app/base/Json.h"

#include <algorithm>

namespace Propel {

bool hasTooManyValues(QByteArrayView json)
{
    // Each value but the first has one of these before it. Within texts they count as well, which does no harm.
    const auto signs =
        std::count_if(json.begin(), json.end(), [](char c) { return c == ',' || c == '[' || c == '{' || c == ':'; });
    return signs > mostJsonValues;
}

QJsonDocument readJson(const QByteArray &json, QJsonParseError *error)
{
    if (hasTooManyValues(json)) {
        if (error)
            *error = {0, QJsonParseError::DocumentTooLarge};
        return {};
    }
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF"); // which Qt's parser doesn't take
    return QJsonDocument::fromJson(json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json, error);
}

} // namespace Propel
