// SPDX-License-Identifier: MIT
#include "ui/history/HistoryDialog.h"

#include "app/base/PrivateFile.h"
#include "app/text/ChangeText.h"
#include "app/text/HistoryText.h"
#include "app/text/TimeText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/history/HistoryStrip.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

enum ItemRole { DayRole = Qt::UserRole, RestRole, TimeRole, MarkRole, LinesRole };

constexpr int margin = 16;
constexpr int padding = 11;
constexpr int iconSize = 16;
constexpr int gap = 12;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto lines = static_cast<int>(index.data(LinesRole).toStringList().size());
        const int caption = QFontMetrics(fontOf(TextStyle::Caption)).height() + 2;
        return {0, 2 * padding + QFontMetrics(fontOf(TextStyle::Strong)).height() + lines * caption + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        StylePainter paint(*painter, option);
        const QRect row = option.rect;
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        if (paint.is(QStyle::State_Selected))
            paint.box(row, paint.color(Token::Selected), Qt::transparent, 0);
        else if (paint.is(QStyle::State_MouseOver))
            paint.box(row, paint.color(Token::Hover), Qt::transparent, 0);
        if (index.row() > 0)
            paint.box({row.left() + 0.0, row.top() + 0.0, row.width() + 0.0, 1}, paint.color(Token::Border),
                      Qt::transparent, 0);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint.focusRing(row, paint.color(Token::Text), 4);

        const QFont strong = fontOf(TextStyle::Strong);
        const QFont caption = fontOf(TextStyle::Caption);
        const QFontMetrics small(caption);
        const int first = QFontMetrics(strong).height();
        const int dayWidth = small.horizontalAdvance(QStringLiteral("MMM 00, 0000"));
        const QString time = index.data(TimeRole).toString();
        const int timeWidth = small.horizontalAdvance(time) + 2;
        const auto write = [&](const QFont &font, Token color, const QRect &rect, const QString &text) {
            painter->setFont(font);
            painter->setPen(paint.color(color));
            painter->drawText(place(rect), Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
        };
        int top = row.top() + padding + 1;
        const int icon = row.left() + margin + dayWidth + gap;
        const int text = icon + iconSize + gap;
        const int end = row.right() - margin;
        write(caption, Token::SecondaryText, {row.left() + margin, top, dayWidth, first},
              index.data(DayRole).toString());
        Theme::icon(static_cast<Mark>(index.data(MarkRole).toInt()), option.palette)
            .paint(painter, place({icon, top + (first - iconSize) / 2, iconSize, iconSize}));
        const QString title = index.data().toString();
        const int room = end - timeWidth - gap - text;
        const int titleWidth = std::min(room, QFontMetrics(strong).horizontalAdvance(title) + 6);
        write(strong, Token::Text, {text, top, titleWidth, first}, title);
        write(fontOf(TextStyle::Body), Token::SecondaryText, {text + titleWidth, top, room - titleWidth, first},
              index.data(RestRole).toString());
        write(caption, Token::SecondaryText, {end - timeWidth, top, timeWidth, first}, time);
        top += first;
        const QStringList lines = index.data(LinesRole).toStringList();
        for (const QString &line : lines) {
            write(caption, Token::SecondaryText, {text, top + 2, end - text, small.height()}, line);
            top += small.height() + 2;
        }
    }
};

} // namespace

HistoryList::HistoryList(const RequirementSet &requirements, QWidget *parent)
    : QListWidget(parent),
      m_requirements(requirements)
{
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long lines are elided
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(4 * fontMetrics().height());
}

void HistoryList::setEntries(const QList<HistoryEntry> &entries)
{
    clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (qsizetype at = entries.size() - 1; at >= 0; --at) {
        const HistoryEntry &entry = entries.at(at);
        auto *item = new QListWidgetItem(Text::entryTitle(entries, at), this);
        item->setData(DayRole, Text::day(entry.from, now));
        item->setData(RestRole, Text::entryRest(entries, at));
        item->setData(TimeRole, Text::entryTime(entries, at, now));
        item->setData(MarkRole,
                      static_cast<int>(entry.isGap() ? Mark::Untested : Theme::mark(std::optional(entry.run))));
        item->setData(LinesRole, Text::changeLines(entry.change, m_requirements));
        item->setData(Qt::AccessibleTextRole, Text::entrySentence(entries, at, m_requirements, now));
        item->setToolTip(Text::exactTime(entry.from));
    }
}

void HistoryList::setCurrentEntry(qsizetype entry)
{
    setCurrentRow(entry < 0 ? -1 : count() - 1 - static_cast<int>(entry));
}

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
    const auto save = [this](const QString &file) {
        if (const Result<> saved = exportTo(file); !saved)
            m_message->tell(saved.error());
        else
            //: %1: a file
            m_message->tell(InlineMessage::Severity::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    };
    askWhereToSave(this, tr("Export history"), {tr("Spreadsheet (*.csv)")}, u"csv"_s, m_fileName, save);
}

Result<> HistoryDialog::exportTo(const QString &file)
{
    return writeFile(file, Text::historyCsv(m_history, m_requirements));
}

} // namespace Propel
