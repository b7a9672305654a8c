// SPDX-License-Identifier: MIT
#include "ui/style/Style.h"

#include "ui/style/Tokens.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <cmath>

using namespace Propel;

namespace {

/// WCAG 2.1: relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

class StyleLooks : public testing::TestWithParam<Scheme>
{
protected:
    [[nodiscard]] static double contrast(Token one, Token other)
    {
        return ::contrast(Tokens::color(one, GetParam()), Tokens::color(other, GetParam()));
    }

    /// The strongest contrast with the window in a line across the widget.
    [[nodiscard]] double strongest(QWidget &widget) const
    {
        widget.setStyle(&m_style);
        widget.setPalette(Tokens::palette(GetParam()));
        const QImage picture = widget.grab().toImage();
        const QColor window = Tokens::color(Token::Window, GetParam());
        double most = 1;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, ::contrast(picture.pixelColor(x, picture.height() / 2), window));
        return most;
    }

    mutable Style m_style;
};

} // namespace

TEST_P(StyleLooks, TextCanBeReadOnWhatItStandsOn)
{
    using enum Token;
    for (const Token surface : {Window, Content, Card, Hover, Selected, Control}) {
        EXPECT_GE(contrast(Text, surface), 7);
        EXPECT_GE(contrast(SecondaryText, surface), 4.5);
    }
    for (const Token accent : {Accent, AccentHover, AccentPressed})
        EXPECT_GE(contrast(OnAccent, accent), 4.5);
    for (const auto &[text, fill] : {std::pair{OkText, OkFill}, std::pair{BadText, BadFill},
                                     std::pair{WarningText, WarningFill}, std::pair{InfoText, InfoFill}})
        EXPECT_GE(contrast(text, fill), 4.5);
}

TEST_P(StyleLooks, SignsAndFramesCanBeSeen) // WCAG 2.1, 1.4.11: three to one
{
    using enum Token;
    for (const Token icon : {OkIcon, BadIcon, WarningIcon, InfoIcon, NeutralIcon}) {
        EXPECT_GE(contrast(icon, Card), 3);
        EXPECT_GE(contrast(OnIcon, icon), 3);
    }
    for (const Token surface : {Window, Content})
        EXPECT_GE(contrast(ControlBorder, surface), 3);
    QLineEdit field;
    EXPECT_GE(strongest(field), 3);
    QCheckBox box;
    EXPECT_GE(strongest(box), 3);
}

TEST_P(StyleLooks, TheAccentButtonStandsOut)
{
    QPushButton plain;
    plain.resize(100, 32);
    QPushButton accent;
    accent.resize(100, 32);
    Style::setAccent(accent);
    EXPECT_TRUE(accent.isDefault());
    (void)strongest(plain);
    (void)strongest(accent);
    const QColor fill = Tokens::color(Token::Accent, GetParam());
    EXPECT_EQ(accent.grab().toImage().pixelColor(10, 16), fill);
    EXPECT_NE(plain.grab().toImage().pixelColor(10, 16), fill);
}

INSTANTIATE_TEST_SUITE_P(All, StyleLooks, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto &scheme) { return scheme.param == Scheme::Dark ? "dark" : "light"; });

TEST(Style, HighContrastHasTheSystemsColorsAlone)
{
    QPalette system(Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    Tokens::useSystemColors(true);
    EXPECT_EQ(Tokens::color(Token::BadText, system), QColor(Qt::white));
    EXPECT_EQ(Tokens::color(Token::BadFill, system), QColor(Qt::black));
    EXPECT_EQ(Tokens::color(Token::Border, system), QColor(Qt::white));
    EXPECT_EQ(Tokens::color(Token::Accent, system), QColor(Qt::cyan));
    Tokens::useSystemColors(false);
    EXPECT_NE(Tokens::color(Token::BadText, system), QColor(Qt::white));
}

TEST(Style, AScrollBarHasItsWholeLengthForTheSlider)
{
    Style style;
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.resize(style.pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, nullptr), 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    QStyleOptionSlider option;
    option.rect = bar.rect();
    option.minimum = 0;
    option.maximum = 100;
    option.pageStep = 100;
    option.orientation = Qt::Vertical;
    for (const auto &[position, top] : {std::pair{0, 0}, std::pair{100, 100}}) {
        option.sliderPosition = position;
        EXPECT_EQ(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar),
                  QRect(0, top, bar.width(), 100));
    }
}
