// SPDX-License-Identifier: MIT
#include "app/report/FixDocument.h"

#include "app/text/FixList.h"

#include <QCoreApplication>

namespace Propel {
namespace {

/// FixWords::tr("…") translates a text of this document.
class FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FixDocument)
};

} // namespace

BulletList fixSteps(const FixList &list)
{
    BulletList steps{.items = {{.text = Text::fixOpenRole()}}, .hasCheckBoxes = true};
    for (const FixChange &change : list.changes) {
        ListItem item{.text = Text::fixSentence(change, list.kind)};
        if (const QString hint = Text::fixHint(change); !hint.isEmpty())
            item.points += hint;
        steps.items += item;
    }
    if (list.kind == FixList::Kind::Change)
        steps.items.append({.text = Text::fixSaveRole()});
    return steps;
}

Document fixDocument(const Report &report)
{
    const ConnectionFacts &connection = report.connection;
    //: The title of a list for an administrator of ConnectWise. %1: a company, or a domain
    Document document{.title = FixWords::tr("ConnectWise permissions for %1")
                                   .arg(connection.companyName.isEmpty() ? connection.domain : connection.companyName),
                      .blocks = {}};
    document.blocks += Heading{.level = 1, .text = document.title};
    document.blocks += FactLines{{{FixWords::tr("Domain"), connection.domain},
                                  {FixWords::tr("Company ID"), connection.companyId},
                                  {FixWords::tr("Needed by"), report.requirementsName}}};
    for (const FixList &list : {fixList(report), checkList(report)}) {
        if (list.changes.isEmpty())
            continue;
        document.blocks += Heading{.level = 2, .text = Text::fixTitle(list)};
        document.blocks += fixSteps(list);
    }
    document.blocks += Paragraph{FixWords::tr("Reply when you're done. Never send API keys by email.")};
    return document;
}

} // namespace Propel
