// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/RequirementSet.h"

#include <QCoreApplication>
#include <QStringList>

namespace Propel {

/// How the role, the member and the keys are made in ConnectWise: for the screen, and to hand to the administrator who
/// does it. A value made from the requirements; the forms are pure functions of it.
class Guide
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
public:
    explicit Guide(const RequirementSet &requirements);

    struct Step
    {
        QString title;
        QStringList clicks;
        QString caution; ///< may be empty
    };
    struct Row
    {
        QStringList cells;  ///< one for each of columns()
        QString sentence;   ///< the whole row for a screen reader
        QList<bool> needed; ///< which cells are levels above None
    };
    struct Table
    {
        QString group;
        QString name;
    };

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] QStringList columns() const; ///< Module, Action, and the four levels as ConnectWise heads them
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] QStringList rowNotes() const { return m_rowNotes; }
    [[nodiscard]] const QList<Table> &tables() const { return m_tables; }
    [[nodiscard]] QString tablesNote() const;

    [[nodiscard]] QString stepsHtml() const; ///< the steps alone
    [[nodiscard]] QString toHtml() const;    ///< all of it, a page by itself
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QString toMarkdown() const;

private:
    void addSteps(const RequirementSet &requirements);

    QString m_title;
    QList<Step> m_steps;
    QList<Row> m_rows;
    QStringList m_rowNotes;
    QList<Table> m_tables;
};

} // namespace Propel
