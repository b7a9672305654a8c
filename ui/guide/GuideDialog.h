// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/PageDialog.h"

class QCheckBox;

namespace Propel {

class GuideView;
class RequirementSet;

/// The setup guide in a window of its own, to read beside ConnectWise; or the current step alone, in a small one that
/// stays on top. Deletes itself when it is closed. What is checked off for a connection is remembered.
class GuideDialog : public PageDialog
{
    Q_OBJECT
public:
    /// `checked`: what is checked off already. `domain`: the instance's address, if it is known.
    explicit GuideDialog(const RequirementSet &requirements, QWidget *parent = nullptr, const QStringList &checked = {},
                         const QString &domain = {});

    /// What is checked off for this connection, from now on as well.
    void rememberFor(const QString &connectionId);
    static void keepChecks(const QString &connectionId, const QStringList &checked);

    [[nodiscard]] GuideView &view() const { return *m_view; }

    void done(int result) override;

private:
    void setOnTop(bool isOnTop);

    GuideView *m_view;
    QCheckBox *m_onTop;
    QSize m_usualSize;
};

} // namespace Propel
