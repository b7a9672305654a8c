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

QString textOf(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds % 3600 == 0)
        return u"%1h"_s.arg(seconds / 3600);
    return seconds % 60 == 0 ? u"%1m"_s.arg(seconds / 60) : u"%1s"_s.arg(seconds);
}

} // namespace Propel
