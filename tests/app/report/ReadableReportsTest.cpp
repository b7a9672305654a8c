// SPDX-License-Identifier: MIT
#include "app/history/ReportChanges.h"
#include "app/report/ReportDocument.h"
#include "app/text/RowText.h"

#include "tests/support/SampleReport.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Report brokenReport()
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.refuse(u"table.service.serviceBoard"_s);
    return sample.report();
}

Report hostileReport()
{
    Sample sample;
    sample.facts.connection.companyName = hostileName();
    sample.facts.connection.version = hostileName();
    sample.levels += QJsonObject{{u"moduleName"_s, hostileName()},
                                 {u"moduleFunctionName"_s, u"- item\n1. one"_s},
                                 {u"inquireLevel"_s, u"All"_s}};
    sample.answer(u"table.service.source"_s, ProbeOutcome::Fault, {Cause::NotJson, hostileName(), 200});
    return sample.report();
}

/// All text of a well-formed page; fails where it isn't.
QString textOf(const QString &html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line " << reader.lineNumber();
    return text;
}

} // namespace

TEST(TextReport, BeginsWithTheVerdictAndEndsWithTheRequests)
{
    const QStringList lines = toText(reportDocument(brokenReport())).trimmed().split(u'\n');
    EXPECT_EQ(lines.constFirst(), u"✗ 2 permissions missing"_s);
    EXPECT_EQ(lines.constLast(), u"2 requests, all read-only"_s);
}

TEST(TextReport, HasTheChangesBeforeALineForEachRow)
{
    const Report report = brokenReport();
    const QString text = toText(reportDocument(report));
    for (const ModuleResult &row : report.modules)
        EXPECT_TRUE(text.contains(row.requirement.action)) << row.requirement.id.toStdString();
    for (const TableResult &row : report.tables)
        EXPECT_TRUE(text.contains(Text::rowName(row))) << row.requirement.id.toStdString();
    const qsizetype row = text.indexOf(u"✗ missing  Configurations"_s);
    const qsizetype change = text.indexOf(u"Companies / Configurations"_s);
    EXPECT_LT(0, change);
    EXPECT_LT(change, row);
    EXPECT_LT(row, text.indexOf(u"None → All"_s, row));
    EXPECT_TRUE(text.contains(u"Service / Service Board             Not allowed → Allowed"_s)) << text;
    EXPECT_FALSE(text.contains(u"→ In ConnectWise:"_s)) << "the changes say it";
    EXPECT_FALSE(text.contains(u"Connection steps"_s));
}

TEST(TextReport, NamesTheStageThatFailed)
{
    Sample sample;
    sample.failAt(Stage::Tcp, {Cause::ConnectionRefused, u"Connection refused"_s});
    const QString text = toText(reportDocument(sample.report()));
    EXPECT_TRUE(text.startsWith(u"! Can't reach connect.acme.com\nThe server refused the connection"_s)) << text;
    EXPECT_EQ(text.count(u"The server refused the connection"_s), 1) << text;
    const qsizetype support = text.indexOf(u"Details for support"_s);
    EXPECT_LT(0, support) << text;
    EXPECT_LT(support, text.indexOf(u"  • Failed step: Connection (tcp)"_s)) << text;
    EXPECT_LT(support, text.indexOf(u"✗ failed      Connection"_s)) << "names of steps are for support";
    EXPECT_TRUE(text.contains(u"○ not tested  Keys"_s));
}

TEST(TextReport, SaysTheSameWithAndWithoutColor)
{
    QString colored = toText(reportDocument(brokenReport()), TextColor::With);
    EXPECT_TRUE(colored.contains(u'\x1b'));
    colored.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    EXPECT_EQ(colored, toText(reportDocument(brokenReport())));
}

TEST(TextReport, FitsANarrowTerminal)
{
    Report report = brokenReport();
    report.connection.companyName = u"The Exceedingly Long Managed Services Company of Upper Saxony"_s;
    for (const Extent extent : {Extent::Missing, Extent::Everything}) {
        for (const int width : {40, 80}) {
            const QStringList lines = toText(terminalDocument(report, extent), TextColor::Without, width).split(u'\n');
            for (const QString &line : lines)
                EXPECT_LE(line.size(), width) << line;
        }
    }
    const QString text = toText(terminalDocument(report, Extent::Everything), TextColor::Without, 40);
    EXPECT_TRUE(text.contains(u"  ✗ Configurations\n    State: missing\n    Edit: None → All\n    Inquire: All\n"_s))
        << text;
}

