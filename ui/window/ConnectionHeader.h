// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class QPushButton;

namespace Propel {

class ElidedLabel;
class ReportMenu;
class TestBar;
class TextLabel;
struct Connection;
struct ConnectionFacts;

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

/// The first two lines of the window's page: which connection, when it was tested, and what can be done with it.
class ConnectionHeader : public QWidget
{
    Q_OBJECT
public:
    ConnectionHeader(TestBar &tests, QMenu &menu, QWidget *parent = nullptr);

    void setConnection(const Connection &connection, const ConnectionFacts &facts); ///< `facts`: of the last result

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_name;
    ElidedLabel *m_facts;
    QPushButton *m_more;
};

} // namespace Propel
