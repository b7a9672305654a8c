// SPDX-License-Identifier: MIT
#include "ui/window/PageColumn.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int columnMargin = 32;
constexpr int widestColumn = 880;

} // namespace

PageColumn::PageColumn(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_top(new QVBoxLayout),
      m_scroll(new PageScroll({0, 0, columnMargin, 24}, this)),
      m_empty(makeEmpty())
{
    m_scroll->setWidest(widestColumn);
    m_top->setSpacing(12);
    m_layout->setSpacing(12);
    m_layout->addLayout(m_top);
    m_layout->addWidget(m_scroll, 1);
    m_layout->addWidget(m_empty, 1);
}

void PageColumn::addTop(QWidget *line)
{
    m_top->addWidget(line);
}

void PageColumn::setBody(QWidget *body)
{
    m_scroll->setBody(body);
}

void PageColumn::showEmpty(bool isEmpty)
{
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PageColumn::arrange()
{
    const auto margins = [this](int leading, int top, int trailing, int bottom) {
        return isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
    };
    const int end = std::max(columnMargin, width() - columnMargin - widestColumn);
    m_layout->setContentsMargins(margins(columnMargin, 16, 0, 0));
    m_top->setContentsMargins(margins(0, 0, end, 0));
    m_empty->setContentsMargins(margins(0, 0, columnMargin, 0));
}

void PageColumn::paintEvent(QPaintEvent *)
{
    StylePainter(*this).page(rect());
}

namespace {

/// A server, a key, and a tick, joined by dots.
class EmptyDrawing : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override { return {162, 48}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        StylePainter paint(*this);
        const auto place = [this](const QRect &wanted) {
            return QStyle::visualRect(layoutDirection(), rect(), wanted);
        };
        for (const int top : {1, 25}) {
            paint.box(place({1, top, 36, 20}), paint.color(Token::Card), paint.color(Token::ControlBorder), 4);
            paint.box(place({8, top + 8, 4, 4}), paint.color(Token::OkIcon), Qt::transparent, 2);
            paint.box(place({16, top + 8, 13, 4}), paint.color(Token::Border), Qt::transparent, 2);
        }
        for (const int from : {41, 103}) {
            for (int x = from; x < from + 20; x += 6)
                paint.box(place({x, 23, 4, 2}), paint.color(Token::ControlBorder), Qt::transparent, 0);
        }
        paint.box(place({64, 6, 36, 36}), paint.color(Token::InfoFill), paint.color(Token::Accent), 18);
        Theme::icon("key"_L1, Token::Accent).paint(&paint.painter(), place({72, 14, 20, 20}));
        Theme::icon(Mark::Passed, palette()).paint(&paint.painter(), place({125, 5, 38, 38}));
    }
};

class EmptyWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyPage)
};

} // namespace

QWidget *PageColumn::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *title = new TextLabel(TextStyle::Title, page);
    auto *text = new TextLabel(TextStyle::Body, Token::SecondaryText, page);
    auto *button = new QPushButton(page);
    for (TextLabel *label : {title, text})
        label->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(text->fontMetrics().averageCharWidth() * 52);
    button->setIcon(Theme::icon("add"_L1, Token::OnAccent));
    Style::setAccent(*button);
    // An aligned label wouldn't get the height that it needs for its width.
    page->setLayout(columnOf({BoxPart::rest(),
                              {new EmptyDrawing, 0, Qt::AlignHCenter},
                              BoxPart::gap(32),
                              title,
                              rowOf({BoxPart::rest(), text, BoxPart::rest()}),
                              BoxPart::gap(20),
                              {button, 0, Qt::AlignHCenter},
                              BoxPart::rest()}));
    keepTranslated(*page, [title, text, button] {
        title->setText(EmptyWords::tr("No connections yet"));
        text->setText(
            EmptyWords::tr("Connect ConnectWise PSA to Propel Your MSP, and we'll keep testing that it works."));
        button->setText(EmptyWords::tr("&Add a connection"));
    });
    connect(button, &QPushButton::clicked, this, &PageColumn::newWanted);
    return page;
}

} // namespace Propel
