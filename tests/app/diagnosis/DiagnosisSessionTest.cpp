// SPDX-License-Identifier: MIT
#include "tests/support/PracticeSession.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString board = u"table.service.serviceBoard"_s;

class DiagnosisSessionTest : public PracticeSession
{
protected:
    [[nodiscard]] bool testFailed()
    {
        session.testFailed();
        return runEnds();
    }
    [[nodiscard]] QStringList ids(ChangeKind kind) const
    {
        QStringList ids;
        for (const RowChange &change : session.report().changes(kind))
            ids += change.id;
        return ids;
    }
};

} // namespace

TEST_F(DiagnosisSessionTest, ComparesEachWholeRunWithTheOneBeforeAndRowsTestedAgainWithTheSame)
{
    ASSERT_TRUE(testAll());
    const QDateTime first = session.report().generated;
    EXPECT_FALSE(session.report().drift.earlier.isValid());
    practice.setTable(u"Service/Service Board"_s, false);
    ASSERT_TRUE(testAll());
    EXPECT_EQ(session.report().drift.earlier, first);
    EXPECT_EQ(ids(ChangeKind::Lost), QStringList(board));
    ASSERT_TRUE(testFailed());
    EXPECT_EQ(session.report().drift.earlier, first);
    EXPECT_EQ(ids(ChangeKind::Lost), QStringList(board));
    practice.setTable(u"Service/Service Board"_s, true);
    ASSERT_TRUE(testFailed());
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_TRUE(ids(ChangeKind::Lost).isEmpty());
}
