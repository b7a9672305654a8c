// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxCatalogue.h"

namespace sandbox {
namespace {

constexpr Level None = Level::None;
constexpr Level My = Level::My;
constexpr Level All = Level::All;

// Many names look like a needed one and aren't ("Close Service Tickets", "Closed Opportunity", a "Reports" in nearly
// each module), as on the real screen: a program that matches names carelessly trips over them.
constexpr auto functions = std::to_array<ModuleFunction>({
    {u"Companies", u"Company Maintenance", {None, None, None, All}},
    {u"Companies", u"Company/Contact Group Maintenance", {}},
    {u"Companies", u"Configurations", {None, All, None, All}},
    {u"Companies", u"Configurations - Display Passwords", {}},
    {u"Companies", u"Contacts", {}},
    {u"Companies", u"CRM/Sales Activities", {My, None, None, All}},
    {u"Companies", u"Manage Attachments", {My, None, None, My}},
    {u"Companies", u"Notes", {}},
    {u"Companies", u"Reports", {}},
    {u"Companies", u"Team Members", {None, None, None, All}},
    {u"Companies", u"Tracks", {}},
    {u"Finance", u"Accounting Interface", {}},
    {u"Finance", u"Agreement Invoicing", {}},
    {u"Finance", u"Agreements", {}},
    {u"Finance", u"Invoicing", {}},
    {u"Finance", u"Reports", {}},
    {u"Marketing", u"Campaigns", {}},
    {u"Marketing", u"Groups", {}},
    {u"Marketing", u"Reports", {}},
    {u"Procurement", u"Inventory Adjustments", {}},
    {u"Procurement", u"Product Catalog", {}},
    {u"Procurement", u"Products", {}},
    {u"Procurement", u"Purchase Orders", {}},
    {u"Procurement", u"Reports", {}},
    {u"Project", u"Close Project Tickets", {}},
    {u"Project", u"Project Headers", {}},
    {u"Project", u"Project Scheduling", {}},
    {u"Project", u"Project Teams", {}},
    {u"Project", u"Project Tickets", {}},
    {u"Project", u"Reports", {}},
    {u"Sales", u"Closed Opportunity", {}},
    {u"Sales", u"Opportunity", {All, None, None, All}},
    {u"Sales", u"Reports", {}},
    {u"Sales", u"Sales Funnel", {}},
    {u"Sales", u"Sales Orders", {}},
    {u"Service Desk", u"Close Service Tickets", {}},
    {u"Service Desk", u"Merge Tickets", {}},
    {u"Service Desk", u"Reports", {}},
    {u"Service Desk", u"Resource Scheduling", {}},
    {u"Service Desk", u"Service Tickets", {My, None, None, All}},
    {u"Service Desk", u"Service Tickets - Finance", {}},
    {u"System", u"API Reports", {None, None, None, All}},
    {u"System", u"Import", {}},
    {u"System", u"Member Maintenance", {None, None, None, All}},
    {u"System", u"My Account", {}},
    {u"System", u"My Company", {None, None, None, All}},
    {u"System", u"Report Writer", {}},
    {u"System", u"Reports", {}},
    {u"System", u"Security Roles", {}},
    {u"System", u"Table Setup", {None, None, None, All}},
    {u"Time & Expense", u"Expense Approvals", {}},
    {u"Time & Expense", u"Expense Entry", {}},
    {u"Time & Expense", u"Reports", {}},
    {u"Time & Expense", u"Time Approvals", {}},
    {u"Time & Expense", u"Time Entry", {}},
});

constexpr auto tables = std::to_array<SetupTable>({
    {u"Activities", u"Activity Type", true},
    {u"Agreements", u"Agreement Type", true},
    {u"Company", u"Company Status", true},
    {u"Company", u"Company Type", true},
    {u"Company", u"Configuration", true},
    {u"Company", u"Configuration Status", true},
    {u"Company", u"Country", false},
    {u"Company", u"Team Role", true},
    {u"Invoicing", u"Billing Cycle", true},
    {u"Invoicing", u"Tax Code", false},
    {u"Opportunities", u"Opportunity Status", true},
    {u"Opportunities", u"Opportunity Type", true},
    {u"Opportunities", u"Sales Probability", true},
    {u"Opportunities", u"Sales Stage", true},
    {u"Products", u"Manufacturer", false},
    {u"Service", u"Impact", false},
    {u"Service", u"Priority", false},
    {u"Service", u"Service Board", true},
    {u"Service", u"Severity", true},
    {u"Service", u"Source", true},
    {u"Time", u"Work Type", false},
});

QString joined(const char16_t *first, const char16_t *second)
{
    return QString::fromUtf16(first) + QLatin1Char('/') + QString::fromUtf16(second);
}

} // namespace

QString ModuleFunction::key() const
{
    return joined(module, function);
}

QString SetupTable::key() const
{
    return joined(group, table);
}

std::span<const ModuleFunction> moduleFunctions()
{
    return functions;
}

std::span<const SetupTable> setupTables()
{
    return tables;
}

} // namespace sandbox
