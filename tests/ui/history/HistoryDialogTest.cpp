// SPDX-License-Identifier: MIT
#include "ui/history/HistoryDialog.h"

#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/history/HistoryStrip.h"

#include <QComboBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Ready for a while, broken ten days ago, ready again for the last four days.
RunHistory sampleHistory()
{
    RunHistory history;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int hours = 60 * 24; hours > 0; hours -= 4) {
        const int days = hours / 24;
        RunRecord run = recordOf(days < 10 && days >= 4 ? mixedReport() : goodReport());
        run.at = now.addSecs(-3600 * hours);
        history.add(run);
    }
    return history;
}

class HistoryDialogTest : public testing::Test
{
protected:
    [[nodiscard]] QString entry(int row) const { return list->item(row)->data(Qt::AccessibleTextRole).toString(); }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &event);
    }

    HistoryDialog dialog{sampleHistory(), sampleConnection(), RequirementSet::builtIn()};
    HistoryList *list = dialog.findChild<HistoryList *>();
    HistoryStrip *strip = dialog.findChild<HistoryStrip *>();
};

TEST_F(HistoryDialogTest, SaysSinceWhenItIsReadyAndWhatChanged)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    EXPECT_TRUE(texts.contains(u"Ready for 3 days"_s) || texts.contains(u"Ready for 4 days"_s)) << texts.join(u'|');
    ASSERT_EQ(list->count(), 3);
    EXPECT_TRUE(entry(0).contains(u": Ready again after 6 days. Companies / Configurations: fixed"_s)) << entry(0);
    EXPECT_TRUE(entry(1).contains(u". Companies / Configurations: missing"_s) && entry(1).contains(u" ready. "_s))
        << entry(1);
    EXPECT_TRUE(entry(2).contains(u": Ready first test. "_s)) << entry(2);
    EXPECT_TRUE(entry(2).contains(u" tests, the last one "_s)) << entry(2);
}

TEST_F(HistoryDialogTest, ShowsTheTimeThatIsChosen)
{
    named<QComboBox>(dialog, u"Time shown"_s)->setCurrentText(u"Last 7 days"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(entry(1).contains(u"missing"_s)) << "it was still broken when they began";
}

TEST_F(HistoryDialogTest, KeysGoAlongTheTimelineAndTheListFollows)
{
    press(Qt::Key_Home);
    EXPECT_EQ(list->currentRow(), 2);
    press(Qt::Key_Right);
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_EQ(strip->accessibleDescription(), entry(1));
    list->setCurrentRow(0);
    EXPECT_EQ(strip->accessibleDescription(), entry(0));
}

TEST_F(HistoryDialogTest, ExportsAllOfItForASpreadsheet)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.csv"_s);
    ASSERT_TRUE(dialog.exportTo(file));
    const QByteArray content = *readFile(file);
    EXPECT_TRUE(content.startsWith("\xEF\xBB\xBF")) << "for Excel";
    const QString csv = QString::fromUtf8(content);
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1 + 6) << "the first and the last test of each result";
    EXPECT_TRUE(lines.at(0).startsWith(u"\"Time\",\"Result\",\"Missing\""_s)) << lines.at(0);
    EXPECT_TRUE(lines.at(3).contains(u"\"Companies / Configurations"_s)) << lines.at(3);
    EXPECT_FALSE(dialog.exportTo(folder.path()));
}

TEST(HistoryStripTest, TellsItsStatesApartByHeight)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<HistoryEntry> entries;
    for (const Verdict verdict : {Verdict::Ready, Verdict::Undetermined, Verdict::NotReady}) {
        const QDateTime at = now.addDays(-9 + 3 * entries.size());
        RunRecord run;
        run.verdict = verdict;
        entries.append({.run = run, .from = at, .to = at, .tests = 1});
    }
    HistoryStrip strip(RequirementSet::builtIn());
    strip.resize(600, strip.sizeHint().height());
    strip.setEntries(entries, now.addDays(-9), now);
    const QImage picture = strip.grab().toImage();
    const auto top = [&picture](int x) {
        int y = 0;
        while (y < picture.height() && picture.pixel(x, y) == picture.pixel(x, 0))
            ++y;
        return y;
    };
    EXPECT_GT(top(100), top(300));
    EXPECT_GT(top(300), top(500));
}

TEST(HistoryDialogEmpty, SaysThatNothingWasTested)
{
    const HistoryDialog dialog({}, sampleConnection(), RequirementSet::builtIn());
    EXPECT_EQ(dialog.findChild<HistoryList *>()->count(), 0);
}

} // namespace
} // namespace Propel
