// SPDX-License-Identifier: MIT
#include "app/pdf/DocumentPdf.h"

#include "app/report/GuideDocument.h"
#include "app/report/ReportDocument.h"
#include "app/requirements/RequirementSet.h"
#include "tests/support/SampleReport.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class DocumentPdf : public testing::Test
{
protected:
    ~DocumentPdf() override { QLocale::setDefault(m_before); }

    static qsizetype pagesOf(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

private:
    QLocale m_before;
};

} // namespace

TEST_F(DocumentPdf, IsOnThePaperThatIsUsualHere)
{
    const Document document = reportDocument(Sample().report());
    QLocale::setDefault(QLocale(u"en_US"_s));
    EXPECT_TRUE(toPdf(document).contains("/MediaBox [0 0 612"));
    QLocale::setDefault(QLocale(u"de_DE"_s));
    EXPECT_TRUE(toPdf(document).contains("/MediaBox [0 0 595"));
}

TEST_F(DocumentPdf, HasOnePageWhereNothingIsMissing)
{
    EXPECT_EQ(pagesOf(toPdf(reportDocument(Sample().report()))), 1);
}

TEST_F(DocumentPdf, GoesOnOverPages)
{
    Sample sample;
    for (int i = 0; i < 150; ++i)
        sample.levels += QJsonObject{{u"moduleName"_s, u"Finance"_s},
                                     {u"moduleFunctionName"_s, u"Ledger %1"_s.arg(i)},
                                     {u"inquireLevel"_s, u"All"_s}};
    EXPECT_GE(pagesOf(toPdf(reportDocument(sample.report()))), 4);
}

TEST_F(DocumentPdf, TakesAnythingThatAnInstanceMayName)
{
    Sample sample;
    sample.facts.connection.companyName = hostileName().repeated(40);
    sample.facts.connection.version = QString(3000, u'x');
    sample.levels += QJsonObject{
        {u"moduleName"_s, QString(500, u'm')}, {u"moduleFunctionName"_s, hostileName()}, {u"inquireLevel"_s, u"All"_s}};
    for (const ModuleRequirement &row : RequirementSet::builtIn().modules())
        sample.setLevel(row.id, Right::Inquire, Level::None);
    EXPECT_GE(pagesOf(toPdf(reportDocument(sample.report()))), 2);
    sample.failAt(Stage::Tls, {Cause::NotJson, hostileName(), 200});
    EXPECT_GE(pagesOf(toPdf(reportDocument(sample.report()))), 1);
}

TEST_F(DocumentPdf, HoldsTheGuide)
{
    int drawn = 0;
    const auto picture = [&drawn](GuideStep::Kind) { return Picture{{264, 152}, [&drawn](QPainter &) { ++drawn; }}; };
    for (const QString &paper : {u"en_US"_s, u"de_DE"_s}) {
        QLocale::setDefault(QLocale(paper));
        drawn = 0;
        EXPECT_EQ(pagesOf(toPdf(guideDocument(RequirementSet::builtIn(), picture))), 2) << paper;
        EXPECT_EQ(drawn, 10) << "five drawings, in two passes";
    }
}

} // namespace Propel
