// SPDX-License-Identifier: MIT
#include "app/base/Duration.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {

std::optional<std::chrono::seconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, std::chrono::seconds> units{{u"s"_s, std::chrono::seconds(1)},
                                                            {u"m"_s, std::chrono::minutes(1)},
                                                            {u"h"_s, std::chrono::hours(1)},
                                                            {u"d"_s, std::chrono::hours(24)}};
    const std::chrono::seconds duration = match.captured(1).toInt() * units.value(match.captured(2));
    if (duration <= std::chrono::seconds(0) || duration > std::chrono::hours(24) * 3650)
        return std::nullopt;
    return duration;
}

} // namespace Propel
