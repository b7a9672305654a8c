// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRoutes.h"

#include "tests/sandbox/SandboxOwnLevels.h"
#include "tests/sandbox/SandboxQuery.h"
#include "tests/sandbox/SandboxRecords.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// The id of a company that there is, or the refusal.
tl::expected<int, Answer> companyIn(const QString &id)
{
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    if (!isNumber || number < 1 || number > records::collection(u"companies"_s).size())
        return tl::make_unexpected(recordMissing(u"Company %1"_s.arg(id)));
    return number;
}

Records teams(const Call &call)
{
    return companyIn(call.captured).map([](int id) { return records::ofCompany(u"teams"_s, id); });
}

Records documents(const Call &call)
{
    for (const QString &field : {u"recordType"_s, u"recordId"_s})
        if (call.request.parameter(field).isEmpty())
            return tl::make_unexpected(missingParameter(field));
    if (call.request.parameter(u"recordType"_s) != u"Company")
        return QJsonArray{};
    return companyIn(call.request.parameter(u"recordId"_s)).map([](int id) {
        return records::ofCompany(u"documents"_s, id);
    });
}

/// The form of a report, with its first column and row.
Answer report(const Call &call)
{
    if (!records::collection(u"reports"_s).contains(QJsonObject{{u"name"_s, call.captured}}))
        return recordMissing(u"Report %1"_s.arg(call.captured));
    const QJsonObject kind{{u"type"_s, u"Numeric"_s}, {u"isNullable"_s, false}, {u"identityColumn"_s, false}};
    return json(QJsonObject{{u"column_definitions"_s, QJsonArray{QJsonObject{{u"Id"_s, kind}}}},
                            {u"row_values"_s, QJsonArray{QJsonArray{1}}}});
}

Answer systemInfo(const Call &call)
{
    const Settings &settings = call.instance.settings;
    return recordAnswer(
        QJsonObject{{u"version"_s, u'v' + settings.version.toString()},
                    {u"isCloud"_s, settings.cloud},
                    {u"serverTimeZone"_s, u"GMT Standard Time"_s},
                    {u"licenseBits"_s, QJsonArray{QJsonObject{{u"name"_s, u"Service"_s}, {u"activeFlag"_s, true}},
                                                  QJsonObject{{u"name"_s, u"Sales"_s}, {u"activeFlag"_s, true}}}},
                    {u"cloudRegion"_s, u"EU"_s},
                    {u"maxWorkFlowRecordsAllowed"_s, 1000}},
        call.request);
}

Route collection(const QString &path, const QString &function, std::function<Records(const Call &)> records)
{
    return Route{path, Guard::Function, function, std::move(records), {}};
}

Route collection(const QString &path, const QString &function, const QString &name)
{
    return collection(path, function, [name](const Call &) { return Records(records::collection(name)); });
}

Route named(const QString &path, const QString &function, const QString &names)
{
    return collection(path, function, [names](const Call &) { return Records(records::named(names)); });
}

Route table(const QString &path, const QString &key, const QString &names)
{
    return Route{path, Guard::Table, key, [names](const Call &) { return Records(records::named(names)); }, {}};
}

Route unguarded(const QString &path, QJsonArray records)
{
    return Route{path, Guard::KeysAlone, {}, [records](const Call &) { return Records(records); }, {}};
}

Records corporateStructure(const Call &call)
{
    return records::corporateStructure(call.instance.identity.companyName);
}

Records ownLevels(const Call &call)
{
    return ownLevelRows(call.instance.role, call.instance.settings.spelling);
}

} // namespace

