// SPDX-License-Identifier: MIT
#include "ui/history/HistoryDialog.h"

#include "app/history/RunChanges.h"
#include "app/text/ChangeText.h"
#include "app/text/VerdictText.h"
#include "ui/ListTable.h"
#include "ui/Theme.h"
#include "ui/history/HistoryStrip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

enum Column { When, Outcome, Changed, columns };
constexpr int runRole = Qt::UserRole;

} // namespace

HistoryDialog::HistoryDialog(const RunHistory &history, const QString &connection, const RequirementSet &requirements,
                             QWidget *parent)
    : QDialog(parent),
      m_history(history),
      m_requirements(requirements),
      m_strip(new HistoryStrip(this)),
      m_onlyChanges(new QCheckBox(tr("Only &changes"), this)),
      m_table(new QTableWidget(this)),
      m_detail(new QLabel(this))
{
    //: %1: a connection's name
    setWindowTitle(tr("History of %1").arg(connection));
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    const auto count = static_cast<int>(m_history.runs.size());
    heading->setText(count == 0 ? tr("This connection has not been tested yet.")
                                : tr("The last %n tests. High bars: not ready; hollow ones: not confirmed, or it could "
                                     "not be told.",
                                     nullptr, count));
    m_strip->setRuns(m_history.runs);
    m_strip->setVisible(count > 0);
    m_onlyChanges->setToolTip(tr("Leaves out the tests that came to the same as the one before."));

    m_table->setAccessibleName(tr("Tests"));
    m_table->setColumnCount(columns);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Outcome"), tr("What changed")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    showAsList(*m_table, Changed);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(fontMetrics().height() * 3);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(heading);
    layout->addWidget(m_strip);
    layout->addWidget(m_onlyChanges);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &HistoryDialog::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &HistoryDialog::currentChanged);
    connect(m_strip, &HistoryStrip::chosen, this, &HistoryDialog::select);
    fill();
}

/// The newest first, as people look for it.
void HistoryDialog::fill()
{
    const qsizetype kept = currentRun();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (qsizetype i = m_history.runs.size() - 1; i >= 0; --i) {
            const RunRecord &run = m_history.runs.at(i);
            const QStringList changes =
                i == 0 ? QStringList()
                       : Text::changeSentences(changeBetween(m_history.runs.at(i - 1), run), m_requirements);
            if (m_onlyChanges->isChecked() && changes.isEmpty() && i != 0)
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *when = new QTableWidgetItem(QLocale().toString(run.at.toLocalTime(), QLocale::ShortFormat));
            when->setData(runRole, i);
            m_table->setItem(row, When, when);
            m_table->setItem(
                row, Outcome,
                new QTableWidgetItem(Theme::icon(Theme::mark(run.verdict), palette()), Text::word(run.verdict)));
            m_table->setItem(row, Changed, new QTableWidgetItem(changes.join(u' ')));
        }
    }
    select(kept);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, When);
    currentChanged();
}

qsizetype HistoryDialog::currentRun() const
{
    const QTableWidgetItem *item = m_table->currentRow() < 0 ? nullptr : m_table->item(m_table->currentRow(), When);
    return item ? item->data(runRole).toLongLong() : -1;
}

void HistoryDialog::select(qsizetype run)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, When)->data(runRole).toLongLong() == run)
            return m_table->setCurrentCell(row, When);
    }
}

void HistoryDialog::currentChanged()
{
    const qsizetype run = currentRun();
    m_strip->setCurrent(run);
    if (run < 0)
        return m_detail->clear();
    QStringList lines{Text::runSentence(m_history.runs.at(run))};
    if (run > 0)
        lines +=
            Text::changeSentences(changeBetween(m_history.runs.at(run - 1), m_history.runs.at(run)), m_requirements);
    m_detail->setText(lines.join(u'\n'));
}

} // namespace Propel
