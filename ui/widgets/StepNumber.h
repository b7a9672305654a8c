// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Propel {

/// The number of a step, in a ring.
class StepNumber : public QWidget
{
    Q_OBJECT
public:
    explicit StepNumber(int number, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace Propel
