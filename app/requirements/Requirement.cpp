// SPDX-License-Identifier: MIT
#include "app/requirements/Requirement.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {

std::optional<Level> levelFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "none"_L1)
        return Level::None;
    if (word == "my"_L1)
        return Level::My;
    if (word == "all"_L1)
        return Level::All;
    return std::nullopt;
}

std::optional<PsaVersion> PsaVersion::parse(const QString &text)
{
    static const QRegularExpression form(u"^\\s*v?(\\d{4})\\.(\\d{1,4})(?:\\.|$|\\s)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PsaVersion{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
}

QString PsaVersion::text() const
{
    return u"v%1.%2"_s.arg(year).arg(release);
}

QStringList Probe::needs() const
{
    static const QRegularExpression name(u"\\{([A-Za-z]+)\\}"_s);
    QStringList names;
    QString all = path;
    for (const auto &[key, value] : query)
        all += value;
    for (auto match = name.globalMatch(all); match.hasNext();)
        names += match.next().captured(1);
    return names;
}

} // namespace Propel
