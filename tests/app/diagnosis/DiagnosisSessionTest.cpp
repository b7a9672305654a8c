// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisSession.h"

#include "app/history/ReportChanges.h"
#include "app/keys/KeychainEntry.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString board = u"table.service.serviceBoard"_s;

class DiagnosisSessionTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(practice.isUp());
        const Connection connection = practice.connection();
        keychain.entries()[KeychainEntry::ofConnection(connection).name()] = practice.privateKey().toText().toUtf8();
        session.setConnection(connection);
    }
    [[nodiscard]] bool testAll()
    {
        session.testAll();
        return waitFor(&session, &DiagnosisSession::ended, 60000);
    }
    [[nodiscard]] bool testFailed()
    {
        session.testFailed();
        return waitFor(&session, &DiagnosisSession::ended, 60000);
    }
    [[nodiscard]] QStringList ids(ChangeKind kind) const
    {
        QStringList ids;
        for (const RowChange &change : session.report().changes(kind))
            ids += change.id;
        return ids;
    }

    Practice practice;
    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}, compareWithEarlier};
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
