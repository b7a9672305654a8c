// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRecords.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace sandbox::records {
namespace {

const QStringList &companyNames()
{
    static const QStringList names =
        u"Northwind Dental Group|Harbour Lane Logistics|Brightwater Accountants|Fernhill School|"
        "Castle & Rowe Solicitors|Millbrook Veterinary|Orchard Street Surgery|Tallis Engineering|"
        "Quayside Hotels|Redfern Print Works|Stonegate Housing|Verity Insurance|"
        "Willow Park Care|Zephyr Coffee Roasters"_s.split(u'|');
    return names;
}

const QStringList &people()
{
    static const QStringList names =
        u"Rosa Keller|Tom Adeyemi|Ines Duarte|Mark Sorensen|Priya Nair|Owen Blake|Hana Sato|"
        "Lucas Moreau|Grace Whitfield"_s.split(u'|');
    return names;
}

QString identifierOf(const QString &name)
{
    QString letters;
    for (const QChar character : name)
        if (character.isLetterOrNumber())
            letters.append(character);
    return letters.left(15);
}

QJsonObject reference(int id, const QString &name)
{
    return QJsonObject{{u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject companyReference(int id)
{
    const QString name = companyNames().at((id - 1) % companyNames().size());
    return QJsonObject{{u"id"_s, id}, {u"identifier"_s, identifierOf(name)}, {u"name"_s, name}};
}

QJsonObject memberReference(int index)
{
    const QString name = people().at(index % people().size());
    return QJsonObject{{u"id"_s, 151 + index % people().size()},
                       {u"identifier"_s, QString(name.at(0) + name.section(u' ', 1)).toLower()},
                       {u"name"_s, name}};
}

QString moment(int days, int minutes = 0)
{
    const QDate date = QDate(2026, 1, 5).addDays(days);
    return QDateTime(date, QTime(8, 0), Qt::UTC).addSecs(60 * minutes).toString(Qt::ISODate);
}

QJsonObject stamp(int days)
{
    return QJsonObject{{u"lastUpdated"_s, moment(days, 37)}, {u"updatedBy"_s, memberReference(days)[u"identifier"_s]}};
}

/// `count` records, each made by `make(number from 1)`.
template<typename Make>
QJsonArray list(int count, Make make)
{
    QJsonArray records;
    for (int number = 1; number <= count; ++number) {
        QJsonObject record = make(number);
        record.insert(u"_info"_s, stamp(number * 7));
        records.append(record);
    }
    return records;
}

QString pick(const QString &names, int number)
{
    const QStringList all = names.split(u'|');
    return all.at(number % all.size());
}

} // namespace

QJsonArray companies()
{
    return list(int(companyNames().size()), [](int id) {
        QJsonObject company = companyReference(id);
        company.insert(u"status"_s, reference(id % 7 == 0 ? 5 : 1, id % 7 == 0 ? u"Not-Active"_s : u"Active"_s));
        company.insert(u"types"_s, QJsonArray{reference(1, u"Client"_s)});
        company.insert(u"addressLine1"_s, u"%1 High Street"_s.arg(10 + id * 3));
        company.insert(u"city"_s, pick(u"Tampa|Leeds|Bristol|Orlando"_s, id));
        company.insert(u"phoneNumber"_s, u"8135550%1"_s.arg(100 + id));
        company.insert(u"website"_s, u"www.example.com"_s);
        company.insert(u"territory"_s, reference(2, u"Corporate"_s));
        company.insert(u"deletedFlag"_s, false);
        return company;
    });
}

QJsonArray configurations()
{
    return list(24, [](int id) {
        const QString type = pick(u"Managed Workstation|Managed Server|Firewall|Printer|Managed Workstation"_s, id);
        return QJsonObject{
            {u"id"_s, 1000 + id},
            {u"name"_s, u"%1-%2"_s.arg(identifierOf(type).left(4).toUpper()).arg(id, 3, 10, QLatin1Char('0'))},
            {u"type"_s, reference(11 + id % 4, type)},
            {u"status"_s, reference(1, u"Active"_s)},
            {u"company"_s, companyReference(1 + id % 13)},
            {u"serialNumber"_s, u"SN%1"_s.arg(482'913 + id * 7'919)},
            {u"modelNumber"_s, pick(u"OptiPlex 7010|PowerEdge T350|FortiGate 60F|LaserJet M404"_s, id)},
            {u"manufacturer"_s, reference(1 + id % 4, pick(u"Dell|Dell|Fortinet|HP"_s, id))},
            {u"purchaseDate"_s, moment(-900 + id * 11)},
            {u"warrantyExpirationDate"_s, moment(200 + id * 11)},
            {u"activeFlag"_s, true}};
    });
}

QJsonArray activities()
{
    return list(9, [](int id) {
        return QJsonObject{{u"id"_s, 300 + id},
                           {u"name"_s, pick(u"Call about renewal|Quarterly review|Send proposal"_s, id)},
                           {u"type"_s, reference(1 + id % 3, pick(u"Call|Meeting|Email"_s, id))},
                           {u"status"_s, reference(1, u"Open"_s)},
                           {u"company"_s, companyReference(1 + id)},
                           {u"assignTo"_s, memberReference(id)},
                           {u"dateStart"_s, moment(300 + id)}};
    });
}

QJsonArray opportunities()
{
    return list(11, [](int id) {
        return QJsonObject{
            {u"id"_s, 70 + id},
            {u"name"_s, pick(u"Server refresh|Microsoft 365 move|Firewall replacement|Backup renewal"_s, id)},
            {u"status"_s, reference(1 + id % 3, pick(u"Open|Won|Lost"_s, id))},
            {u"stage"_s, reference(1 + id % 4, pick(u"Prospect|Qualified|Quoted|Decision"_s, id))},
            {u"probability"_s, reference(1 + id % 5, QString::number(20 * (1 + id % 5)))},
            {u"company"_s, companyReference(id)},
            {u"primarySalesRep"_s, memberReference(id)},
            {u"expectedCloseDate"_s, moment(330 + id * 3)}};
    });
}

QJsonArray tickets()
{
    return list(18, [](int id) {
        return QJsonObject{
            {u"id"_s, 48'200 + id},
            {u"summary"_s, pick(u"Printer offline|Laptop is slow|New starter|Password reset|Disk warning"_s, id)},
            {u"recordType"_s, u"ServiceTicket"_s},
            {u"board"_s, reference(1 + id % 3, pick(u"Help Desk|Alerts|Projects"_s, id))},
            {u"status"_s, reference(500 + id % 4, pick(u"New|In Progress|Waiting on Client|Closed"_s, id))},
            {u"company"_s, companyReference(1 + id % 14)},
            {u"priority"_s, reference(8, u"Priority 3 - Normal Response"_s)},
            {u"source"_s, reference(2, u"Email Connector"_s)},
            {u"closedFlag"_s, id % 4 == 3}};
    });
}

QJsonArray teams(int companyId)
{
    return list(companyId == 14 ? 0 : 3, [companyId](int number) {
        return QJsonObject{{u"id"_s, companyId * 10 + number},
                           {u"companyId"_s, companyId},
                           {u"teamRole"_s, reference(number, pick(u"Technician|Account Manager|Sales"_s, number))},
                           {u"member"_s, memberReference(companyId + number)},
                           {u"accountManagerFlag"_s, number == 1}};
    });
}

QJsonArray documents(int companyId)
{
    return list(companyId == 14 ? 0 : 4, [companyId](int number) {
        const QString title = pick(u"Network diagram|Signed agreement|Site survey|Onboarding notes"_s, number);
        return QJsonObject{{u"id"_s, 9'000 + companyId * 10 + number},
                           {u"title"_s, title},
                           {u"fileName"_s, u"%1.pdf"_s.arg(title.toLower().replace(u' ', u'-'))},
                           {u"owner"_s, memberReference(number)[u"identifier"_s]},
                           {u"linkFlag"_s, false},
                           {u"size"_s, 20'480 * number}};
    });
}

QJsonObject caller()
{
    return QJsonObject{{u"id"_s, 150}, {u"identifier"_s, u"propelapi"_s}, {u"name"_s, u"Propel API"_s}};
}

QJsonArray members(const QString &callerLicenseClass)
{
    return list(1 + int(people().size()), [&callerLicenseClass](int number) {
        QJsonObject member = number == 1 ? caller() : memberReference(number - 2);
        const QString name = member.take(u"name"_s).toString();
        member.insert(u"firstName"_s, name.section(u' ', 0, 0));
        member.insert(u"lastName"_s, name.section(u' ', 1));
        member.insert(u"licenseClass"_s, number == 1 ? callerLicenseClass : u"F"_s);
        member.insert(u"title"_s,
                      number == 1 ? QString() : pick(u"Technician|Account Manager|Service Manager"_s, number));
        member.insert(u"inactiveFlag"_s, false);
        member.insert(u"defaultLocation"_s, reference(1, u"Corporate"_s));
        return member;
    });
}

QJsonArray corporateStructure(const QString &companyName)
{
    return list(1, [&companyName](int id) {
        return QJsonObject{{u"id"_s, id},
                           {u"name"_s, companyName},
                           {u"numberOfLevels"_s, 2},
                           {u"level1Name"_s, u"Corporate"_s},
                           {u"level2Name"_s, u"Location"_s}};
    });
}

QJsonArray locations()
{
    return named(u"Corporate|Tampa Office"_s);
}

QJsonArray departments()
{
    return named(u"Admin|Professional Services|Sales"_s);
}

QJsonArray reports()
{
    QJsonArray names;
    for (const QString &name :
         u"Activity|Agreement|Company|Configuration|Contact|SalesOrder|Service|Time"_s.split(u'|'))
        names.append(QJsonObject{{u"name"_s, name}});
    return names;
}

bool isReport(const QString &name)
{
    return reports().contains(QJsonObject{{u"name"_s, name}});
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
    const QStringList all = names.split(u'|');
    return list(int(all.size()), [&all](int id) {
        return QJsonObject{
            {u"id"_s, id}, {u"name"_s, all.at(id - 1)}, {u"defaultFlag"_s, id == 1}, {u"inactiveFlag"_s, false}};
    });
}

} // namespace sandbox::records
