// SPDX-License-Identifier: MIT
// Every document of a public JSON test suite as the body of every kind of answer, through whole runs: each ends, no row
// is green that is not, none is red that is not, and nothing is ready.
#include "app/report/JsonReport.h"

#include "tests/support/Practice.h"
#include "tests/support/Suites.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QByteArray place(qsizetype number)
{
    return "suite/document" + QByteArray::number(number);
}

class JsonSuiteTest : public testing::Test
{
protected:
    /// A pack of the first row, which others wait for, and what comes behind it.
    static RequirementSet pack(const QByteArrayList &modules, const QByteArrayList &tables = {},
                               const QByteArrayList &counts = {})
    {
        const QByteArray first = row("first", R"("path":"company/companies","gives":{"companyId":"id"})");
        const Result<RequirementSet> set = RequirementSet::fromJson(
            R"({"schema":"propel-connect/requirements/1","name":"N","version":"1","modules":[)" +
            (QByteArrayList{first} + modules).join(',') + R"(],"tables":[)" + tables.join(',') + R"(],"counts":[)" +
            counts.join(',') + "]}");
        EXPECT_TRUE(set) << set.error().detail;
        return *set;
    }
    static QByteArray row(const QByteArray &id, const QByteArray &probe)
    {
        return R"({"id":")" + id +
               R"(","module":"Companies","action":"Configurations","levels":{"inquire":"All"},"probe":{)" + probe +
               "}}";
    }
    /// One entry a document; "#" stands for its place.
    QByteArrayList eachDocument(const QByteArray &entry) const
    {
        QByteArrayList entries;
        for (qsizetype i = 0; i < documents.size(); ++i)
            entries += QByteArray(entry).replace("#ID", QByteArray::number(i)).replace("#", place(i));
        return entries;
    }
    void give(int status, const QByteArray &path, const QByteArray &body)
    {
        sandbox::Fault fault{sandbox::PathGlob(QString::fromLatin1(path)), {status, body, "application/json", {}}};
        settings.fail += fault;
    }
    /// Each document behind the path in which "#" stands for its place.
    void giveEach(int status, const QByteArray &path)
    {
        for (qsizetype i = 0; i < documents.size(); ++i)
            give(status, QByteArray(path).replace("#", place(i)), documents.at(i).text);
    }
    std::optional<Report> diagnose(const RequirementSet &requirements)
    {
        practice.server.setSettings(settings);
        RunOrder order = practice.order();
        order.requirements = requirements;
        std::optional<Report> report = practice.diagnose(std::move(order));
        EXPECT_TRUE(report) << "it didn't end in time";
        if (report) {
            EXPECT_FALSE(toJsonText(*report).contains(practice.server.identity().privateKey.toLatin1()));
            EXPECT_TRUE(report->idsIn(State::Failed).isEmpty()) << report->idsIn(State::Failed).join(u' ');
        }
        return report;
    }
    /// What a list's row must be after that document came with status 200.
    static void expectState(const JsonDocumentCase &document, State state)
    {
        const bool mayPass = document.isList() && !document.isNone();
        const QJsonArray list = QJsonDocument::fromJson(document.text).array();
        const bool holdsRecords =
            std::all_of(list.begin(), list.end(), [](const QJsonValue &value) { return value.isObject(); });
        if (document.isJson() && document.isList()) {
            EXPECT_EQ(state, holdsRecords ? State::Passed : State::Untested) << document.name.toStdString();
        } else if (!mayPass) {
            EXPECT_EQ(state, State::Untested) << document.name.toStdString();
        }
    }

    const QList<JsonDocumentCase> documents = jsonTestSuite();
    Practice practice;
    sandbox::Settings settings;
};

} // namespace

TEST_F(JsonSuiteTest, IsWhole)
{
    EXPECT_EQ(documents.size(), 318);
    EXPECT_EQ(std::count_if(documents.begin(), documents.end(), [](const auto &one) { return one.isJson(); }), 95);
}

