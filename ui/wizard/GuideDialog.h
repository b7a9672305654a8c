// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace Propel {

class RequirementSet;

/// The setup guide in a window of its own, to read beside ConnectWise. Deletes itself when it is closed.
class GuideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GuideDialog(const RequirementSet &requirements, QWidget *parent = nullptr);
};

} // namespace Propel
