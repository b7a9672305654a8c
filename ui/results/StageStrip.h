// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/Theme.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace Propel {

/// The way to the rows as a strip: eight stages in order, each with its mark and word. One line where there is room for
/// it, more where there isn't. One stop for Tab; the arrow keys go along the way, and Enter opens a stage.
class StageStrip : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageStrip)
public:
    explicit StageStrip(QWidget *parent = nullptr);

    /// How the stages went. `running`: the one that a run is at; those before it are passed.
    void setReport(const Report &report, std::optional<Stage> running);
    void setOpen(std::optional<Stage> stage); ///< the one whose detail is shown

Q_SIGNALS:
    void chosen(Propel::Stage stage); ///< clicked, or Enter

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What one stage shows.
    struct Look
    {
        Mark mark = Mark::Untested;
        QString state; ///< the mark in a word
        QString tip;

        friend bool operator==(const Look &, const Look &) = default;
    };
    [[nodiscard]] static Look lookOf(const Report &report, Stage stage, std::optional<Stage> running);
    void refresh();
    void moveFocus(QToolButton *from, int steps);

    std::array<QToolButton *, allStages.size()> m_buttons{};
    std::array<Look, allStages.size()> m_looks;
};

} // namespace Propel