TEST(TerminalReport, HasTheVerdictThenTheChangesThenALineForEachModule)
{
    const QString text = toText(terminalDocument(brokenReport(), Extent::Missing));
    EXPECT_TRUE(text.contains(u"✗ Companies           4 of 5\n✓ Sales               1 of 1\n"_s)) << text;
    EXPECT_TRUE(text.contains(u"✗ Table Setup tables  14 of 15\n"_s)) << text;
    EXPECT_FALSE(text.contains(u"Company Maintenance"_s));
    EXPECT_TRUE(text.startsWith(u"✗ 2 permissions missing\n"_s)) << text;
    const qsizetype change = text.indexOf(u"None → All"_s);
    EXPECT_LT(0, change) << text;
    EXPECT_LT(change, text.indexOf(u"✗ Companies "_s)) << text;
}

TEST(TerminalReport, HasDetailsOfAFaultOnlyWhereTheyAreAskedFor)
{
    Sample sample;
    sample.failAt(Stage::Tcp, {Cause::ConnectionRefused, u"Connection refused"_s});
    const QString brief = toText(terminalDocument(sample.report(), Extent::Missing));
    EXPECT_TRUE(brief.startsWith(u"! Can't reach connect.acme.com\n"_s)) << brief;
    EXPECT_FALSE(brief.contains(u"Details for support"_s)) << brief;
    EXPECT_TRUE(toText(terminalDocument(sample.report(), Extent::Everything)).contains(u"Details for support"_s));
}

TEST(TerminalReport, NamesWhatCouldNotBeTested)
{
    Sample sample;
    sample.answer(u"table.service.source"_s, ProbeOutcome::Fault, {Cause::NotJson, {}, 200});
    const QString text = toText(terminalDocument(sample.report(), Extent::Missing));
    EXPECT_TRUE(text.contains(u"Service, Source: not tested."_s)) << text;
}

TEST(MarkdownReport, LetsNoNameBecomeMarkup)
{
    const QString markdown = toMarkdown(reportDocument(hostileReport()));
    EXPECT_FALSE(hasControls(markdown));
    EXPECT_FALSE(markdown.contains(QRegularExpression(u"(?<!\\\\)<"_s)));
    EXPECT_FALSE(markdown.contains(QRegularExpression(u"(?<!\\\\)`"_s)));
    EXPECT_FALSE(markdown.contains(QRegularExpression(u"(?<!\\\\)\\["_s)));
    EXPECT_FALSE(markdown.contains(QRegularExpression(u"(?<!\\\\)@"_s)));
    EXPECT_FALSE(markdown.contains(u"https://"_s));
    EXPECT_TRUE(markdown.contains(u"\\<script\\>alert"_s) || markdown.contains(u"\\<script>alert"_s));
}

TEST(MarkdownReport, LeavesWhatMeansNothing)
{
    Sample sample;
    for (const QString &name : {u"Castle & Rowe"_s, u"C:\\Users\\Ann"_s, u"snake_case {1} a~b [x"_s, u"1.5 #a"_s}) {
        sample.facts.connection.companyName = name;
        const QString markdown = toMarkdown(reportDocument(sample.report()));
        const QString shown = QString(name).replace(u"[x"_s, u"\\[x"_s);
        EXPECT_TRUE(markdown.contains(u"- Company: "_s + shown + u'\n')) << markdown;
    }
    for (const QString &name : {u"&lt;"_s, u"_x_"_s, u"#12"_s, u"~~x~~"_s, u"a\\*b"_s}) {
        sample.facts.connection.companyName = name;
        EXPECT_FALSE(toMarkdown(reportDocument(sample.report())).contains(u"- Company: "_s + name)) << name;
    }
}

TEST(MarkdownReport, LetsNoNameBreakATable)
{
    Sample sample;
    Report report = sample.report();
    report.modules[0].requirement.action = u"A | B"_s;
    const QStringList lines = toMarkdown(reportDocument(report)).split(u'\n');
    const auto row =
        std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u"A \\| B"_s); });
    ASSERT_NE(row, lines.end());
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    const auto header =
        std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.startsWith(u"| ---"_s); });
    EXPECT_EQ(row->count(bar), header->count(bar));
}

TEST(HtmlReport, IsWellFormedAndHoldsEveryRow)
{
    const Report report = brokenReport();
    const QString text = textOf(toHtml(reportDocument(report)));
    for (const ModuleResult &row : report.modules)
        EXPECT_TRUE(text.contains(row.requirement.action)) << row.requirement.id.toStdString();
    for (const TableResult &row : report.tables)
        EXPECT_TRUE(text.contains(Text::rowName(row))) << row.requirement.id.toStdString();
    EXPECT_TRUE(text.contains(u"2 permissions missing"_s));
    EXPECT_TRUE(text.contains(u"2 requests, all read-only"_s));
}

