// SPDX-License-Identifier: MIT
// Strings that are known for trouble, wherever an instance speaks: its name and version, its messages, its functions.
#include "app/base/Text.h"
#include "app/connectwise/AnswerReader.h"
#include "app/connectwise/CompanyInfo.h"
#include "app/report/JsonReport.h"
#include "app/report/ReportDocument.h"

#include "tests/support/SampleReport.h"
#include "tests/support/Suites.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A report in which the instance says that wherever it can, read by the program's own readers.
Report reportWith(const QString &words)
{
    Sample sample;
    const InstanceAddress host = *InstanceAddress::parse(u"connect.acme.com"_s);
    const auto company = readCompanyInfo(
        host, {200, json({{u"CompanyName"_s, words}, {u"VersionCode"_s, words}, {u"Codebase"_s, words}}), {}, {}, {}});
    if (company) {
        sample.facts.discovery.company = *company;
        sample.facts.connection.companyName = company->companyName;
        sample.facts.connection.version = company->version;
        sample.facts.connection.apiBase = company->api.url().toString();
    }
    sample.levels +=
        QJsonObject{{u"moduleName"_s, words}, {u"moduleFunctionName"_s, words}, {u"inquireLevel"_s, u"All"_s}};
    const QStringList ids{u"table.service.source"_s, u"table.service.severity"_s, u"companies.configurations"_s};
    const QList<QByteArray> bodies{json({{u"code"_s, words}, {u"message"_s, words}}), words.toUtf8(),
                                   QByteArray("[] ") + words.toUtf8()};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ApiAnswer reading = readAnswer(HttpAnswer{i == 2 ? 200 : 403, bodies.at(i), {}, {}, {}}, true);
        EXPECT_NE(reading.outcome, ProbeOutcome::Refused) << words;
        sample.answer(ids.at(i), reading.outcome, reading.error);
    }
    return sample.report();
}

/// The elements of a well-formed page, one after the other.
QStringList elementsOf(const QString &html)
{
    QXmlStreamReader reader(html);
    QStringList elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements += reader.name().toString();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString() << " in line " << reader.lineNumber();
    return elements;
}

QString unescaped(const QString &markdown)
{
    QString rest = markdown;
    static const QRegularExpression escape(u"\\\\[!-/:-@\\[-`{-~]"_s);
    return rest.remove(escape);
}

} // namespace

TEST(NaughtyStrings, StayPlainTextInEveryReport)
{
    const Report tame = reportWith(u"word"_s);
    const QStringList elements = elementsOf(toHtml(reportDocument(tame)));
    const auto lines = toText(reportDocument(tame)).count(u'\n');
    const QStringList strings = naughtyStrings();
    ASSERT_GT(strings.size(), 400);
    for (const QString &words : strings) {
        if (plainExcerpt(words).isEmpty())
            continue; // nothing of it can be shown, so lines about it are rightly missing
        SCOPED_TRACE(words.toStdString());
        const Report report = reportWith(words);
        const QString text = toText(reportDocument(report));
        EXPECT_FALSE(hasControls(text));
        const QString markdown = toMarkdown(reportDocument(report));
        EXPECT_FALSE(hasControls(markdown));
        static const QRegularExpression markup(u"<|`|\\]\\("_s);
        EXPECT_FALSE(unescaped(markdown).contains(markup)) << markdown;
        EXPECT_EQ(elementsOf(toHtml(reportDocument(report))), elements);
        const auto back = reportFromJson(toJsonText(report));
        ASSERT_TRUE(back);
        EXPECT_EQ(back->connection.companyName, report.connection.companyName);
        EXPECT_NE(report.verdict, Verdict::Ready);
        EXPECT_EQ(report.idsIn(State::Failed), QStringList());
        if (::testing::Test::HasFailure())
            return; // one tells enough
    }
    EXPECT_GT(lines, 26);
}

} // namespace Propel