TEST_F(JsonSuiteTest, AsATablesAnswer)
{
    const RequirementSet tables = pack({}, eachDocument(R"({"id":"t#ID","group":"G","table":"T","path":"#"})"));
    giveEach(200, "*/#");
    const auto report = diagnose(tables);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->tables.size(), documents.size());
    for (qsizetype i = 0; i < documents.size(); ++i)
        expectState(documents.at(i), report->tables.at(i).state);
    EXPECT_EQ(report->verdict, Verdict::Undetermined);
}

TEST_F(JsonSuiteTest, AsAListAndAsARecordsAnswer)
{
    for (const QByteArray path : {"#", "company/companies/{companyId}/#"}) {
        settings.fail.clear();
        giveEach(200, "*/#");
        const auto report = diagnose(pack(eachDocument(row("r#ID", R"("path":")" + path + '"'))));
        ASSERT_TRUE(report);
        ASSERT_EQ(report->modules.size(), documents.size() + 1);
        for (qsizetype i = 0; i < documents.size(); ++i)
            expectState(documents.at(i), report->modules.at(i + 1).state);
        EXPECT_EQ(report->verdict, Verdict::Undetermined);
    }
}

TEST_F(JsonSuiteTest, AsARefusal)
{
    const QByteArrayList tables = eachDocument(R"({"id":"t#ID","group":"G","table":"T","path":"#"})");
    giveEach(403, "*/#");
    const auto report = diagnose(pack({}, tables));
    ASSERT_TRUE(report);
    for (qsizetype i = 0; i < documents.size(); ++i)
        EXPECT_EQ(report->tables.at(i).state, State::Untested) << documents.at(i).name.toStdString();
    EXPECT_EQ(report->verdict, Verdict::Undetermined);
}

TEST_F(JsonSuiteTest, AsTheAnswerOfASecondQuestion)
{
    const QByteArrayList rows =
        eachDocument(row("r#ID", R"("path":"system/reports","gives":{"n#ID":"name"},"then":"#")"));
    // What isn't a clear refusal takes nothing from what the first answer proved.
    for (const int status : {200, 403}) {
        settings.fail.clear();
        giveEach(status, "*/#");
        const auto report = diagnose(pack(rows));
        ASSERT_TRUE(report);
        EXPECT_EQ(report->idsIn(State::Untested), QStringList());
        EXPECT_EQ(report->verdict, Verdict::Ready);
    }
}

TEST_F(JsonSuiteTest, AsACount)
{
    giveEach(200, "*/#");
    const auto report = diagnose(pack({}, {R"({"id":"t","group":"G","table":"T","path":"service/boards"})"},
                                      eachDocument(R"({"what":"c#ID","path":"#","needs":"first"})")));
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->sight.isEmpty()) << "none of the documents is a count";
    EXPECT_EQ(report->verdict, Verdict::Ready) << "counts change no verdict";
}

TEST_F(JsonSuiteTest, AsCompanyInfo)
{
    const RequirementSet requirements = pack({});
    for (const JsonDocumentCase &document : documents) {
        settings.fail.clear();
        give(200, "/login/companyinfo/*", document.text);
        const auto report = diagnose(requirements);
        ASSERT_TRUE(report) << document.name.toStdString();
        ASSERT_TRUE(report->failedStage()) << document.name.toStdString();
        EXPECT_EQ(report->failedStage()->stage, Stage::CompanyInfo) << document.name.toStdString();
        EXPECT_EQ(report->idsIn(State::Untested).size(), 1) << document.name.toStdString();
        EXPECT_EQ(report->verdict, Verdict::Undetermined) << document.name.toStdString();
    }
}

TEST_F(JsonSuiteTest, AsOwnLevelsAndAsTheVersion)
{
    const RequirementSet requirements = pack({});
    for (const JsonDocumentCase &document : documents) {
        settings.fail.clear();
        give(200, "*/system/mySecurity", document.text);
        give(200, "*/system/info", document.text);
        const auto report = diagnose(requirements);
        ASSERT_TRUE(report) << document.name.toStdString();
        EXPECT_EQ(report->modules.constFirst().state, State::Unconfirmed) << document.name.toStdString();
        EXPECT_FALSE(report->levelsKnown) << document.name.toStdString();
        EXPECT_EQ(report->verdict, Verdict::Unconfirmed) << document.name.toStdString();
    }
}

} // namespace Propel
