// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QTimer>
#include <QWidget>

namespace Propel {

/// A state's sign, or a line icon in a color by its purpose: a square that follows the system's colors. A screen reader
/// doesn't see it: the words beside it say the same.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(int size, QWidget *parent = nullptr); ///< 16, 20, 24 or 32 pixels; larger with larger text

    void setMark(Mark mark);
    void setIcon(QLatin1StringView name, Token color); ///< a file of resources/icons
    void setNumber(int number);                        ///< of a step, in a ring

    void setTile(bool on); ///< in the middle of a square of twice its size

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    bool m_hasTile = false;
    int m_number = 0;
    std::optional<Mark> m_mark;
    QLatin1StringView m_name;
    Token m_color = Token::Text;
};

/// A quarter of a ring that turns once a second while something is under way; still where the system's animations are
/// off. A screen reader doesn't see it: the words beside it say the same.
class BusyRing : public QWidget
{
    Q_OBJECT
public:
    explicit BusyRing(int size, QWidget *parent = nullptr); ///< in pixels; larger with larger text

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_size;
    QTimer m_turning;
};

} // namespace Propel
