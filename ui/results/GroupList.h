// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/results/PermissionModel.h"
#include "ui/widgets/Card.h"

namespace Propel {

class Expander;
class PermissionTable;

/// The permissions by module, a row each that unfolds: where there is nothing to fix, or to show an earlier result.
class GroupList : public Card
{
    Q_OBJECT
public:
    explicit GroupList(QWidget *parent = nullptr);
    ~GroupList() override;

    void setReport(const Report &report, bool isCurrent);

private:
    /// One module; its table is made when it is first unfolded.
    struct Section
    {
        QString name;
        QWidget *body = nullptr;
        Expander *expander = nullptr;
        PermissionModel *model = nullptr;
        PermissionTable *table = nullptr;
    };
    void build(const QList<PermissionGroup> &groups);
    void fill(Section &section);

    Report m_report;
    QList<Section> m_sections;
};

} // namespace Propel
