// SPDX-License-Identifier: MIT
#include "app/report/GuideDocument.h"

#include "app/text/RowText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString guideTitle(const RequirementSet &requirements)
{
    return GuideWords::tr("ConnectWise PSA: role, API member and keys for %1").arg(requirements.name());
}

struct GuideStep
{
    QString title;
    QStringList clicks;
    QString caution = {};
};

QList<GuideStep> stepsOf(const RequirementSet &requirements)
{
    return {
        {GuideWords::tr("Make a security role of its own"),
         {GuideWords::tr("Go to System > Security Roles and press + (New Item)."),
          GuideWords::tr("Role ID: for example “%1 API”. Press Save.").arg(requirements.name())}},
        {GuideWords::tr("Set its levels"),
         {GuideWords::tr("Set the levels that the table of levels shows. Leave all others at None: the role is to hold "
                         "no more."),
          GuideWords::tr("Press Save.")},
         GuideWords::tr("Configurations has a customize link of its own. Types that aren't allowed there are simply "
                        "missing later.")},
        {GuideWords::tr("Allow the tables"),
         {GuideWords::tr("In the row System / Table Setup, open the link customize."),
          //: %n: how many tables
          GuideWords::tr(
              "Bring the %n tables of the list of tables to the left side. The left side is what is allowed.", nullptr,
              static_cast<int>(requirements.tables().size())),
          GuideWords::tr("Save the dialog, then save the role: it takes both.")}},
        {GuideWords::tr("Make the API member"),
         {GuideWords::tr("Go to System > Members, tab API Members, and press +."),
          GuideWords::tr("Enter a Member ID and a Member Name, and choose the new role as Role ID."),
          GuideWords::tr("Set Level to Corporate (Level 1) and Location to Corporate, fill in what is marked red, and "
                         "press Save.")},
         GuideWords::tr("With another Level or Location the member sees only a part of your companies, and no error "
                        "says so.")},
        {GuideWords::tr("Make the keys"),
         {GuideWords::tr("On that member, open the tab API Keys and press +."),
          GuideWords::tr("Enter a Description and press Save, not Save and Close."),
          GuideWords::tr("Copy both keys from the screen that follows, and keep it open until the wizard has stored "
                         "them.")},
         GuideWords::tr("The private key is shown this one time. If the screen was left too early, delete the key and "
                        "make a new one. For a connection that exists already, make it on the same member.")},
    };
}

} // namespace

Document guideSteps(const RequirementSet &requirements)
{
    Document document{guideTitle(requirements), {}};
    int number = 0;
    const QList<GuideStep> steps = stepsOf(requirements);
    for (const GuideStep &step : steps) {
        document.blocks += Heading{3, u"%1. %2"_s.arg(QString::number(++number), step.title)};
        BulletList clicks;
        for (const QString &click : step.clicks)
            clicks.items.append({click});
        document.blocks += clicks;
        if (!step.caution.isEmpty())
            //: %1: what to beware of
            document.blocks += Paragraph{GuideWords::tr("Note: %1").arg(step.caution)};
    }
    return document;
}

Table guideLevels(const RequirementSet &requirements)
{
    Table table{.title = GuideWords::tr("Levels of the role"),
                .columns = {GuideWords::tr("Module"), GuideWords::tr("Action")},
                .rows = {}};
    for (const Right right : allRights)
        table.columns += Text::levelColumn(right);
    for (const ModuleRequirement &module : requirements.modules()) {
        TableRow row{{{module.module}, {module.action}}};
        QStringList needed;
        for (const Right right : allRights) {
            const Level level = module.levels[right];
            row.cells.append({.text = Text::word(level), .isBold = level != Level::None});
            if (level != Level::None)
                //: %1: right ("Edit"), %2: level ("All")
                needed += GuideWords::tr("%1 %2").arg(Text::word(right), Text::word(level));
        }
        //: A row of the role's levels. %1: module, %2: action, %3: list such as "Edit All, Inquire All"
        row.sentence = GuideWords::tr("%1, %2: %3. Leave the others at None.")
                           .arg(module.module, module.action, needed.join(u", "_s));
        table.rows += row;
    }
    return table;
}

QStringList guideLevelNotes(const RequirementSet &requirements)
{
    QStringList notes{GuideWords::tr("Every right that isn't in this list is to stay at None.")};
    for (const ModuleRequirement &module : requirements.modules()) {
        if (module.isTableSetup())
            notes += GuideWords::tr("%1 is needed for the tables alone: its customize link opens their list.")
                         .arg(module.action);
        if (module.since)
            notes += GuideWords::tr("%1 is needed from ConnectWise %2 on.").arg(module.action, module.since->text());
    }
    return notes;
}

QString guideTablesNote()
{
    return GuideWords::tr("These belong on the left side of the customize dialog of System / Table Setup.");
}

Document guideDocument(const RequirementSet &requirements)
{
    Document document = guideSteps(requirements);
    document.blocks.prepend(Heading{1, document.title});
    document.blocks += guideLevels(requirements);
    const QStringList notes = guideLevelNotes(requirements);
    for (const QString &note : notes)
        document.blocks += Paragraph{note};
    BulletList tables{.items = {}, .hasCheckBoxes = true};
    for (const TableRequirement &table : requirements.tables())
        tables.items.append({Text::tableName(table)});
    document.blocks += Heading{2, GuideWords::tr("Tables to allow")};
    document.blocks += Paragraph{guideTablesNote()};
    document.blocks += tables;
    return document;
}

} // namespace Propel
