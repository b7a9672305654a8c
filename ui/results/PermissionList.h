// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/widgets/Card.h"

class QCheckBox;

namespace Propel {

class Expander;
class PermissionDetails;
class PermissionModel;
class PermissionTable;

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
    void retranslate();
    void refresh();
    void refreshDetails();

    Report m_report;
    PermissionModel *m_model;
    QWidget *m_body;
    Expander *m_expander;
    QCheckBox *m_onlyMissing;
    PermissionTable *m_table;
    PermissionDetails *m_details;
};

} // namespace Propel
