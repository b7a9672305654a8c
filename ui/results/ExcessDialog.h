// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QDialog>

class QTableView;

namespace Propel {

class ExcessModel;

/// What the role holds beyond the need, and how to take it away. Shows what was known when it was opened.
class ExcessDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExcessDialog)
public:
    explicit ExcessDialog(const Report &report, QWidget *parent = nullptr);

private:
    void build(const Report &report);
    void copySelected() const;

    ExcessModel *m_model;
    QTableView *m_table;
};

} // namespace Propel
