// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/GuideDocument.h"

#include <QWidget>

namespace Propel {

/// A schematic drawing of a screen of ConnectWise, with what matters on it marked. Follows colors and text size; its
/// accessible name says in words what it shows.
class Drawing : public QWidget
{
    Q_OBJECT
public:
    enum class Screen { SignIn, NewRole, Levels, Tables, Member, Keys };

    explicit Drawing(Screen screen, QWidget *parent = nullptr);

    static Screen screenOf(GuideStep::Kind step);
    static Picture onPaper(Screen screen); ///< the same, for pages

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString description() const;

    const Screen m_screen;
};

} // namespace Propel
