// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionList.h"

#include "app/base/Text.h"
#include "app/monitor/StatusFile.h"
#include "app/text/TimeText.h"
#include "app/text/VerdictText.h"
#include "ui/Theme.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace Propel {
namespace {

enum ItemRole { AddressRole = Qt::UserRole, MarkRole, StateRole };

constexpr int rowHeight = 80;
constexpr int rowGap = 4;
constexpr int textStart = 44;

class ConnectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int lines = option.fontMetrics.height() + 2 * QFontMetrics(fontOf(TextStyle::Caption)).height();
        return {0, std::max(rowHeight, lines + 24) + rowGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        StylePainter paint(*painter, option);
        const QRect row = option.rect.adjusted(0, 0, 0, -rowGap);
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        const bool isSelected = paint.is(QStyle::State_Selected);
        if (isSelected || paint.is(QStyle::State_MouseOver))
            paint.box(row, paint.color(isSelected ? Token::Card : Token::Hover),
                      isSelected ? paint.color(Token::Border) : QColor(Qt::transparent), 4);
        if (isSelected)
            paint.box(place({row.left(), row.center().y() - 7, 3, 16}), paint.color(Token::Accent), Qt::transparent,
                      1.5);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint.focusRing(row, paint.color(Token::Text), 4);

        const QVariant mark = index.data(MarkRole);
        const Mark shown = mark.isValid() ? static_cast<Mark>(mark.toInt()) : Mark::Untested;
        const QFontMetrics caption(fontOf(TextStyle::Caption));
        int top = row.center().y() + 1 - (option.fontMetrics.height() + 2 * caption.height()) / 2;
        Theme::icon(shown, option.palette).paint(painter, place({row.left() + 14, top, 20, 20}));
        const auto line = [&](TextStyle style, Token color, const QString &text, Qt::TextElideMode elide) {
            const QFont font = fontOf(style);
            const QFontMetrics metrics(font);
            const QRect rect(row.left() + textStart, top, row.width() - textStart - 12, metrics.height());
            painter->setFont(font);
            painter->setPen(paint.color(color));
            painter->drawText(place(rect), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(text, elide, rect.width()));
            top += metrics.height();
        };
        line(isSelected ? TextStyle::Strong : TextStyle::Body, Token::Text, index.data().toString(), Qt::ElideRight);
        line(TextStyle::Caption, Token::SecondaryText, index.data(AddressRole).toString(), Qt::ElideMiddle);
        line(TextStyle::Caption, colorOf(shown), index.data(StateRole).toString(), Qt::ElideRight);
    }

private:
    static Token colorOf(Mark mark)
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
};

} // namespace

ConnectionList::ConnectionList(QString statusFolder, QWidget *parent)
    : QListWidget(parent),
      m_statusFolder(std::move(statusFolder))
{
    setItemDelegate(new ConnectionDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void ConnectionList::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    clear();
    for (const Connection &connection : connections) {
        auto *item = new QListWidgetItem(connection.name, this);
        //: %1: the domain, %2: the Company ID
        item->setData(AddressRole, tr("%1 · %2").arg(connection.address.text(), connection.companyId.text()));
        item->setData(StateRole, tr("Not tested yet"));
        describe(*item);
    }
    m_next = 0;
    QTimer::singleShot(0, this, &ConnectionList::readNext);
}

/// One at a time: nothing that a person does meanwhile waits for all of them.
void ConnectionList::readNext()
{
    if (m_next >= m_connections.size())
        return;
    const QString id = m_connections.at(m_next++).id;
    if (const Result<Report> last = loadStatus(m_statusFolder, id))
        setResult(id, *last);
    QTimer::singleShot(0, this, &ConnectionList::readNext);
}

void ConnectionList::setResult(const QString &id, const Report &report)
{
    for (int row = 0; row < m_connections.size(); ++row) {
        if (m_connections.at(row).id != id)
            continue;
        QListWidgetItem &shown = *item(row);
        const bool isFinished = report.verdict != Verdict::Undetermined;
        shown.setData(MarkRole, static_cast<int>(isFinished ? Theme::mark(report.verdict) : Mark::Unconfirmed));
        //: %1: what the last test found, %2: when: "today at 5:04 AM"
        shown.setData(StateRole, tr("%1 · %2").arg(Text::headline(report),
                                                   Text::dayAndTime(report.generated, QDateTime::currentDateTime())));
        describe(shown);
    }
}

/// For screen readers, and as the tool tip: all that stands there, whole.
void ConnectionList::describe(QListWidgetItem &item) const
{
    const QStringList lines{item.text(), item.data(AddressRole).toString(), item.data(StateRole).toString()};
    item.setData(Qt::AccessibleTextRole, lines.join(QStringLiteral(", ")));
    item.setToolTip(
        QStringLiteral("<qt>%1</qt>").arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

} // namespace Propel
