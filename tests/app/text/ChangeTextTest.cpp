// SPDX-License-Identifier: MIT
#include "app/text/ChangeText.h"

#include "app/requirements/RequirementSet.h"
#include "app/text/VerdictText.h"
#include "tests/support/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString boards = u"table.service.serviceBoard"_s;

Report failedReport()
{
    Sample sample;
    sample.refuse(boards);
    return sample.report();
}

ChangeNotice rowsFailed(const QStringList &rows)
{
    ChangeNotice notice;
    notice.kind = ChangeNotice::Kind::RowsFailed;
    notice.rows = rows;
    return notice;
}

} // namespace

TEST(ChangeWords, SayShortlyWhatStoppedATest)
{
    const auto state = [](Cause cause) {
        RunRecord run;
        run.stage = Stage::Tls;
        run.cause = cause;
        return Text::runState(run);
    };
    EXPECT_EQ(state(Cause::CertificateUnknownIssuer), u"certificate not trusted"_s);
    EXPECT_EQ(state(Cause::CertificateExpired), u"certificate expired"_s);
    EXPECT_EQ(state(Cause::ProxyNeedsCredentials), u"proxy sign-in required"_s);
    EXPECT_EQ(state(Cause::KeychainLocked), u"can't read the private key"_s);
    EXPECT_EQ(state(Cause::KeysRefused), u"API keys rejected"_s);
    EXPECT_EQ(state(Cause::ConnectionRefused), u"can't reach the server"_s);
    EXPECT_EQ(state(Cause::ServerError), u"couldn't finish the test"_s);
}

TEST(ChangeWords, NameRowsAndTheUpgrade)
{
    ChangeNotice notice = rowsFailed({u"companies.configurations"_s, boards});
    notice.change.version = {u"v2025.1.10333"_s, u"v2025.2.1"_s};
    const Text::Notice words = Text::notice(notice, failedReport(), u"Acme"_s);
    EXPECT_TRUE(words.title.startsWith(u"2 permission"_s)) << words.title;
    EXPECT_EQ(words.text, u"Acme: Configurations, Service Board. ConnectWise was updated from v2025.1 to v2025.2."_s);
    notice.change.version.to = u"v2025.1.10400"_s;
    EXPECT_TRUE(Text::notice(notice, failedReport(), u"Acme"_s).text.endsWith(u"v2025.1.10333 to v2025.1.10400."_s));
}

TEST(ChangeWords, TellNewlyNeededFromLost)
{
    ChangeNotice notice = rowsFailed({boards});
    EXPECT_TRUE(Text::notice(notice, failedReport(), u"Acme"_s).text.contains(u"probably changed"_s));
    notice.change.newlyNeeded = {boards};
    const QString text = Text::notice(notice, failedReport(), u"Acme"_s).text;
    EXPECT_TRUE(text.contains(u"nothing was lost"_s)) << text;
}

TEST(ChangeWords, NameNoMoreRowsThanThereIsRoomFor)
{
    QStringList many;
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        many += table.id;
    const QString text = Text::notice(rowsFailed(many), failedReport(), u"Acme"_s).text;
    EXPECT_TRUE(text.contains(u"12 more."_s)) << text;
}

TEST(ChangeWords, SayWhyTheKeysOrTheNetworkFailed)
{
    Sample sample;
    sample.failAt(Stage::Authentication, {Cause::KeysRefused, {}, 401});
    ChangeNotice notice;
    notice.kind = ChangeNotice::Kind::KeysRefused;
    const Text::Notice refused = Text::notice(notice, sample.report(), u"Acme"_s);
    EXPECT_EQ(refused.title, u"ConnectWise rejected these API keys"_s);
    EXPECT_TRUE(refused.text.startsWith(u"Acme: "_s)) << refused.text;

    sample.failAt(Stage::Dns, {Cause::HostNotFound, {}, 0});
    notice.kind = ChangeNotice::Kind::Away;
    notice.runs = 3;
    notice.since = QDateTime(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::utc());
    const Text::Notice away = Text::notice(notice, sample.report(), u"Acme"_s);
    EXPECT_TRUE(away.title.startsWith(u"Can't find"_s)) << away.title;
    EXPECT_TRUE(away.text.startsWith(u"Acme: no result in 3 tests. We'll keep trying."_s)) << away.text;
}

TEST(ChangeWords, SayWhatIsFixed)
{
    ChangeNotice notice;
    notice.kind = ChangeNotice::Kind::Fixed;
    notice.rows = {u"companies.configurations"_s, boards};
    const Report report = Sample().report();
    Text::Notice words = Text::notice(notice, report, u"Acme"_s);
    EXPECT_EQ(words.title, Text::headline(report));
    EXPECT_EQ(words.text, u"Acme: Configurations, Service Board are fixed."_s);
    notice.rows.clear();
    words = Text::notice(notice, report, u"Acme"_s);
    EXPECT_EQ(words.title, u"Ready again"_s);
}

TEST(ChangeWords, SayTheUsefulPartWithinWhatWindowsShows)
{
    QStringList many;
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        many += table.id;
    const Text::Notice words = Text::notice(rowsFailed(many), failedReport(), u"Another Managed Service Provider"_s);
    EXPECT_LE(words.title.size(), 63);
    EXPECT_LE(words.text.size(), 255) << words.text;
}

TEST(ChangeWords, AreNothingForNothing)
{
    const Text::Notice words = Text::notice({}, failedReport(), u"Acme"_s);
    EXPECT_TRUE(words.title.isEmpty() && words.text.isEmpty());
}

TEST(ChangeWords, SayWhatIsDifferentBetweenTwoRuns)
{
    RunRecord before = recordOf(Sample().report());
    RunRecord now = recordOf(failedReport());
    now.version = u"v2025.2.1"_s;
    EXPECT_EQ(
        Text::changeLines(changeBetween(before, now), RequirementSet::builtIn()),
        (QStringList{u"Service / Service Board: missing"_s, u"ConnectWise was updated from v2025.1 to v2025.2."_s}));
    EXPECT_EQ(Text::changeLines(changeBetween(now, before), RequirementSet::builtIn()).constLast(),
              u"ConnectWise was updated from v2025.2 to v2025.1."_s);
    EXPECT_TRUE(Text::changeLines(changeBetween(now, now), RequirementSet::builtIn()).isEmpty());
}

} // namespace Propel
