// SPDX-License-Identifier: MIT
#include "ui/results/PermissionDelegate.h"

#include "ui/Theme.h"
#include "ui/results/PermissionModel.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Propel {
namespace {

constexpr int rowEdge = 16;
constexpr int iconSide = 16;
constexpr int cellGap = 24;

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Where a line begins, or ends; whatever the direction of the text itself.
Qt::Alignment alignment(Qt::LayoutDirection direction, Qt::AlignmentFlag side)
{
    return QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
}

/// A text of which one part may be semibold, or in another color.
struct Run
{
    QString text;
    QFont font;
    QColor color;
};

/// From left to right, also where the line begins at the right: ConnectWise's names and levels are Latin.
void paintRuns(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QList<Run> &runs)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setFont(run.font);
        format.setForeground(run.color);
        formats.append({static_cast<int>(text.size()), static_cast<int>(run.text.size()), format});
        text += run.text;
    }
    QTextLayout layout(text, option.font);
    QTextOption direction;
    direction.setTextDirection(Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QRect shown = place;
    shown.setWidth(std::min(place.width(), static_cast<int>(std::ceil(line.naturalTextWidth()))));
    shown = QStyle::visualRect(option.direction, option.rect, shown);
    layout.draw(&painter, QPointF(shown.left(), shown.top() + (shown.height() - line.height()) / 2), {}, shown);
}

void paintGroup(QPainter &painter, const StylePainter &paint, const QStyleOptionViewItem &option,
                const QModelIndex &index)
{
    painter.fillRect(option.rect, paint.color(Token::Hover));
    const QRect place = option.rect.adjusted(rowEdge, 0, -rowEdge, 0);
    paintRuns(painter, option, place, {{index.data().toString(), semibold(option.font), paint.color(Token::Text)}});
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(paint.color(Token::SecondaryText));
    painter.drawText(place, static_cast<int>(alignment(option.direction, Qt::AlignRight)),
                     index.data(PermissionModel::CountRole).toString());
}

QList<Run> levelRuns(const StylePainter &paint, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const auto state = static_cast<State>(index.data(PermissionModel::CellStateRole).toInt());
    if (state == State::Passed || state == State::Untested)
        return {{text, option.font, paint.color(Token::SecondaryText)}};
    const QColor color = paint.color(state == State::Failed ? Token::BadText : Token::WarningText);
    const QString goal = index.data(PermissionModel::GoalRole).toString();
    const auto at = text.lastIndexOf(goal);
    return {{text.left(at), option.font, color},
            {goal, semibold(option.font), color},
            {text.mid(at + goal.size()), option.font, color}};
}

} // namespace

QSize PermissionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = index.data(PermissionModel::IdRole).toString().isEmpty();
    const int height = std::max(isGroup ? 32 : 28, option.fontMetrics.height() + (isGroup ? 12 : 8));
    if (isGroup)
        return {0, height};
    const QFontMetrics metrics(semibold(option.font));
    const QString text = index.data(PermissionModel::PrefixRole).toString() + index.data().toString();
    const bool isName = index.column() == PermissionModel::NameColumn;
    // So that nothing moves with what is found: room for "None → All", and "Not allowed → Allowed" in the last one.
    const int usual = isName ? 0 : index.column() == PermissionModel::InquireColumn ? 24 : 12;
    const int width = std::max(metrics.horizontalAdvance(text), usual * option.fontMetrics.averageCharWidth());
    return {width + (isName ? leftEdge + rowEdge : cellGap), height};
}

void PermissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.rect.setHeight(sizeHint(option, index).height()); // what is below, are the details of the row
    painter->save();
    {
        StylePainter paint(*painter, option);
        if (index.data(PermissionModel::IdRole).toString().isEmpty()) {
            paintGroup(*painter, paint, option, index);
        } else {
            const bool isSelected = option.state.testFlag(QStyle::State_Selected);
            painter->fillRect(option.rect, paint.color(isSelected ? Token::Selected : Token::Card));
            QRect place = option.rect;
            if (index.column() == PermissionModel::NameColumn) {
                const QRect bar(place.left(), place.top() + 6, 3, place.height() - 12);
                if (isSelected)
                    paint.box(QStyle::visualRect(option.direction, option.rect, bar), paint.color(Token::Accent),
                              Qt::transparent, 1.5);
                const bool isPending = index.data(PermissionModel::PendingRole).toBool();
                const auto state = static_cast<State>(index.data(PermissionModel::StateRole).toInt());
                const QRect spot(place.left() + rowEdge, place.center().y() - iconSide / 2 + 1, iconSide, iconSide);
                Theme::icon(isPending ? Mark::Pending : Theme::mark(state), option.palette)
                    .paint(painter, QStyle::visualRect(option.direction, option.rect, spot));
                place.setLeft(place.left() + leftEdge);
                paintRuns(*painter, option, place,
                          {{index.data(PermissionModel::PrefixRole).toString(), option.font,
                            paint.color(Token::SecondaryText)},
                           {index.data().toString(), option.font, paint.color(Token::Text)}});
            } else if (index.data(PermissionModel::CellStateRole).isValid()) {
                paintRuns(*painter, option, place, levelRuns(paint, option, index));
            }
        }
    }
    painter->restore();
}

} // namespace Propel
