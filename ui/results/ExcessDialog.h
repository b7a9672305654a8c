// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

class ExcessModel;
class ListTable;

/// What the role holds beyond the need, and how to take it away. Shows what was known when it was opened.
class ExcessDialog : public PageDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExcessDialog)
public:
    explicit ExcessDialog(const Report &report, QWidget *parent = nullptr);

private:
    void copySelected() const;

    ExcessModel *m_model;
    ListTable *m_table;
};

} // namespace Propel
