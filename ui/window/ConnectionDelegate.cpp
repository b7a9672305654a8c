// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionDelegate.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace Propel {
namespace {

constexpr int rowHeight = 80;
constexpr int foldedHeight = 48;
constexpr int rowGap = 4;
constexpr int lineGap = 3;
constexpr int textStart = 44;
constexpr int textEnd = 12;

/// A text in as many lines as it needs: two at most, and its time in one more.
struct Lines
{
    Lines(TextStyle style, const QString &whole, Qt::TextElideMode elide, int width) : font(fontOf(style))
    {
        const QFontMetrics metrics(font);
        QString wanted = whole;
        const qsizetype dot = whole.lastIndexOf(QStringLiteral(" · "));
        if (elide == Qt::ElideRight && dot > 0 && metrics.horizontalAdvance(whole) > width)
            wanted.replace(dot, 3, QChar(u'\n')); // when it was tested, below what was found
        QRect place;
        for (int room = elide == Qt::ElideMiddle ? width : 2 * width; room >= width; room -= width / 10) {
            text = wanted == whole ? metrics.elidedText(whole, elide, room) : wanted;
            place = metrics.boundingRect({0, 0, width, 0}, Qt::TextWordWrap, text);
            if (place.width() <= width + metrics.horizontalAdvance(u' ') &&
                place.height() < (wanted == whole ? 3 : 4) * metrics.height())
                break;
        }
        height = place.height();
    }

    QFont font;
    QString text;
    int height = 0;
};

/// As wide as the view wants to be, less its scroll bar: the height never depends on whether that is shown.
std::array<Lines, 3> linesOf(const QModelIndex &index, const QStyleOptionViewItem &option, bool isSelected)
{
    const int width = std::max(40, option.widget->sizeHint().width() - 10 - textStart - textEnd);
    return {Lines(isSelected ? TextStyle::Strong : TextStyle::Body, index.data().toString(), Qt::ElideRight, width),
            Lines(TextStyle::Caption, index.data(ConnectionDelegate::AddressRole).toString(), Qt::ElideMiddle, width),
            Lines(TextStyle::Caption, index.data(ConnectionDelegate::StateRole).toString(), Qt::ElideRight, width)};
}

int heightOf(const std::array<Lines, 3> &lines)
{
    return lines[0].height + lines[1].height + lines[2].height + 2 * lineGap;
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

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_isFolded)
        return {0, foldedHeight + rowGap};
    const int height = heightOf(linesOf(index, option, true)); // the same when it isn't selected
    return {0, std::max(rowHeight, height + 20) + rowGap};
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
    const std::array<Lines, 3> lines = linesOf(index, option, isSelected);
    int top = row.center().y() + 1 - (m_isFolded ? 20 : heightOf(lines)) / 2;
    const int iconStart = row.left() + (m_isFolded ? (row.width() - 20) / 2 : 14);
    Theme::icon(shown, option.palette).paint(painter, place({iconStart, top, 20, 20}));
    if (m_isFolded)
        return;
    const std::array inks{Token::Text, Token::SecondaryText, colorOf(shown)};
    for (size_t i = 0; i < lines.size(); ++i) {
        const QRect rect(row.left() + textStart, top, row.width() - textStart - textEnd, lines.at(i).height);
        painter->setFont(lines.at(i).font);
        painter->setPen(paint.color(inks.at(i)));
        painter->drawText(place(rect), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, lines.at(i).text);
        top += lines.at(i).height + lineGap;
    }
}

QWidget *ConnectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(longestName);
    line->setAccessibleName(tr("Name"));
    return line;
}

void ConnectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
    const int top = row.center().y() + 1 - heightOf(linesOf(index, option, true)) / 2;
    const QRect line(row.left() + textStart - 4, top - 7, row.width() - textStart - textEnd + 8,
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
