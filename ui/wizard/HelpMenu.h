// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class QPushButton;

namespace Propel {

/// What the wizard's Help button opens: the setup guide, the log, and what this program is.
class HelpMenu : public QMenu
{
    Q_OBJECT
public:
    explicit HelpMenu(QPushButton &button, QWidget *parent);

    void open(); ///< above the button
    void retranslate();

Q_SIGNALS:
    void guideWanted();
    void notOpened(const QString &what, const QString &remedy); ///< the log

private:
    void openLog();
    void showAbout();

    QPushButton &m_button;
    QAction *m_guide;
    QAction *m_log;
    QAction *m_about;
};

} // namespace Propel
