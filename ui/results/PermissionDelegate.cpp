// SPDX-License-Identifier: MIT
#include "ui/results/PermissionDelegate.h"

#include "ui/results/PermissionModel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Propel {
namespace {

int gap(const QFontMetrics &metrics)
{
    return std::max(2, metrics.height() / 3);
}

int iconSide(const QFontMetrics &metrics)
{
    return metrics.height();
}

int lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * gap(metrics);
}

std::optional<Mark> markOf(const QModelIndex &index)
{
    const QVariant cell = index.data(index.column() == PermissionModel::StateColumn ? PermissionModel::StateRole
                                                                                    : PermissionModel::CellStateRole);
    if (!cell.isValid())
        return std::nullopt;
    if (!index.data(PermissionModel::PendingRole).toBool())
        return Theme::mark(static_cast<State>(cell.toInt()));
    return index.column() == PermissionModel::StateColumn ? std::optional(Mark::Pending) : std::nullopt;
}

/// What the eye should rest on: a selected row keeps the colours of its states, on a tint of the highlight.
QColor background(const QStyleOptionViewItem &option)
{
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor base = option.palette.color(group, QPalette::Base);
    const QColor highlight = option.palette.color(group, QPalette::Highlight);
    if (option.state & QStyle::State_Selected)
        return Theme::blend(highlight, base, 0.22);
    return base;
}

} // namespace

PermissionDelegate::PermissionDelegate(QObject *parent) : QStyledItemDelegate(parent)
{}

bool PermissionDelegate::startsSection(const QModelIndex &index)
{
    return index.row() == 0 || index.data(PermissionModel::SectionRole) !=
                                   index.siblingAtRow(index.row() - 1).data(PermissionModel::SectionRole);
}

int PermissionDelegate::bandHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * gap(metrics) + gap(metrics) / 2;
}

int PermissionDelegate::widthFor(const QStringList &texts, const QFontMetrics &metrics, bool withIcon)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + 2 + 3 * gap(metrics) + (withIcon ? iconSide(metrics) + gap(metrics) : 0);
}

QSize PermissionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = lineHeight(option.fontMetrics) + (startsSection(index) ? bandHeight(option.fontMetrics) : 0);
    return {widthFor({index.data().toString()}, option.fontMetrics, markOf(index).has_value()), height};
}

const QIcon &PermissionDelegate::icon(Mark mark, const QColor &ink) const
{
    QIcon &icon = m_icons[{mark, ink.rgb()}];
    if (icon.isNull())
        icon = Theme::icon(mark, ink);
    return icon;
}

void PermissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QFontMetrics &metrics = option.fontMetrics;
    const int space = gap(metrics);
    if (startsSection(index))
        option.rect.setTop(option.rect.top() + bandHeight(metrics));

    const bool selected = option.state & QStyle::State_Selected;
    const QColor paper = background(option);
    painter->save();
    painter->fillRect(option.rect, paper);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::hairline(option.palette));
    if (selected && index.column() == PermissionModel::StateColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), std::max(2, space / 2), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          option.palette.color(QPalette::Highlight));
    }

    QRect text = option.rect.adjusted(2 * space, 0, -space, -1);
    const std::optional<Mark> mark = markOf(index);
    QColor ink = Theme::readable(option.palette.color(QPalette::Text), paper, 7);
    if (mark) {
        ink = Theme::colour(*mark, option.palette, paper);
        QRect spot(text.left(), 0, iconSide(metrics), iconSide(metrics));
        spot.moveTop(text.top() + (text.height() - spot.height() + 1) / 2);
        icon(*mark, ink).paint(painter, QStyle::visualRect(option.direction, option.rect, spot));
        text.setLeft(spot.right() + 1 + space);
    } else if (index.column() >= PermissionModel::AddColumn) {
        ink = Theme::readable(Theme::quietText(option.palette), paper);
    }
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      metrics.elidedText(option.text, Qt::ElideRight, text.width()));

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -2);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = paper;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace Propel
