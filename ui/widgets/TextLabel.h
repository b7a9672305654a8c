// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Tokens.h"

#include <QLabel>

namespace Propel {

enum class TextStyle { Title, Subtitle, Body, Strong, Caption, Mono };

/// The application's font in this style: its size is a factor of the body's, so that a person's text size is kept.
QFont fontOf(TextStyle style);

/// Plain text in one of the styles that windows use, in a color by its purpose. Wraps, and follows the system's font
/// and colors.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style, QWidget *parent = nullptr);
    TextLabel(TextStyle style, Token color, QWidget *parent = nullptr);

    void setColor(Token color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextStyle m_style;
    Token m_color;
    bool m_refreshing = false;
};

} // namespace Propel
