// SPDX-License-Identifier: MIT
// Strings that are known for trouble, wherever an instance's words are shown.
#include "ui/results/PermissionView.h"

#include "app/keys/KeyKeeper.h"
#include "tests/support/Suites.h"
#include "tests/support/TestServices.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/history/HistoryDialog.h"
#include "ui/results/ReportLists.h"
#include "ui/window/ConnectionWindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QListWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// All that an instance, or whoever stands between, can put into a report.
Report saying(Report report, const QString &words)
{
    report.connection.companyName = words;
    report.connection.version = words;
    report.connection.apiBase = words;
    for (StageOutcome &stage : report.stages) {
        stage.fact = words;
        stage.error.detail = words;
    }
    const auto refuse = [&words](ProbeResult &probe) {
        probe.error = {Cause::PermissionMissing, words, 403};
        probe.httpStatus = 403;
    };
    for (ModuleResult &row : report.modules)
        refuse(row.probe);
    for (TableResult &row : report.tables)
        refuse(row.probe);
    report.excess.append({words, words, Right::Delete, Level::All, Level::None});
    report.sight.append({u"companies"_s, 40});
    return report;
}

/// Nothing takes for markup what was said.
void expectPlain(const QWidget &shown, const QString &words)
{
    if (!words.contains(u'<'))
        return;
    const auto isMarkup = [&](const QString &text) { return Qt::mightBeRichText(text) && text.contains(words); };
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        EXPECT_FALSE(label->textFormat() == Qt::RichText && label->text().contains(words)) << label->text();
        EXPECT_FALSE(label->textFormat() == Qt::AutoText && isMarkup(label->text())) << label->text();
    }
    for (const QTextEdit *text : shown.findChildren<QTextEdit *>())
        EXPECT_FALSE(text->toHtml().contains(words)) << text->toHtml();
    for (const QWidget *widget : shown.findChildren<QWidget *>())
        EXPECT_FALSE(isMarkup(widget->toolTip())) << widget->toolTip();
    for (const QAbstractItemView *view : shown.findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->model() && row < std::min(4, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                EXPECT_FALSE(isMarkup(view->model()->index(row, column).data(Qt::ToolTipRole).toString()));
        }
    }
}

class NaughtyResults : public testing::Test, protected TestServices
{
protected:
    const QStringList strings = naughtyStrings();
};

TEST_F(NaughtyResults, StayWordsInTheResults)
{
    NOT_UNDER_WINE("looking for letters of every script takes it minutes");
    DiagnosisSession session(keychain, RequirementSet::builtIn(), {});
    PermissionView view(session);
    view.resize(900, 700);
    view.show();
    int narrow = 0;
    for (const Report &report : {mixedReport(), stoppedReport()}) {
        session.setConnection(sampleConnection(), saying(report, u"word"_s));
        narrow = std::max(narrow, view.minimumSizeHint().width());
    }
    int count = 0;
    for (const QString &words : strings) {
        SCOPED_TRACE(words.toStdString());
        const Report report = ++count % 2 ? saying(mixedReport(), words) : saying(stoppedReport(), words);
        session.setConnection(sampleConnection(), report);
        expectPlain(view, words);
        EXPECT_LE(view.minimumSizeHint().width(), narrow * 2) << "no word widens it past the screen";
        if (count % 64 < 2) { // both kinds, as they are drawn
            EXPECT_FALSE(view.grab().isNull());
        }
    }
}

TEST_F(NaughtyResults, StayWordsInTheListOfWhatIsTooMuch)
{
    NOT_UNDER_WINE("looking for letters of every script takes it minutes");
    for (const QString &words : strings) {
        SCOPED_TRACE(words.toStdString());
        ExcessDialog dialog(saying(mixedReport(), words));
        dialog.show();
        expectPlain(dialog, words);
    }
}

TEST_F(NaughtyResults, StayWordsInAConnectionsName)
{
    NOT_UNDER_WINE("looking for letters of every script takes it minutes");
    ConnectionWindow window(services);
    window.show();
    Connection other = sampleConnection(u"two"_s, u"ZyXwVuTs"_s);
    for (const QString &words : strings) {
        SCOPED_TRACE(words.toStdString());
        Connection named = sampleConnection();
        named.name = words;
        window.setConnections({named, other}, named.id);
        EXPECT_FALSE(window.findChild<QListWidget *>()->findItems(words, Qt::MatchExactly).isEmpty());
        expectPlain(window, words);
        const HistoryDialog history({}, named, RequirementSet::builtIn());
        expectPlain(history, words);
    }
}

} // namespace
} // namespace Propel
