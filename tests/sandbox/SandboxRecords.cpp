// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRecords.h"

#include "tests/sandbox/SandboxCatalogue.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sandbox::records {
namespace {

const QJsonObject &allRecords()
{
    static const QJsonObject all = builtInJson(u"records.json"_s);
    return all;
}

QString moment(int days)
{
    return QDateTime(QDate(2026, 1, 5).addDays(days), QTime(8, 0), QTimeZone::utc()).toString(Qt::ISODate);
}

} // namespace

QJsonArray collection(const QString &name)
{
    Q_ASSERT(allRecords().contains(name));
    return allRecords().value(name).toArray();
}

QJsonArray ofCompany(const QString &name, int companyId)
{
    QJsonArray records;
    for (const QJsonValue record : collection(name))
        if (record[u"companyId"_s].toInt() == companyId)
            records.append(record);
    return records;
}

QJsonObject caller()
{
    return QJsonObject{{u"id"_s, 150}, {u"identifier"_s, u"propelapi"_s}, {u"name"_s, u"Propel API"_s}};
}

QJsonArray corporateStructure(const QString &companyName)
{
    QJsonArray structure = collection(u"corporateStructure"_s);
    QJsonObject first = structure.first().toObject();
    first.insert(u"name"_s, companyName);
    structure.replace(0, first);
    return structure;
}

QJsonArray named(const QString &names)
{
    QJsonArray records;
    for (const QString &name : names.split(u'|')) {
        const auto id = records.size() + 1;
        const QJsonObject info{{u"lastUpdated"_s, moment(int(id) * 7)}, {u"updatedBy"_s, u"rkeller"_s}};
        records.append(QJsonObject{{u"id"_s, id},
                                   {u"name"_s, name},
                                   {u"defaultFlag"_s, id == 1},
                                   {u"inactiveFlag"_s, false},
                                   {u"_info"_s, info}});
    }
    return records;
}

} // namespace sandbox::records
