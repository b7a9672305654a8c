// SPDX-License-Identifier: MIT
#include "app/requirements/RequirementSet.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

QByteArray pack(const QByteArray &module, const QByteArray &table = "")
{
    return "{\n\"schema\": \"propel-connect/requirements/1\",\n\"name\": \"N\",\n\"version\": \"1\",\n\"modules\": "
           "[\n" +
           module + "\n],\n\"tables\": [\n" + table + "\n]\n}";
}

QString refusal(const QByteArray &json)
{
    const Result<RequirementSet> set = RequirementSet::fromJson(json);
    return set ? u"accepted"_s : set.error().detail;
}

} // namespace

TEST(RequirementSet, BringsTheSixteenLevelsAndFifteenTablesOfTheArticle)
{
    const RequirementSet &set = RequirementSet::builtIn();
    int levels = 0;
    for (const ModuleRequirement &row : set.modules()) {
        for (const Right right : allRights)
            levels += row.levels[right] != Level::None;
        EXPECT_FALSE(row.reason.isEmpty()) << row.id;
        EXPECT_NE(row.levels[Right::Inquire], Level::None) << row.id;
    }
    EXPECT_EQ(set.modules().size(), 11);
    EXPECT_EQ(levels, 16);
    EXPECT_EQ(set.tables().size(), 15);
    for (const TableRequirement &table : set.tables())
        EXPECT_FALSE(table.reason.isEmpty()) << table.id;
    EXPECT_LE(set.counts().size(), 4) << "design: at most four requests for counts";
}

TEST(RequirementSet, KnowsPropelsPageOnlyByAnEncryptedAddress)
{
    const auto withLink = [](const QByteArray &link) {
        return R"({"schema": "propel-connect/requirements/1", "name": "X", "version": "1", "links": {"propelPage": ")" +
               link + R"("}, "modules": [{"id": "a.b", "module": "M", "action": "A", "levels": {"inquire": "All"},
               "probe": {"path": "company/companies"}}], "tables": []})";
    };
    const Result<RequirementSet> set = RequirementSet::fromJson(withLink("https://app.example.com/connectwise"));
    ASSERT_TRUE(set) << set.error().detail.toStdString();
    EXPECT_EQ(set->propelPage(), QUrl(u"https://app.example.com/connectwise"_s));
    EXPECT_TRUE(RequirementSet::builtIn().propelPage().isEmpty()) << "none is published";
    for (const char *link : {"http://app.example.com", "file:///etc/passwd", "https://", "app.example.com"})
        EXPECT_TRUE(refusal(withLink(link)).contains(u"/links/propelPage"_s)) << link;
}

TEST(RequirementSet, AsksOnlyForPathsThatProveSomething)
{
    for (const ModuleRequirement &row : RequirementSet::builtIn().modules())
        EXPECT_FALSE(row.probe.path.contains(u"/info/"_s)) << row.id << ": the /info twins need less and prove nothing";
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        EXPECT_FALSE(table.path.contains(u"/info/"_s)) << table.id;
}

