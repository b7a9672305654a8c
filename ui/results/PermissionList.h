// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/results/PermissionModel.h"
#include "ui/widgets/Card.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace Propel {

class Expander;
class IconLabel;
class PermissionModel;
class PermissionTable;
class TextLabel;

/// The selected permission: what to change, why Propel needs it, when it last worked, and what was requested.
class PermissionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionDetails(QWidget *parent = nullptr);

    void setRow(const PermissionModel::Row *row); ///< null: hides it

Q_SIGNALS:
    void testWanted();

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_request;
    Expander *m_details;
    QPushButton *m_test;
};

/// All permissions as a table, folded away behind how many are OK: "22 permissions OK", "Show all 26".
class PermissionList : public Card
{
    Q_OBJECT
public:
    explicit PermissionList(QWidget *parent = nullptr);
    ~PermissionList() override;

    void setReport(const Report &report);
    void showRow(const QString &id); ///< unfolds it, and selects the row

Q_SIGNALS:
    void testWanted(const QString &row);

private:
    void refresh();
    void refreshDetails();

    Report m_report;
    PermissionModel *m_model;
    QWidget *m_body;
    TextLabel *m_untested;
    QWidget *m_untestedRow;
    Expander *m_expander;
    QCheckBox *m_onlyMissing;
    PermissionTable *m_table;
    PermissionDetails *m_details;
};

} // namespace Propel
