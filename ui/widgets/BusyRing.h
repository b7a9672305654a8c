// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace Propel {

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
