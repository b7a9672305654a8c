// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxOwnLevels.h"

#include "tests/sandbox/SandboxCatalogue.h"
#include "tests/sandbox/SandboxRecords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// "CRM/Sales Activities" -> "CRMSalesActivities".
QString lettersOnly(const QString &name)
{
    QString letters;
    for (const QChar character : name)
        if (character.isLetterOrNumber())
            letters.append(character);
    return letters;
}

/// "Companies" -> "Company", "Opportunity" -> "Opportunities", "Service Tickets" -> "Service Ticket".
QString otherNumber(QString name)
{
    if (name.endsWith(u"ies")) {
        name.chop(3);
        return name + u'y';
    }
    if (name.endsWith(u'y')) {
        name.chop(1);
        return name + u"ies"_s;
    }
    if (name.endsWith(u's')) {
        name.chop(1);
        return name;
    }
    return name + u's';
}

struct Names
{
    QJsonValue name;
    QString description;
    QString identifier;
};

Names spelled(const QString &name, Spelling spelling, int row)
{
    Names names{name, name, lettersOnly(name)};
    if (spelling == Spelling::Plain)
        return names;
    switch (row % 4) {
    case 0:
        names.name = name.toUpper();
        break;
    case 1:
        names.name = otherNumber(name);
        break;
    case 2:
        names.name = lettersOnly(name).toLower();
        break;
    default:
        names.name = QJsonValue::Null;
        return names;
    }
    names.description = u"Rights of this function"_s;
    return names;
}

} // namespace

QJsonArray ownLevelRows(const SandboxRole &role, Spelling spelling)
{
    QJsonArray rows;
    int row = 0;
    for (const ModuleFunction &moduleFunction : moduleFunctions()) {
        const QJsonObject levels = role.levels(moduleFunction.key());
        const Names module = spelled(moduleFunction.module, spelling, row);
        const Names function = spelled(moduleFunction.function, spelling, row);
        const QString key = moduleFunction.key();
        rows.append(QJsonObject{
            {u"id"_s, 401 + row},
            {u"addLevel"_s, levels["add"_L1]},
            {u"editLevel"_s, levels["edit"_L1]},
            {u"deleteLevel"_s, levels["delete"_L1]},
            {u"inquireLevel"_s, levels["inquire"_L1]},
            {u"moduleFunctionName"_s, function.name},
            {u"moduleFunctionDescription"_s, function.description},
            {u"moduleFunctionIdentifier"_s, function.identifier},
            {u"moduleName"_s, module.name},
            {u"moduleDescription"_s, module.description},
            {u"moduleIdentifier"_s, module.identifier},
            {u"myAllFlag"_s, true},
            {u"reportFlag"_s, key.endsWith(u"/Reports")},
            {u"restrictFlag"_s, false},
            {u"customFlag"_s, key == u"System/Table Setup" || key == u"Companies/Configurations"},
            {u"sortOrder"_s, row + 1},
            {u"member"_s, records::caller()},
        });
        ++row;
    }
    return rows;
}

} // namespace sandbox
