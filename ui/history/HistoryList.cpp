// SPDX-License-Identifier: MIT
#include "ui/history/HistoryList.h"

#include "app/text/ChangeText.h"
#include "app/text/HistoryText.h"
#include "app/text/TimeText.h"
#include "ui/Theme.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QStyledItemDelegate>

#include <algorithm>

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

} // namespace Propel
