// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/PageDialog.h"

namespace Propel {

class GuideView;
class RequirementSet;

/// The setup guide in a window of its own, to read beside ConnectWise. Deletes itself when it is closed.
class GuideDialog : public PageDialog
{
    Q_OBJECT
public:
    /// `checked`: what is checked off already. `domain`: the instance's address, if it is known.
    explicit GuideDialog(const RequirementSet &requirements, QWidget *parent = nullptr, const QStringList &checked = {},
                         const QString &domain = {});

    [[nodiscard]] GuideView &view() const { return *m_view; }

    void done(int result) override;

private:
    GuideView *m_view;
};

} // namespace Propel
