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

/// The first record of a collection has this field set.
QJsonArray withFirst(const QString &name, const QString &field, const QString &value)
{
    QJsonArray records = collection(name);
    QJsonObject first = records.first().toObject();
    first.insert(field, value);
    records.replace(0, first);
    return records;
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

QJsonArray members(const QString &callerLicenseClass)
{
    return withFirst(u"members"_s, u"licenseClass"_s, callerLicenseClass);
}

QJsonObject caller()
{
    return QJsonObject{{u"id"_s, 150}, {u"identifier"_s, u"propelapi"_s}, {u"name"_s, u"Propel API"_s}};
}

QJsonArray corporateStructure(const QString &companyName)
{
    return withFirst(u"corporateStructure"_s, u"name"_s, companyName);
}

bool isReport(const QString &name)
{
    return collection(u"reports"_s).contains(QJsonObject{{u"name"_s, name}});
}

QJsonObject report(const QString &name, qsizetype firstRow, qsizetype rows)
{
    constexpr qsizetype rowCount = 14;
    const auto column = [](const QString &title, const QString &type) {
        return QJsonObject{
            {title, QJsonObject{{u"type"_s, type}, {u"isNullable"_s, false}, {u"identityColumn"_s, false}}}};
    };
    QJsonArray values;
    for (qsizetype row = firstRow; row < qMin(firstRow + rows, rowCount); ++row)
        values.append(QJsonArray{row + 1, u"%1 %2"_s.arg(name).arg(row + 1), moment(int(row) * 7)});
    return QJsonObject{{u"column_definitions"_s, QJsonArray{column(u"Id"_s, u"Numeric"_s), column(u"Name"_s, u"Text"_s),
                                                            column(u"Last_Update"_s, u"DateTime"_s)}},
                       {u"row_values"_s, values}};
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
