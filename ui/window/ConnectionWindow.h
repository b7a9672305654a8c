// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/monitor/Services.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace Propel {

class ConnectionList;
class ConnectionRemoval;
class ConnectionSide;
class FormerKeys;
class InlineMessage;
class PermissionView;
class ReportMenu;
class TextLabel;
enum class NextAction;

/// The saved connections with their last results, and what can be done with them. Tests nothing and asks no keychain
/// before somebody says so.
class ConnectionWindow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionWindow)
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

Q_SIGNALS:
    void newWanted();
    void editWanted(const Propel::Connection &connection);
    void replaceWanted(const Propel::Connection &connection);        ///< its keys, by new ones
    void changedConnections(const QList<Propel::Connection> &saved); ///< by what was done here
    void historyWanted(const Propel::Connection &connection);
    void closed();
    void quitWanted(); ///< and not just that the window closes

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void showCurrent();
    void quit();
    void loadResult();
    void keepResult();
    void act(NextAction action);
    void setPrimary();
    void keysChanged(const Connection &connection);

    const Services m_services;
    DiagnosisSession m_session;
    QList<Connection> m_connections;
    bool m_quits = false; ///< the program, when it closes
    QString m_shown;      ///< id of the connection that the session tests
    ConnectionSide *m_side;
    ConnectionList *m_list;
    TextLabel *m_name;
    TextLabel *m_address;
    QPushButton *m_edit;
    QPushButton *m_replace;
    QPushButton *m_remove;
    InlineMessage *m_message;
    ConnectionRemoval *m_removal;
    FormerKeys *m_former;
    PermissionView *m_view;
    QPushButton *m_more;
    ReportMenu *m_reportMenu;
    QPointer<QPushButton> m_primary; ///< in the accent color
};

} // namespace Propel
