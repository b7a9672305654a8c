// SPDX-License-Identifier: MIT
#include "ui/style/Tokens.h"

#include <QPalette>

#include <array>

namespace Propel::Tokens {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

/// In the order of Token.
constexpr std::array colors{
    Pair{0xfff3f4f6, 0xff1f2124}, // Window
    Pair{0xfffafbfc, 0xff25282c}, // Content
    Pair{0xffffffff, 0xff2d3035}, // Card
    Pair{0xfff0f2f5, 0xff363a40}, // Hover
    Pair{0xffe3edf9, 0xff2b3f57}, // Selected
    Pair{0xff1b1f24, 0xfff1f3f5}, // Text
    Pair{0xff57606a, 0xffb3bac3}, // SecondaryText
    Pair{0xffdde1e6, 0xff3e434a}, // Border
    Pair{0xffb8bec6, 0xff4a5058}, // MenuBorder
    Pair{0xffffffff, 0xff34383e}, // Control
    Pair{0xff848d97, 0xff8a929c}, // ControlBorder: 3.1 on the window
    Pair{0xff1a5fb4, 0xff7ab8ff}, // Accent
    Pair{0xff2268be, 0xff93c5ff}, // AccentHover
    Pair{0xff164f96, 0xff62a4ee}, // AccentPressed
    Pair{0xffffffff, 0xff0b1b2e}, // OnAccent
    Pair{0xff1a5fb4, 0xff8cc2ff}, // Link
    Pair{0xff116329, 0xff86df9a}, // OkText
    Pair{0xff1a7f37, 0xff62cc7b}, // OkIcon
    Pair{0xffebf6ee, 0xff1e3325}, // OkFill
    Pair{0xffb4dcbf, 0xff33583f}, // OkBorder
    Pair{0xffa4211a, 0xffffb3ab}, // BadText
    Pair{0xffc42b1c, 0xffff8a80}, // BadIcon
    Pair{0xfffdefed, 0xff3d2422}, // BadFill
    Pair{0xfff1c2bc, 0xff6a3b37}, // BadBorder
    Pair{0xff734a00, 0xfff6d98f}, // WarningText
    Pair{0xff946200, 0xfff0c24e}, // WarningIcon
    Pair{0xfffff6e0, 0xff38301b}, // WarningFill
    Pair{0xffe8cf93, 0xff655528}, // WarningBorder
    Pair{0xff0b4a8f, 0xffaed4ff}, // InfoText
    Pair{0xff1a5fb4, 0xff7ab8ff}, // InfoIcon
    Pair{0xffecf3fc, 0xff1f2f45}, // InfoFill
    Pair{0xffbcd5f2, 0xff365478}, // InfoBorder
    Pair{0xff626b75, 0xffa2aab4}, // NeutralIcon
    Pair{0xfff0f2f5, 0xff33373c}, // NeutralFill
    Pair{0xffdde1e6, 0xff454b52}, // NeutralBorder
    Pair{0xffffffff, 0xff1b1f24}, // OnIcon
};
static_assert(colors.size() == static_cast<size_t>(Token::OnIcon) + 1);

bool hasSystemColors = false;

QPalette::ColorRole roleOf(Token token)
{
    switch (token) {
    case Token::Window:
        return QPalette::Window;
    case Token::Content:
    case Token::Card:
    case Token::Hover:
    case Token::Selected:
    case Token::Control:
    case Token::OkFill:
    case Token::BadFill:
    case Token::WarningFill:
    case Token::InfoFill:
    case Token::NeutralFill:
    case Token::OnIcon:
        return QPalette::Base;
    case Token::Accent:
    case Token::AccentHover:
    case Token::AccentPressed:
        return QPalette::Highlight;
    case Token::OnAccent:
        return QPalette::HighlightedText;
    case Token::Link:
        return QPalette::Link;
    default: // texts, signs and edges
        return QPalette::Text;
    }
}

} // namespace

void useSystemColors(bool on)
{
    hasSystemColors = on;
}

bool usesSystemColors()
{
    return hasSystemColors;
}

QColor color(Token token, Scheme scheme)
{
    const Pair &pair = colors.at(static_cast<size_t>(token));
    return scheme == Scheme::Dark ? pair.dark : pair.light;
}

Scheme scheme(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness() ? Scheme::Dark
                                                                                                 : Scheme::Light;
}

QColor color(Token token, const QPalette &palette)
{
    return hasSystemColors ? palette.color(roleOf(token)) : color(token, scheme(palette));
}

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette palette(of(Token::Window));
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, of(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::Base, Token::Content);
    set(QPalette::AlternateBase, Token::Hover);
    set(QPalette::Button, Token::Control);
    set(QPalette::ToolTipBase, Token::Card);
    set(QPalette::Mid, Token::Border); // also the line above a wizard's buttons
    set(QPalette::Midlight, Token::Border);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::PlaceholderText, Token::SecondaryText);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, Token::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::ControlBorder));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Token::Window));
    return palette;
}

} // namespace Propel::Tokens