const std::vector<Route> &routes()
{
    static const std::vector<Route> all{
        // What the module functions guard.
        collection(u"company/companies"_s, u"Companies/Company Maintenance"_s, u"companies"_s),
        collection(u"company/configurations"_s, u"Companies/Configurations"_s, u"configurations"_s),
        collection(u"company/companies/{id}/teams"_s, u"Companies/Team Members"_s, teams),
        named(u"company/contacts"_s, u"Companies/Contacts"_s, u"Ada Pell|Ben Ruiz|Cora Lind"_s),
        collection(u"sales/activities"_s, u"Companies/CRM/Sales Activities"_s, u"activities"_s),
        collection(u"system/documents"_s, u"Companies/Manage Attachments"_s, documents),
        collection(u"sales/opportunities"_s, u"Sales/Opportunity"_s, u"opportunities"_s),
        collection(u"service/tickets"_s, u"Service Desk/Service Tickets"_s, u"tickets"_s),
        collection(u"system/reports"_s, u"System/API Reports"_s, u"reports"_s),
        {u"system/reports/{name}"_s, Guard::Function, u"System/API Reports"_s, {}, report},
        collection(u"system/members"_s, u"System/Member Maintenance"_s, u"members"_s),
        collection(u"system/myCompany/corporateStructure"_s, u"System/My Company"_s, corporateStructure),
        collection(u"system/locations"_s, u"System/My Company"_s, u"locations"_s),
        collection(u"system/departments"_s, u"System/My Company"_s, u"departments"_s),
        named(u"system/securityRoles"_s, u"System/Security Roles"_s, u"Admin|Technician|Propel Sync"_s),
        {u"system/securityRoles/{id}/settings"_s, Guard::Function, u"System/Security Roles"_s, ownLevels, {}},
        named(u"finance/agreements"_s, u"Finance/Agreements"_s, u"Gold support|Backup"_s),
        named(u"finance/invoices"_s, u"Finance/Invoicing"_s, u"10291|10292"_s),
        named(u"procurement/products"_s, u"Procurement/Products"_s, u"Laptop|Firewall"_s),
        named(u"project/projects"_s, u"Project/Project Headers"_s, u"Office move|Server refresh"_s),
        named(u"time/entries"_s, u"Time & Expense/Time Entry"_s, u"8841|8842"_s),

        // What Table Setup guards, a table at a time.
        table(u"sales/activities/types"_s, u"Activities/Activity Type"_s, u"Call|Meeting|Email|Task"_s),
        table(u"finance/agreements/types"_s, u"Agreements/Agreement Type"_s, u"Managed Services|Block Time|Hosting"_s),
        table(u"company/companies/statuses"_s, u"Company/Company Status"_s,
              u"Active|Inactive|Credit Hold|Imported|Not-Active"_s),
        table(u"company/companies/types"_s, u"Company/Company Type"_s, u"Client|Prospect|Vendor|Partner"_s),
        table(u"company/configurations/types"_s, u"Company/Configuration"_s,
              u"Managed Workstation|Managed Server|Firewall|Printer|Switch"_s),
        table(u"company/configurations/statuses"_s, u"Company/Configuration Status"_s, u"Active|Inactive|In Stock"_s),
        table(u"company/teamRoles"_s, u"Company/Team Role"_s, u"Account Manager|Technician|Sales"_s),
        table(u"company/countries"_s, u"Company/Country"_s, u"United States|United Kingdom"_s),
        table(u"finance/billingCycles"_s, u"Invoicing/Billing Cycle"_s, u"Monthly|Quarterly|Annual"_s),
        table(u"finance/taxCodes"_s, u"Invoicing/Tax Code"_s, u"Standard|Exempt"_s),
        table(u"sales/opportunities/statuses"_s, u"Opportunities/Opportunity Status"_s, u"Open|Won|Lost|No Decision"_s),
        table(u"sales/opportunities/types"_s, u"Opportunities/Opportunity Type"_s, u"Hardware|Services|Agreement"_s),
        table(u"sales/probabilities"_s, u"Opportunities/Sales Probability"_s, u"20|40|60|80|100"_s),
        table(u"sales/stages"_s, u"Opportunities/Sales Stage"_s, u"Prospect|Qualified|Quoted|Decision"_s),
        table(u"procurement/manufacturers"_s, u"Products/Manufacturer"_s, u"Dell|Fortinet|HP"_s),
        table(u"service/boards"_s, u"Service/Service Board"_s, u"Help Desk|Alerts|Projects"_s),
        table(u"service/severities"_s, u"Service/Severity"_s, u"Low|Medium|High"_s),
        table(u"service/impacts"_s, u"Service/Impact"_s, u"Low|Medium|High"_s),
        table(u"service/priorities"_s, u"Service/Priority"_s, u"Priority 1|Priority 2|Priority 3"_s),
        table(u"service/sources"_s, u"Service/Source"_s, u"Call|Email Connector|Portal|Monitoring"_s),
        table(u"time/workTypes"_s, u"Time/Work Type"_s, u"Regular|After Hours"_s),

        // What needs keys alone. The `/info` twins answer although the right or the table is missing, as on a live
        // instance: a program that probes them shows green where it should be red.
        {u"system/info"_s, Guard::KeysAlone, {}, {}, systemInfo},
        unguarded(u"service/info/boards"_s, records::named(u"Help Desk|Alerts|Projects"_s)),
        unguarded(u"system/info/members"_s, records::named(u"Propel API|Rosa Keller"_s)),
        unguarded(u"system/info/locations"_s, records::collection(u"locations"_s)),

        // The caller's own levels.
        {u"system/mySecurity"_s, Guard::OwnLevels, {}, ownLevels, {}},
    };
    return all;
}

} // namespace sandbox
