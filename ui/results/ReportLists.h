// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

/// What the role holds beyond the need, and how to take it away. Shows what was known when it was opened.
class ExcessDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit ExcessDialog(const Report &report, QWidget *parent = nullptr);
};

/// "33 requests, all read-only", and each of them. Shows what was sent up to the moment it was opened.
class LedgerDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit LedgerDialog(const Report &report, QWidget *parent = nullptr);
};

} // namespace Propel
