// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QDialog>

namespace Propel {

/// "31 reads, 0 changes", and each of them. Shows what was sent up to the moment it was opened.
class LedgerDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerDialog)
public:
    explicit LedgerDialog(const Report &report, QWidget *parent = nullptr);
};

} // namespace Propel
