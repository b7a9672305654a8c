// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QLineEdit;
class QPushButton;
class QStyleOptionMenuItem;

namespace Propel {

/// How our windows look on every platform: Fusion, with sizes and painting of our own from Tokens. Follows the system's
/// change between light and dark, and its text size. With high contrast switched on it isn't installed: then the
/// platform's own style (Qt's plainest one elsewhere than on Windows) and colors count.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    /// Once, before QApplication is made.
    static void install();
    /// Right after that: the least size of text, and mnemonics while Alt is held. Qt polishes no application for a
    /// style that was set before it.
    static void start(QApplication &application);

    /// The button of a page that Enter presses, in the accent color. At most one a page.
    static void setAccent(QPushButton &button, bool on = true);
    static void setInvalid(QLineEdit &line, bool on); ///< what is in it is wrong: a red border
    /// A button that looks like a link: for what only few press, beside a text.
    static void setLink(QPushButton &button);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    /// Where the text of a menu's or combo box's item begins: behind the icons, if any item has one.
    static int menuTextStart(const QStyleOptionMenuItem &item, const QWidget *widget);
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;

    bool m_showsMnemonics = false; ///< while Alt is held down, as on Windows
};

} // namespace Propel
