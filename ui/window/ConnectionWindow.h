// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/monitor/Services.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace Propel {

class ConnectionHeader;
class ConnectionList;
class ConnectionMenu;
class ConnectionRemoval;
class ConnectionSide;
class FormerKeys;
class InlineMessage;
class PageColumn;
class PermissionView;
class ReportMenu;
enum class NextAction;

/// The saved connections with their last results, and what can be done with them. Tests nothing and asks no keychain
/// before somebody says so.
class ConnectionWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionWindow(Services services, QWidget *parent = nullptr);
    ~ConnectionWindow() override;

    /// `selected`: an id; empty: the one that is selected now, else the one that was at the last time.
    void setConnections(const QList<Connection> &connections, const QString &selected = {});
    [[nodiscard]] std::optional<Connection> current() const;
    [[nodiscard]] DiagnosisSession &session() { return m_session; }
    /// A result from elsewhere; passed over where another connection is shown, or a test is under way.
    void showResult(const QString &id, const Report &report);
    void showRow(const QString &row); ///< selects it
    /// When a connection is tested next, and which one is being tested in the background; both may be nothing.
    using NextTests = std::function<QDateTime(const QString &id)>;
    void showSchedule(const NextTests &next, const QString &testing);

Q_SIGNALS:
    void newWanted();
    void testAllWanted();
    void settingsWanted();
    void editWanted(const Propel::Connection &connection);
    void editAdvancedWanted(const Propel::Connection &connection);   ///< its CA certificate or its proxy
    void replaceWanted(const Propel::Connection &connection);        ///< its keys, by new ones
    void changedConnections(const QList<Propel::Connection> &saved); ///< by what was done here
    void historyWanted(const Propel::Connection &connection);
    void allFixed(const QString &verdict,
                  const QString &name); ///< while it was watched, and another window was in front
    void closed();
    void quitWanted(); ///< and not just that the window closes

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectMenu();
    void connectSide();
    void withCurrent(void (ConnectionWindow::*wanted)(const Connection &));
    void rename();
    void keepName(const QString &id, const QString &name);
    void showCurrent();
    void showHeader();
    void quit();
    void loadResult();
    void keep(const Report &report);
    void act(NextAction action);
    void setPrimary();
    void keysChanged(const Connection &connection);

    const Services m_services;
    DiagnosisSession m_session;
    QList<Connection> m_connections;
    bool m_quits = false; ///< the program, when it closes
    NextTests m_nextTests;
    QString m_shown; ///< id of the connection that the session tests
    ConnectionSide *m_side;
    ConnectionList *m_list;
    PageColumn *m_page;
    InlineMessage *m_message;
    ConnectionRemoval *m_removal;
    FormerKeys *m_former;
    PermissionView *m_view;
    ReportMenu *m_reportMenu;
    ConnectionMenu *m_menu;
    ConnectionHeader *m_header;
    QPointer<QPushButton> m_primary; ///< in the accent color
};

} // namespace Propel
