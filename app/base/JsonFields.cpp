// SPDX-License-Identifier: MIT
#include "app/base/JsonFields.h"

#include "app/base/Text.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestText = 2000; // nothing that is shown is longer
constexpr qsizetype mostEntries = 2000; // no file of ours has more of anything

} // namespace

void JsonFields::complain(const QString &what)
{
    if (m_complaint && m_complaint->isEmpty())
        *m_complaint = what;
}

void JsonFields::text(QLatin1StringView key, QString &value, Blank blank)
{
    if (isReading())
        value = plainExcerpt(m_object.value(key).toString(), longestText);
    else
        write(key, value, value.isEmpty() && blank == Blank::LeftOut);
}

void JsonFields::time(QLatin1StringView key, QDateTime &value)
{
    if (isReading())
        value = QDateTime::fromString(m_object.value(key).toString(), Qt::ISODateWithMs).toUTC();
    else
        write(key, value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
}

void JsonFields::url(QLatin1StringView key, QUrl &value)
{
    if (isReading())
        value = QUrl(m_object.value(key).toString(), QUrl::StrictMode);
    else
        write(key, value.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo), value.isEmpty());
}

void JsonFields::flag(QLatin1StringView key, bool &value, Blank blank)
{
    if (isReading())
        value = m_object.value(key).toBool();
    else
        write(key, value, !value && blank == Blank::LeftOut);
}

void JsonFields::derived(QLatin1StringView key, const QJsonValue &value)
{
    if (!isReading())
        write(key, value);
}

void JsonFields::write(QLatin1StringView key, const QJsonValue &value, bool isLeftOut)
{
    if (!isLeftOut)
        m_object.insert(key, value);
}

JsonFields JsonFields::inner(const QJsonValue &value) const
{
    return m_complaint ? JsonFields(value.toObject(), *m_complaint) : JsonFields();
}

QJsonArray JsonFields::entries(QLatin1StringView key, const QJsonArray &array)
{
    if (array.size() <= mostEntries)
        return isReading() ? array : QJsonArray();
    complain(u"\"%1\" has over %2 entries"_s.arg(key).arg(mostEntries));
    return {};
}

QString JsonFields::unknownName(QLatin1StringView key, const QString &name)
{
    return u"\"%1\" is \"%2\", which is not known"_s.arg(key, plainExcerpt(name, 40));
}

QString JsonFields::notAList(QLatin1StringView key)
{
    return u"\"%1\" is no list"_s.arg(key);
}

} // namespace Propel
