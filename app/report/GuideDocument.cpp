// SPDX-License-Identifier: MIT
#include "app/report/GuideDocument.h"

#include "app/text/RowText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

constexpr auto blankLine = "____________________"_L1;

QString plain(QString text)
{
    return text.remove(u"<b>"_s).remove(u"</b>"_s);
}

int countOf(const QList<GuideStep::Check> &checks)
{
    int count = 0;
    for (const GuideStep::Check &check : checks)
        count += check.count;
    return count;
}

GuideStep roleStep()
{
    return {.kind = GuideStep::Kind::Role,
            .title = GuideWords::tr("Create a security role"),
            .clicks = {GuideWords::tr("Go to <b>System > Security Roles</b>."),
                       GuideWords::tr("Select <b>+</b> (New Item) in the toolbar."),
                       GuideWords::tr("Enter a Role ID, for example <b>Propel API</b>, and select <b>Save</b>.")},
            .checks = {{.id = u"guide.role"_s}}};
}

GuideStep levelsStep(const RequirementSet &requirements)
{
    GuideStep step{.kind = GuideStep::Kind::Levels, .title = {}, .clicks = {}};
    for (const ModuleRequirement &row : requirements.modules()) {
        const auto count =
            std::ranges::count_if(allRights, [&row](Right right) { return row.levels[right] != Level::None; });
        step.checks += {.id = row.id, .count = static_cast<int>(count)};
    }
    const int all = countOf(step.checks);
    step.title = GuideWords::tr("Set %n permission levels", nullptr, all);
    step.clicks = {GuideWords::tr("In the new role, open each module and set the %n levels below.", nullptr, all),
                   GuideWords::tr("Leave everything else at <b>None</b>."),
                   GuideWords::tr("In the <b>Configurations</b> row, select <b>customize</b>, move every type that "
                                  "Propel should see to the <b>left</b> list, and save the dialog."),
                   GuideWords::tr("Save the role.")};
    step.listAfter = 2;
    step.note = GuideWords::tr("Updating an older role? Team Members and the Team Role table are often missing.");
    return step;
}

GuideStep tablesStep(const RequirementSet &requirements)
{
    const auto count = static_cast<int>(requirements.tables().size());
    GuideStep step{.kind = GuideStep::Kind::Tables,
                   .title = GuideWords::tr("Allow %n tables", nullptr, count),
                   .clicks = {GuideWords::tr("In the <b>System / Table Setup</b> row, select <b>customize</b>."),
                              GuideWords::tr("Move the %n tables below to the <b>left</b> list. Left means allowed.",
                                             nullptr, count),
                              GuideWords::tr("Save the dialog."),
                              GuideWords::tr("Save the role again. Saving the dialog alone isn't enough.")},
                   .listAfter = 2};
    for (const TableRequirement &table : requirements.tables())
        step.checks += {.id = table.id};
    return step;
}

GuideStep memberStep()
{
    return {
        .kind = GuideStep::Kind::Member,
        .title = GuideWords::tr("Create an API member"),
        .clicks = {GuideWords::tr("Go to <b>System > Members</b>, open the <b>API Members</b> tab, and select <b>+</b> "
                                  "(New Item)."),
                   GuideWords::tr("Enter a Member ID and a name. For the Role ID, choose <b>Propel API</b>."),
                   GuideWords::tr("Set <b>Level</b> to Corporate (Level 1) and <b>Location</b> to Corporate, so that "
                                  "Propel sees all companies."),
                   GuideWords::tr("At the bottom, leave <b>Restrict Board Access</b> off. It hides boards and their "
                                  "tickets."),
                   GuideWords::tr("Fill in the fields marked in red, then select <b>Save</b>.")},
        .checks = {{.id = u"guide.member"_s}}};
}

GuideStep keysStep()
{
    return {
        .kind = GuideStep::Kind::Keys,
        .title = GuideWords::tr("Create the API keys"),
        .clicks = {GuideWords::tr("On the new member, open the <b>API Keys</b> tab and select <b>+</b> (New Item)."),
                   GuideWords::tr("Enter a description and select <b>Save</b>, not Save and Close."),
                   GuideWords::tr(
                       "Copy both keys right away and enter them in Propel Connect. ConnectWise shows the private "
                       "key only this once.")},
        .note = GuideWords::tr("Closed it too soon? Delete that key and create a new one on the same member."),
        .checks = {{.id = u"guide.keys"_s}}};
}

BulletList boxes(const QStringList &clicks, const Picture &picture = {})
{
    BulletList list{.hasCheckBoxes = true, .picture = picture};
    for (const QString &click : clicks)
        list.items.append({plain(click)});
    return list;
}

Table levelsTable(const RequirementSet &requirements)
{
    Table table{.title = GuideWords::tr("Levels to set"),
                .columns = {{}, GuideWords::tr("Module"), GuideWords::tr("Action")},
                .nameColumn = 2};
    for (const Right right : allRights)
        table.columns += Text::levelColumn(right);
    for (const ModuleRequirement &module : requirements.modules()) {
        TableRow row{.cells = {{u"☐"_s}, {module.module}, {module.action}}, .sentence = guideSentence(module)};
        for (const Right right : allRights) {
            const Level level = module.levels[right];
            row.cells.append({.text = Text::word(level), .isBold = level != Level::None});
        }
        table.rows += row;
    }
    return table;
}

} // namespace

