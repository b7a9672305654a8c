// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/Requirement.h"

#include <QWidget>

class QCheckBox;

namespace Propel {

/// The four columns of a row of ConnectWise's Security Roles screen, or their heads. Its check box says the same in
/// words: a screen reader doesn't meet them.
class LevelCells : public QWidget
{
    Q_OBJECT
public:
    explicit LevelCells(std::optional<Levels> levels, QWidget *parent = nullptr); ///< nothing: the heads

    void setRoom(int width); ///< of the card: the columns are narrower in a narrow one

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Levels> m_levels;
    bool m_breaksHeads = false;
};

/// The tables to allow, in the order of ConnectWise's dialog: in up to three columns, each of whole groups.
class TableChecks : public QWidget
{
    Q_OBJECT
public:
    explicit TableChecks(const QList<TableRequirement> &tables, QWidget *parent = nullptr);

    [[nodiscard]] const QList<QCheckBox *> &boxes() const { return m_boxes; } ///< in the order of the tables
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    struct Group
    {
        QWidget *widget = nullptr;
        int lines = 0;
    };
    QList<Group> m_groups;
    QList<QCheckBox *> m_boxes;
    int m_columns = 0;
};

} // namespace Propel
