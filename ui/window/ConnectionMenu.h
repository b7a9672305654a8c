// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Propel {

class ReportMenu;

/// What can be done with a connection besides testing it: the "…" beside its name.
class ConnectionMenu : public QMenu
{
    Q_OBJECT
public:
    ConnectionMenu(const ReportMenu &report, QWidget *parent);

Q_SIGNALS:
    void editWanted();
    void replaceWanted();
    void historyWanted();
    void guideWanted();
    void removeWanted();

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;

private:
    QAction *m_remove;
};

} // namespace Propel
