// SPDX-License-Identifier: MIT
#include "ui/window/EmptyPage.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/TextLabel.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {
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

QWidget *makeEmptyPage(const std::function<void()> &add, QWidget *parent)
{
    auto *page = new QWidget(parent);
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
    QObject::connect(button, &QPushButton::clicked, page, add);
    return page;
}

} // namespace Propel
