// SPDX-License-Identifier: MIT
#include "ui/window/EmptyPage.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/style/Style.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

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

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Title, this)),
      m_text(new TextLabel(TextStyle::Body, Token::SecondaryText, this)),
      m_add(new QPushButton(this))
{
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(m_text->fontMetrics().averageCharWidth() * 52);
    m_add->setIcon(Theme::icon("add"_L1, Token::OnAccent));
    Style::setAccent(*m_add);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(new EmptyDrawing(this), 0, Qt::AlignHCenter);
    layout->addSpacing(32);
    layout->addWidget(m_title);
    auto *text = new QHBoxLayout; // an aligned label wouldn't get the height that it needs for its width
    text->addStretch(1);
    text->addWidget(m_text);
    text->addStretch(1);
    layout->addLayout(text);
    layout->addSpacing(20);
    layout->addWidget(m_add, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    keepTranslated(*this, [this] { retranslate(); });
    connect(m_add, &QPushButton::clicked, this, &EmptyPage::newWanted);
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("No connections yet"));
    m_text->setText(tr("Connect ConnectWise PSA to Propel Your MSP, and we'll keep testing that it works."));
    m_add->setText(tr("&Add a connection"));
}

} // namespace Propel