bool GuideStep::isDone(const QStringList &checked) const
{
    return !checks.isEmpty() &&
           std::ranges::all_of(checks, [&](const Check &check) { return checked.contains(check.id); });
}

QString GuideStep::progress(const QStringList &checked) const
{
    if (isDone(checked))
        //: A step of the guide
        return GuideWords::tr("Done");
    QList<Check> done = checks;
    done.removeIf([&](const Check &check) { return !checked.contains(check.id); });
    const int all = countOf(checks);
    if (kind == Kind::Levels)
        //: %1: how many of them are set
        return GuideWords::tr("%1 of %n levels", nullptr, all).arg(countOf(done));
    //: %1: how many of them are allowed
    return kind == Kind::Tables ? GuideWords::tr("%1 of %n tables", nullptr, all).arg(countOf(done)) : QString();
}

QList<GuideStep> guideSteps(const RequirementSet &requirements)
{
    return {roleStep(), levelsStep(requirements), tablesStep(requirements), memberStep(), keysStep()};
}

QString guideSentence(const ModuleRequirement &row)
{
    QStringList needed;
    for (const Right right : allRights) {
        if (row.levels[right] != Level::None)
            //: %1: right ("Edit"), %2: level ("All")
            needed += GuideWords::tr("%1 %2").arg(Text::word(right), Text::word(row.levels[right]));
    }
    //: A row of the role's levels. %1: module, %2: action, %3: list such as "Edit All, Inquire All"
    return GuideWords::tr("%1, %2: %3. Leave the others at None.").arg(row.module, row.action, needed.join(u", "_s));
}

QString guideHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u"&lt;b&gt;"_s, u"<b>"_s).replace(u"&lt;/b&gt;"_s, u"</b>"_s);
}

QString guideClicksHtml(const QStringList &clicks)
{
    QString rows;
    for (const QString &click : clicks)
        rows += u"<tr><td>%1.&nbsp;</td><td>%2</td></tr>"_s.arg(QString::number(1 + rows.count(u"<tr>"_s)),
                                                                guideHtml(click));
    return u"<table cellspacing=\"0\" cellpadding=\"2\">%1</table>"_s.arg(rows);
}

QString guideKeyWarning()
{
    return GuideWords::tr(
        "Never send the private key by email. Enter it in Propel Connect together, in person or on a call.");
}

QStringList guideToFindKeys()
{
    return {u"System > Members > API Members"_s, GuideWords::tr("Open the member made for Propel"),
            GuideWords::tr("API Keys > + > <b>Save</b>"), GuideWords::tr("Copy both keys")};
}

QString guideLostKey()
{
    return GuideWords::tr("Lost the private key? Create a new pair on the same member.");
}

Document guideDocument(const RequirementSet &requirements, const std::function<Picture(GuideStep::Kind)> &pictureOf)
{
    //: The title of a guide. %1: "Propel Your MSP"
    Document document{GuideWords::tr("ConnectWise setup for %1").arg(requirements.name())};
    document.program = u"Propel Connect "_s + QCoreApplication::applicationVersion();
    document.blocks += Heading{1, document.title};
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    document.blocks += FactLines{
        {{GuideWords::tr("For"), blankLine}, {GuideWords::tr("From"), blankLine}, {GuideWords::tr("Date"), today}}};
    //: %1: "Propel Your MSP"
    document.blocks += Paragraph{GuideWords::tr("%1 connects to ConnectWise PSA through an API member with a security "
                                                "role of its own. These five steps create both, and the API keys. You "
                                                "need about 15 minutes, and a ConnectWise account that can change "
                                                "security roles and members.")
                                     .arg(requirements.name())};
    int number = 0;
    for (const GuideStep &step : guideSteps(requirements)) {
        document.blocks += Heading{2, u"%1. %2"_s.arg(QString::number(++number), step.title)};
        const qsizetype before = step.listAfter > 0 ? step.listAfter : step.clicks.size();
        document.blocks += boxes(step.clicks.first(before), pictureOf ? pictureOf(step.kind) : Picture());
        if (step.kind == GuideStep::Kind::Levels)
            document.blocks += levelsTable(requirements);
        if (step.kind == GuideStep::Kind::Tables) {
            BulletList tables{.hasCheckBoxes = true, .isShort = true};
            for (const TableRequirement &table : requirements.tables())
                tables.items.append({Text::tableName(table)});
            document.blocks += tables;
        }
        if (before < step.clicks.size())
            document.blocks += boxes(step.clicks.sliced(before));
        if (!step.note.isEmpty())
            document.blocks += Paragraph{step.note};
    }
    document.blocks += Heading{2, GuideWords::tr("Then enter these in Propel Connect")};
    document.blocks += boxes({GuideWords::tr("The domain: the address you use to sign in to ConnectWise"),
                              GuideWords::tr("The Company ID, exactly as you type it to sign in"),
                              GuideWords::tr("The public key and the private key")});
    document.blocks += Paragraph{guideKeyWarning()};
    return document;
}

} // namespace Propel
