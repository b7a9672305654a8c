// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionDelegate.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>

#include <algorithm>

namespace Propel {
namespace {

constexpr int rowHeight = 80;
constexpr int foldedHeight = 48;
constexpr int rowGap = 4;
constexpr int lineGap = 3;
constexpr int textStart = 44;
constexpr int textEnd = 12;

int firstLine(const QStyleOptionViewItem &option, const QRect &row)
{
    const QFontMetrics caption(fontOf(TextStyle::Caption));
    return row.center().y() + 1 - (option.fontMetrics.height() + 2 * caption.height()) / 2 - lineGap;
}

Token colorOf(Mark mark)
{
    switch (mark) {
    case Mark::Failed:
        return Token::BadText;
    case Mark::Unconfirmed:
    case Mark::Attention:
        return Token::WarningText;
    default:
        return Token::SecondaryText;
    }
}

} // namespace

Mark ConnectionDelegate::markOf(const QVariant &value)
{
    return value.isValid() ? static_cast<Mark>(value.toInt()) : Mark::Untested;
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (m_isFolded)
        return {0, foldedHeight + rowGap};
    const int lines = option.fontMetrics.height() + 2 * QFontMetrics(fontOf(TextStyle::Caption)).height();
    return {0, std::max(rowHeight, lines + 2 * lineGap + 20) + rowGap};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    StylePainter paint(*painter, option);
    const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const bool isSelected = paint.is(QStyle::State_Selected);
    if (isSelected || paint.is(QStyle::State_MouseOver))
        paint.box(row, paint.color(isSelected ? Token::Card : Token::Hover),
                  isSelected ? paint.color(Token::Border) : QColor(Qt::transparent), 4);
    if (isSelected)
        paint.box(place({row.left(), row.center().y() - 7, 3, 16}), paint.color(Token::Accent), Qt::transparent, 1.5);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint.focusRing(row, paint.color(Token::Text), 4);

    const Mark shown = markOf(index.data(MarkRole));
    int top = m_isFolded ? row.center().y() - 9 : firstLine(option, row);
    const int iconStart = row.left() + (m_isFolded ? (row.width() - 20) / 2 : 14);
    Theme::icon(shown, option.palette).paint(painter, place({iconStart, top, 20, 20}));
    if (m_isFolded)
        return;
    const auto line = [&](TextStyle style, Token color, const QString &text, Qt::TextElideMode elide) {
        const QFont font = fontOf(style);
        const QFontMetrics metrics(font);
        const QRect rect(row.left() + textStart, top, row.width() - textStart - textEnd, metrics.height());
        painter->setFont(font);
        painter->setPen(paint.color(color));
        painter->drawText(place(rect), Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, elide, rect.width()));
        top += metrics.height() + lineGap;
    };
    line(isSelected ? TextStyle::Strong : TextStyle::Body, Token::Text, index.data().toString(), Qt::ElideRight);
    line(TextStyle::Caption, Token::SecondaryText, index.data(AddressRole).toString(), Qt::ElideMiddle);
    line(TextStyle::Caption, colorOf(shown), index.data(StateRole).toString(), Qt::ElideRight);
}

QWidget *ConnectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(longestName);
    line->setAccessibleName(tr("Name"));
    return line;
}

void ConnectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
    const QRect line(row.left() + textStart - 7, firstLine(option, row) - 7, row.width() - textStart - textEnd + 11,
                     option.fontMetrics.height() + 8); // higher than the name, so that the address stays readable
    editor->setGeometry(QStyle::visualRect(option.direction, row, line));
}

void ConnectionDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = qobject_cast<QLineEdit *>(editor)->text().simplified();
    if (!name.isEmpty() && name != index.data().toString())
        Q_EMIT renamed(index.data(IdRole).toString(), name);
}

} // namespace Propel
