// SPDX-License-Identifier: MIT
#include "app/base/Text.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {

QString plainExcerpt(QStringView text, qsizetype longest)
{
    QString out;
    out.reserve(std::min(text.size(), longest) + 1);
    bool blank = false;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format) {
            blank = true;
            continue;
        }
        const bool parts = blank && !out.isEmpty();
        if (out.size() + (parts ? 1 : 0) >= longest) {
            if (c.isLowSurrogate() && !out.isEmpty() && out.back().isHighSurrogate())
                out.chop(1); // half a character is not text
            return out + QChar(0x2026);
        }
        if (parts)
            out += QLatin1Char(' ');
        blank = false;
        out += c;
    }
    return out;
}

QString shortKey(QStringView key)
{
    return key.left(4).toString() + QChar(0x2026);
}

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
