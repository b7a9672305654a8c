// SPDX-License-Identifier: MIT
#include "app/report/FixDocument.h"

#include "app/text/FixList.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// FixWords::tr("…") translates a text of this document.
class FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FixDocument)
};

/// Tables with a check box each: they are moved one by one.
QStringList detailsOf(const FixChange &change)
{
    QStringList details{Text::fixDetail(change)};
    for (const QString &table : Text::fixTables(change))
        details += u"☐ "_s + table;
    details += Text::fixHint(change);
    details.removeAll(QString());
    return details;
}

FixCard fixCard(const FixList &list)
{
    FixCard card{.open = Text::fixOpenRole(),
                 .make = list.kind == FixList::Kind::Change ? Text::fixMakeChanges(list) : Text::fixCheckLevels(),
                 .save = list.kind == FixList::Kind::Change ? Text::fixSaveRole() : QString()};
    for (const FixChange &change : list.changes)
        card.changes.append({.path = Text::fixPath(change),
                             .level = Text::fixLevel(change),
                             .step = Text::fixStep(change, list.kind),
                             .details = detailsOf(change)});
    return card;
}

} // namespace

QList<Block> fixBlocks(const Report &report)
{
    QList<Block> blocks;
    for (const FixList &list : {fixList(report), checkList(report)}) {
        if (list.changes.isEmpty())
            continue;
        blocks += Heading{.level = 2, .text = Text::fixTitle(list)};
        blocks += fixCard(list);
    }
    return blocks;
}

SignOff signOff()
{
    return {FixWords::tr("Reply when you're done. Never send API keys by email."),
            //: A blank line for a name follows
            FixWords::tr("Done by"),
            //: A blank line for a date follows
            FixWords::tr("Date")};
}

Document fixDocument(const Report &report)
{
    const ConnectionFacts &connection = report.connection;
    //: The title of a list for an administrator of ConnectWise. %1: a company, or a domain
    Document document{.title = FixWords::tr("ConnectWise permissions for %1")
                                   .arg(connection.companyName.isEmpty() ? connection.domain : connection.companyName)};
    document.blocks += Heading{.level = 1, .text = document.title};
    document.blocks += FactLines{{{FixWords::tr("Domain"), connection.domain},
                                  {FixWords::tr("Company ID"), connection.companyId},
                                  {FixWords::tr("Requirements"), report.requirementsName}}};
    document.blocks += fixBlocks(report);
    document.blocks += signOff();
    return document;
}

} // namespace Propel
