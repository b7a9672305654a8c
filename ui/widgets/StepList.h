// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QWidget>

namespace Propel {

/// The steps of a wizard at its side: done, current, next. Shows where one is; it can't be clicked. In a narrow window
/// it shows the numbers alone.
class StepList : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QString name;
        std::optional<Mark> mark = std::nullopt; ///< once it is done: in place of the tick

        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps, int current);
    void setNarrow(bool narrow);

    [[nodiscard]] QList<Step> steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString sentence(int step) const; ///< "Step 2 of 5, Instance, current"
    [[nodiscard]] QRect place(int step) const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void paintStep(int step, class StylePainter &paint) const;

    QList<Step> m_steps;
    int m_current = 0;
    bool m_isNarrow = false;
};

} // namespace Propel
