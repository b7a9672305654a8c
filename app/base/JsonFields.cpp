// SPDX-License-Identifier: MIT
#include "app/base/JsonFields.h"

using namespace Qt::StringLiterals;

namespace Propel {

void JsonFields::refuseName(QLatin1StringView key)
{
    constexpr qsizetype longestName = 40;
    const QString name = plainExcerpt(m_object.value(key).toString(), longestName);
    if (m_fault->isEmpty())
        *m_fault = u"\"%1\" is \"%2\", which is not known"_s.arg(key, name);
}

QJsonArray JsonFields::entries(QLatin1StringView key)
{
    if (!isReading())
        return {};
    const QJsonArray array = m_object.value(key).toArray();
    if (array.size() <= mostEntries)
        return array;
    if (m_fault->isEmpty())
        *m_fault = u"\"%1\" has over %2 entries"_s.arg(key).arg(mostEntries);
    return {};
}

} // namespace Propel
