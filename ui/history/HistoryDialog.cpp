// SPDX-License-Identifier: MIT
#include "ui/history/HistoryDialog.h"

#include "app/base/PrivateFile.h"
#include "app/text/HistoryText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/history/HistoryList.h"
#include "ui/history/HistoryStrip.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int usualDays = 30;

} // namespace

HistoryDialog::HistoryDialog(const RunHistory &history, const Connection &connection,
                             const RequirementSet &requirements, QWidget *parent)
    : PageDialog(parent),
      m_history(history),
      m_requirements(requirements),
      m_fileName(u"propel-connect-history-%1.csv"_s.arg(connection.companyId.text())),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_range(new QComboBox(this)),
      m_strip(new HistoryStrip(requirements, this)),
      m_list(new HistoryList(requirements, this))
{
    build(connection);
    fill();
    keepPlaceAs("history/geometry"_L1, {720, 568});
    m_list->setFocus();
}

void HistoryDialog::build(const Connection &connection)
{
    setWindowTitle(tr("History"));
    page().setSpacing(16);
    auto *icon = new IconLabel(32, this);
    icon->setMark(Theme::mark(m_history.runs.isEmpty() ? std::nullopt : std::optional(m_history.runs.constLast())));
    auto *title = new TextLabel(TextStyle::Title, this);
    title->setText(Text::historyHeadline(m_history, QDateTime::currentDateTime()));
    auto *about = new TextLabel(TextStyle::Caption, this);
    //: %1: a connection's name, %2: the domain, %3: the Company ID
    about->setText(tr("%1 · %2 · %3").arg(connection.name, connection.address.text(), connection.companyId.text()));
    m_range->setAccessibleName(tr("Time shown"));
    m_range->addItem(tr("Last 7 days"), 7);
    m_range->addItem(tr("Last 30 days"), usualDays);
    m_range->addItem(tr("Last 90 days"), 90);
    m_range->addItem(tr("All"), 0);
    m_range->setCurrentIndex(m_range->findData(usualDays));
    m_strip->setAccessibleName(tr("Timeline"));
    m_list->setAccessibleName(tr("Changes"));

    auto *strip = new Card(Card::Kind::Plain, this);
    strip->rows().setContentsMargins(20, 12, 20, 12);
    strip->addRow(m_strip);
    strip->setVisible(!m_history.runs.isEmpty());
    auto *list = new Card(Card::Kind::Plain, this);
    list->addRow(m_list);
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    list->setVisible(!m_history.runs.isEmpty());
    page().addWidget(m_message);
    page().addLayout(rowOf({icon, {columnOf({title, about}, 0), 1}, m_range}, 16));
    page().addWidget(strip);
    page().addWidget(list, 1);
    if (m_history.runs.isEmpty())
        page().addStretch(1);

    auto *save = new QPushButton(Theme::icon("save"_L1, Token::Text), tr("&Export…"), this);
    save->setFlat(true);
    save->setAccessibleName(tr("Export"));
    save->setEnabled(!m_history.runs.isEmpty());
    addToFooter(save);
    closeButton().setDefault(true);

    connect(save, &QPushButton::clicked, this, &HistoryDialog::exportAs);
    connect(m_range, &QComboBox::currentIndexChanged, this, &HistoryDialog::fill);
    connect(m_strip, &HistoryStrip::chosen, m_list, &HistoryList::setCurrentEntry);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { m_strip->setCurrent(m_list->currentEntry()); });
}

/// What is older than the range is left out, but for what was still so when it began.
void HistoryDialog::fill()
{
    if (m_history.runs.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int days = m_range->currentData().toInt();
    const QDateTime begin = days > 0 ? now.addDays(-days) : m_history.runs.constFirst().at;
    QList<HistoryEntry> entries = historyEntries(m_history);
    while (entries.size() > 1 && entries.at(1).from <= begin)
        entries.removeFirst();
    m_list->setEntries(entries);
    m_strip->setEntries(entries, begin, now);
}

void HistoryDialog::exportAs()
{
    m_message->clear();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export history"), folder, tr("Spreadsheet (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<> saved = exportTo(file); !saved)
            m_message->tell(saved.error());
        else
            //: %1: a file
            m_message->tell(InlineMessage::Severity::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
    dialog->open();
}

Result<> HistoryDialog::exportTo(const QString &file)
{
    return writeFile(file, Text::historyCsv(m_history, m_requirements));
}

} // namespace Propel
