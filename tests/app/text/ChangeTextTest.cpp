// SPDX-License-Identifier: MIT
#include "app/text/ChangeText.h"

#include "app/requirements/RequirementSet.h"
#include "tests/app/report/SampleReport.h"

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

TEST(ChangeWords, NameRowsAndTheUpgrade)
{
    ChangeNotice notice = rowsFailed({u"companies.configurations"_s, boards});
    notice.change.version = {u"v2025.1.10333"_s, u"v2025.2.1"_s};
    const Text::Notice words = Text::notice(notice, failedReport(), u"Acme"_s);
    EXPECT_EQ(words.title, u"Acme: 2 rows failed"_s);
    EXPECT_EQ(words.text, u"Companies, Configurations; Service / Service Board. The instance went from v2025.1 to "
                          "v2025.2."_s);
    notice.change.version.to = u"v2025.1.10400"_s;
    EXPECT_TRUE(Text::notice(notice, failedReport(), u"Acme"_s).text.endsWith(u"v2025.1.10333 to v2025.1.10400."_s));
}

TEST(ChangeWords, TellNewlyNeededFromLost)
{
    ChangeNotice notice = rowsFailed({boards});
    EXPECT_TRUE(Text::notice(notice, failedReport(), u"Acme"_s).text.contains(u"probably changed"_s));
    notice.change.newlyNeeded = {boards};
    const QString text = Text::notice(notice, failedReport(), u"Acme"_s).text;
    EXPECT_TRUE(text.contains(u"Nothing was lost"_s)) << text;
    EXPECT_TRUE(text.contains(RequirementSet::builtIn().version())) << text;
}

TEST(ChangeWords, NameNoMoreRowsThanThereIsRoomFor)
{
    QStringList many;
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        many += table.id;
    const QString text = Text::notice(rowsFailed(many), failedReport(), u"Acme"_s).text;
    EXPECT_TRUE(text.contains(u"; and 11 more."_s)) << text;
}

TEST(ChangeWords, SayWhyTheKeysOrTheNetworkFailed)
{
    Sample sample;
    sample.failAt(Stage::Authentication, {Cause::KeysRefused, {}, 401});
    ChangeNotice notice;
    notice.kind = ChangeNotice::Kind::KeysRefused;
    const Text::Notice refused = Text::notice(notice, sample.report(), u"Acme"_s);
    EXPECT_EQ(refused.title, u"Acme: the keys were refused"_s);
    EXPECT_FALSE(refused.text.isEmpty());

    sample.failAt(Stage::Dns, {Cause::HostNotFound, {}, 0});
    notice.kind = ChangeNotice::Kind::Away;
    notice.runs = 3;
    notice.since = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    const Text::Notice away = Text::notice(notice, sample.report(), u"Acme"_s);
    EXPECT_EQ(away.title, u"Acme: can't be tested"_s);
    EXPECT_TRUE(away.text.contains(u"for 3 tests"_s)) << away.text;
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
    EXPECT_EQ(Text::changeSentences(changeBetween(before, now), RequirementSet::builtIn()),
              (QStringList{u"The verdict went from ready to not ready."_s,
                           u"The instance went from v2025.1 to v2025.2."_s, u"Service / Service Board: failed."_s}));
    EXPECT_EQ(Text::changeSentences(changeBetween(now, before), RequirementSet::builtIn()).constLast(),
              u"Service / Service Board: no longer failed."_s);
    EXPECT_TRUE(Text::changeSentences(changeBetween(now, now), RequirementSet::builtIn()).isEmpty());
    EXPECT_TRUE(Text::runSentence(now).endsWith(u"not ready, 1 row failed (v2025.2.1)"_s) ||
                Text::runSentence(now).endsWith(u"not ready, 1 rows failed (v2025.2.1)"_s))
        << Text::runSentence(now);
}

} // namespace Propel
