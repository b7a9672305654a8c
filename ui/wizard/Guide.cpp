// SPDX-License-Identifier: MIT
#include "ui/wizard/Guide.h"

#include "app/text/RowText.h"

using namespace Qt::StringLiterals;

namespace Propel {

Guide::Guide(const RequirementSet &requirements)
    : m_title(tr("ConnectWise PSA: role, API member and keys for %1").arg(requirements.name()))
{
    for (const ModuleRequirement &module : requirements.modules()) {
        Row row{{module.module, module.action}, {}, {false, false}};
        QStringList needed;
        for (const Right right : allRights) {
            const Level level = module.levels[right];
            row.cells += Text::word(level);
            row.needed += level != Level::None;
            if (level != Level::None)
                //: %1: right ("Edit"), %2: level ("All")
                needed += tr("%1 %2").arg(Text::word(right), Text::word(level));
        }
        //: A row of the role's levels. %1: module, %2: action, %3: list such as "Edit All, Inquire All"
        row.sentence =
            tr("%1, %2: %3. Leave the others at None.").arg(module.module, module.action, needed.join(u", "_s));
        m_rows += row;
        if (module.isTableSetup())
            m_rowNotes +=
                tr("%1 is needed for the tables alone: its customize link opens their list.").arg(module.action);
        if (module.since)
            m_rowNotes += tr("%1 is needed from ConnectWise %2 on.").arg(module.action, module.since->text());
    }
    m_rowNotes.prepend(tr("Every right that isn't in this list is to stay at None."));
    for (const TableRequirement &table : requirements.tables())
        m_tables += Table{table.group, table.table};
    addSteps(requirements);
}

void Guide::addSteps(const RequirementSet &requirements)
{
    m_steps = {
        {tr("Make a security role of its own"),
         {tr("Go to System > Security Roles and press + (New Item)."),
          tr("Role ID: for example “%1 API”. Press Save.").arg(requirements.name())},
         {}},
        {tr("Set its levels"),
         {tr("Set the levels that the table of levels shows. Leave all others at None: the role is to hold no more."),
          tr("Press Save.")},
         tr("Configurations has a customize link of its own. Types that aren't allowed there are simply missing "
            "later.")},
        {tr("Allow the tables"),
         {tr("In the row System / Table Setup, open the link customize."),
          //: %n: how many tables
          tr("Bring the %n tables of the list of tables to the left side. The left side is what is allowed.", nullptr,
             static_cast<int>(m_tables.size())),
          tr("Save the dialog, then save the role: it takes both.")},
         {}},
        {tr("Make the API member"),
         {tr("Go to System > Members, tab API Members, and press +."),
          tr("Enter a Member ID and a Member Name, and choose the new role as Role ID."),
          tr("Set Level to Corporate (Level 1) and Location to Corporate, fill in what is marked red, and press "
             "Save.")},
         tr("With another Level or Location the member sees only a part of your companies, and no error says so.")},
        {tr("Make the keys"),
         {tr("On that member, open the tab API Keys and press +."),
          tr("Enter a Description and press Save, not Save and Close."),
          tr("Copy both keys from the screen that follows, and keep it open until the wizard has stored them.")},
         tr("The private key is shown this one time. If the screen was left too early, delete the key and make a new "
            "one. "
            "For a connection that exists already, make it on the same member.")},
    };
}

QStringList Guide::columns() const
{
    return {tr("Module"), tr("Action"), tr("Add Level"), tr("Edit Level"), tr("Delete Level"), tr("Inquire Level")};
}

QString Guide::tablesNote() const
{
    return tr("These belong on the left side of the customize dialog of System / Table Setup.");
}

QString Guide::stepsHtml() const
{
    QString html;
    int number = 0;
    for (const Step &step : m_steps) {
        html += u"<h3>%1. %2</h3>\n<ul>\n"_s.arg(QString::number(++number), step.title.toHtmlEscaped());
        for (const QString &click : step.clicks)
            html += u"<li>%1</li>\n"_s.arg(click.toHtmlEscaped());
        html += u"</ul>\n"_s;
        if (!step.caution.isEmpty()) {
            //: %1: what to beware of
            html += u"<p>%1</p>\n"_s.arg(tr("<b>Note:</b> %1").arg(step.caution.toHtmlEscaped()));
        }
    }
    return html;
}

QString Guide::toHtml() const
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
                   "<body style=\"font-family: sans-serif\">\n<h1>%1</h1>\n"_s.arg(m_title.toHtmlEscaped());
    html += stepsHtml();
    html += u"<h2>%1</h2>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr>"_s.arg(
        tr("Levels of the role").toHtmlEscaped());
    for (const QString &column : columns())
        html += u"<th align=\"left\">%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr>\n"_s;
    for (const Row &row : m_rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            html +=
                (row.needed.at(i) ? u"<td><b>%1</b></td>"_s : u"<td>%1</td>"_s).arg(row.cells.at(i).toHtmlEscaped());
        html += u"</tr>\n"_s;
    }
    html += u"</table>\n"_s;
    for (const QString &note : m_rowNotes)
        html += u"<p>%1</p>\n"_s.arg(note.toHtmlEscaped());
    html +=
        u"<h2>%1</h2>\n<p>%2</p>\n<ul>\n"_s.arg(tr("Tables to allow").toHtmlEscaped(), tablesNote().toHtmlEscaped());
    for (const Table &table : m_tables)
        html += u"<li>%1 / %2</li>\n"_s.arg(table.group.toHtmlEscaped(), table.name.toHtmlEscaped());
    return html + u"</ul>\n</body></html>\n"_s;
}

