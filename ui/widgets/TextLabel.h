// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Tokens.h"

#include <QLabel>

class QTextLayout;

namespace Propel {

enum class TextStyle { Title, Subtitle, Body, Strong, Caption, Mono };

/// The application's font in this style: its size is a factor of the body's, so that a person's text size is kept.
QFont fontOf(TextStyle style);

/// Plain text in one of the styles that windows use, in a color by its purpose. Wraps, with room between its lines, and
/// follows the system's font and colors.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style, QWidget *parent = nullptr);
    TextLabel(TextStyle style, Token color, QWidget *parent = nullptr);

    void setColor(Token color);
    void setStyle(TextStyle style);
    void setHtml(const QString &html); ///< whoever calls it has escaped what is from elsewhere

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] bool isPlain() const;
    int layOut(QTextLayout &lines, int width) const; ///< gives their height

    TextStyle m_style;
    Token m_color;
    bool m_refreshing = false;
};

/// One line that ends in "…" where there is no room for all of it; then the whole text is its tooltip. A screen reader
/// reads all of it.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(TextStyle style, QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, TextLabel::minimumSizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace Propel