TEST(RequirementSet, TellsThePlaceOfWhatIsWrong)
{
    const QByteArray probe = "\"probe\":{\"path\":\"a/b\"}";
    EXPECT_TRUE(refusal("{\n\"schema\": \n").startsWith(u"line 3: not JSON"_s)) << refusal("{\n\"schema\": \n");
    EXPECT_TRUE(refusal("[]").startsWith(u"an object was expected"_s));
    EXPECT_TRUE(refusal("{\n\"schema\": \"other\", \"name\":\"n\"}").startsWith(u"/schema: \"schema\" must be"_s));
    EXPECT_TRUE(refusal(pack("{\"id\":\"a\",\"module\":\"M\",\"action\":\"A\",\n\"levels\":{\n\"add\":\"Some\"}," +
                             probe + "}"))
                    .startsWith(u"/modules/0/levels/add: \"add\" must be"_s));
    EXPECT_TRUE(refusal(pack("{\"id\":\"a\",\"module\":\"M\",\"action\":\"A\",\"levels\":{}," + probe + "}"))
                    .startsWith(u"/modules/0/levels: "_s));
    EXPECT_TRUE(refusal(pack("{\"id\":\"a\",\"module\":\"M\",\"levels\":{\"add\":\"All\"}," + probe + "}"))
                    .contains(u"\"action\" must be a text"_s));
    EXPECT_TRUE(refusal(pack("", "{\"id\":\"t\",\"group\":\"G\",\"table\":\"T\",\"path\":\"../x\"}"))
                    .contains(u"must be a path"_s));
    EXPECT_TRUE(refusal(pack("", "{\"id\":\"t\",\"group\":\"G\",\"table\":\"T\",\"path\":\"https://x/y\"}"))
                    .contains(u"must be a path"_s));
    EXPECT_TRUE(refusal(pack("", "{\"id\":\"t\",\"group\":\"G\",\"table\":\"T\",\"path\":\"a\",\"lvl\":1}"))
                    .contains(u"\"lvl\" is not known"_s));
    EXPECT_TRUE(refusal(pack("")).contains(u"nothing is required"_s));
    EXPECT_TRUE(refusal(pack("{\"id\":\"a\",\"module\":\"M\",\"action\":\"A\",\"levels\":{\"add\":\"All\"},\n\"probe\":"
                             "{\"path\":\"a/{id}\"}}"))
                    .startsWith(u"/modules/0/probe: no other probe gives {id}"_s));
    EXPECT_TRUE(refusal(pack("", "{\"id\":\"t\",\"group\":\"G\",\"table\":\"T\",\"path\":\"a\"},\n"
                                 "{\"id\":\"t\",\"group\":\"G\",\"table\":\"T\",\"path\":\"a\"}"))
                    .startsWith(u"/tables/1/id: the id \"t\" is there twice"_s));
}

TEST(RequirementSet, NamesTheFileThatIsMissing)
{
    const auto set = RequirementSet::fromFile(u"/no/such/file.json"_s);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().cause, Cause::FileUnreadable);
    EXPECT_TRUE(set.error().detail.contains(QDir::toNativeSeparators(u"/no/such/file.json"_s)));
}

TEST(RequirementSet, SaysInAShortPlainLineWhatIsWrongWithAHugeFile)
{
    const QByteArray longName(1 << 20, 'n');
    const auto expectShort = [](const QString &detail, const QString &part) {
        EXPECT_TRUE(detail.contains(part)) << detail.left(500);
        EXPECT_LE(detail.size(), 400);
        EXPECT_FALSE(detail.contains(u'\x1b')) << "it goes to a terminal";
    };
    expectShort(refusal("{\"" + longName + "\":[0,0,0]}"), u"is not known here"_s);
    expectShort(refusal("{\"\\u001b[2J\":1}"), u"is not known here"_s);
    expectShort(refusal('[' + QByteArray("[],").repeated(200'000) + "0]"), u"too large"_s);
    expectShort(refusal(pack(QByteArray("{},").repeated(600) + "{}")), u"over 500 entries"_s);
    expectShort(refusal(pack("{\"id\":\"" + longName + "\"}")), u"longer than 500"_s);
}

TEST(PsaVersion, ComparesReleasesAsNumbers)
{
    EXPECT_LT(*PsaVersion::parse(u"v2020.2"_s), *PsaVersion::parse(u"2020.3"_s));
    EXPECT_GT(*PsaVersion::parse(u"v2025.16"_s), *PsaVersion::parse(u"v2025.9.10333"_s));
    EXPECT_FALSE(PsaVersion::parse(u"v4.6.77997"_s)) << "a version number, not a release";
    EXPECT_FALSE(PsaVersion::parse(u""_s));
}