TEST(HtmlReport, LoadsNothing)
{
    const QString html = toHtml(reportDocument(brokenReport()));
    for (const QString &sign : {u"<script"_s, u"<link"_s, u"<img"_s, u"@import"_s, u"url("_s, u"src="_s, u"href="_s})
        EXPECT_FALSE(html.contains(sign)) << sign.toStdString();
    EXPECT_TRUE(html.contains(u"default-src 'none'"_s));
}

TEST(Reports, ListWhatTheRoleHasBeyondTheNeedWithItsClicks)
{
    Sample sample;
    sample.setLevel(u"companies.teamMembers"_s, Right::Add, Level::My);
    sample.setLevel(u"companies.teamMembers"_s, Right::Delete, Level::All);
    for (int i = 0; i < 60; ++i)
        sample.levels += QJsonObject{{u"moduleName"_s, u"Finance"_s},
                                     {u"moduleFunctionName"_s, u"Ledger %1"_s.arg(i)},
                                     {u"deleteLevel"_s, u"None"_s},
                                     {u"inquireLevel"_s, u"All"_s}};
    const Report report = sample.report();
    ASSERT_EQ(report.excess.size(), 62);
    EXPECT_FALSE(reportDocument(report).isCertificate) << "ready, but with something to do";
    QString markdown = toMarkdown(reportDocument(report));
    const QString all[] = {toText(reportDocument(report)), markdown.remove(u'\\'),
                           textOf(toHtml(reportDocument(report)))};
    for (const QString &text : all) {
        const qsizetype heading = text.indexOf(u"More than needed"_s);
        EXPECT_LT(0, heading);
        const qsizetype worst = text.indexOf(u"Companies > Team Members"_s, heading);
        EXPECT_LT(heading, worst);
        EXPECT_LT(worst, text.indexOf(u"Finance > Ledger 0"_s)) << "to delete is worst";
        EXPECT_TRUE(text.contains(u"Finance > Ledger 59"_s)) << "all of them";
        EXPECT_TRUE(text.contains(u"Delete Level"_s));
        EXPECT_TRUE(text.contains(u"All → None"_s));
        EXPECT_TRUE(text.contains(u"My → None"_s));
        EXPECT_EQ(
            text.count(u"To lower them, open the API member's role under System > Security Roles in ConnectWise"_s), 1)
            << "what all have in common is said once";
        EXPECT_TRUE(text.simplified().contains(u"62 levels in this role are higher than Propel needs."_s));
        EXPECT_TRUE(text.simplified().contains(u"ConnectWise didn't report 120 more levels"_s)) << "Add and Edit of 60";
        EXPECT_TRUE(text.simplified().contains(u"whether Table Setup allows more tables than needed"_s));
    }
}

TEST(Reports, SayThatExcessCannotBeToldWhereLevelsAreSilent)
{
    Sample sample;
    sample.levelsKnown = false;
    sample.facts.levelsStage.error = {Cause::LevelsMissing, {}, 404};
    const Report report = sample.report();
    for (const QString &text :
         {toText(reportDocument(report)), toMarkdown(reportDocument(report)), textOf(toHtml(reportDocument(report)))}) {
        EXPECT_TRUE(text.simplified().contains(u"We can't tell whether the role has more than Propel needs"_s));
        EXPECT_FALSE(text.contains(u"More than needed"_s));
    }
}

TEST(Reports, SayWhatHasChangedSinceAnEarlierTest)
{
    Report earlier = Sample().report();
    Sample sample;
    sample.facts.connection.version = u"v2025.2.4"_s;
    sample.refuse(u"table.service.serviceBoard"_s);
    Report report = sample.report();
    compareWithEarlier(report, earlier);
    for (const QString &form :
         {toText(reportDocument(report)), toMarkdown(reportDocument(report)), textOf(toHtml(reportDocument(report)))}) {
        const QString text = form.simplified();
        EXPECT_TRUE(text.contains(u"Access refused. It worked on "_s)) << "in the row";
        EXPECT_TRUE(text.contains(u"Compared with the test of "_s)) << "among the notes";
        EXPECT_TRUE(text.contains(u"ConnectWise was updated from v2025.1.10333 to v2025.2.4."_s));
    }
}

} // namespace Propel