QString Guide::toText() const
{
    QString text = m_title + u"\n\n"_s;
    int number = 0;
    for (const Step &step : m_steps) {
        text += u"%1. %2\n"_s.arg(QString::number(++number), step.title);
        for (const QString &click : step.clicks)
            text += u"   - %1\n"_s.arg(click);
        if (!step.caution.isEmpty())
            text += u"   ! %1\n"_s.arg(step.caution);
        text += u'\n';
    }
    text += tr("Levels of the role") + u'\n';
    for (const Row &row : m_rows)
        text += u"   - %1\n"_s.arg(row.sentence);
    for (const QString &note : m_rowNotes)
        text += u"   ! %1\n"_s.arg(note);
    text += u'\n' + tr("Tables to allow") + u'\n' + u"   ! %1\n"_s.arg(tablesNote());
    for (const Table &table : m_tables)
        text += u"   - %1 / %2\n"_s.arg(table.group, table.name);
    return text;
}

QString Guide::toMarkdown() const
{
    QString text = u"# %1\n\n"_s.arg(m_title);
    int number = 0;
    for (const Step &step : m_steps) {
        text += u"%1. **%2**\n"_s.arg(QString::number(++number), step.title);
        for (const QString &click : step.clicks)
            text += u"   - %1\n"_s.arg(click);
        if (!step.caution.isEmpty())
            text += u"\n   > %1\n"_s.arg(step.caution);
        text += u'\n';
    }
    text += u"## %1\n\n| %2 |\n|%3\n"_s.arg(tr("Levels of the role"), columns().join(u" | "_s),
                                            u"---|"_s.repeated(columns().size()));
    for (const Row &row : m_rows)
        text += u"| %1 |\n"_s.arg(row.cells.join(u" | "_s));
    text += u'\n';
    for (const QString &note : m_rowNotes)
        text += u"> %1\n>\n"_s.arg(note);
    text += u"\n## %1\n\n%2\n\n"_s.arg(tr("Tables to allow"), tablesNote());
    for (const Table &table : m_tables)
        text += u"- %1 / %2\n"_s.arg(table.group, table.name);
    return text;
}

} // namespace Propel
