// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/custody/LeftoverKeys.h"
#include "app/desktop/Settings.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/secrets/SessionSecretStore.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Propel {

class FormerKeys;
class InlineMessage;
class PermissionView;
class QuietLabel;

/// What the window is given from outside. All of it outlives the window.
struct WindowContext
{
    ConnectionStore &store;
    SecretStore &keychain;
    SessionSecretStore &sessionOnly;
    LeftoverKeys &leftovers;
    const RequirementSet &requirements;
    QString defaultClientId;
    QString statusFolder;
    Settings settings = {}; ///< whose mandatory values apply to what is saved, too
};

/// The saved connections with their last results, and what can be done with them. Tests nothing and asks no keychain
/// before somebody says so.
class ConnectionWindow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionWindow)
public:
    explicit ConnectionWindow(WindowContext context, QWidget *parent = nullptr);
    ~ConnectionWindow() override;

    /// `selected`: an id; empty: the one that is selected now, else the one that was at the last time.
    void setConnections(const QList<Connection> &connections, const QString &selected = {});
    [[nodiscard]] std::optional<Connection> current() const;
    [[nodiscard]] DiagnosisSession &session() { return m_session; }

Q_SIGNALS:
    void newWanted();
    void editWanted(const Propel::Connection &connection);
    void replaceWanted(const Propel::Connection &connection); ///< its keys, by new ones
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void retranslate();
    void showCurrent();
    void loadResult();
    void keepResult();
    void askToRemove();
    void remove(const Connection &connection);
    void removeKeys(const QString &saidWhenDone);
    void keysChanged(const Connection &connection);
    void closeOrAsk();
    void forgetSessionKey(const QString &entry);
    void keysRemoved();
    void sayLeftovers();

    const WindowContext m_context;
    DiagnosisSession m_session;
    QList<Connection> m_connections;
    QString m_shown; ///< id of the connection that the session tests
    QTimer m_patience;
    QListWidget *m_list;
    QLabel *m_name;
    QuietLabel *m_address;
    QPushButton *m_edit;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QPushButton *m_new;
    InlineMessage *m_message;
    QPushButton *m_removeLeftovers;
    QString m_whenRemoved; ///< what to say once the keychain has let go
    FormerKeys *m_former;
    PermissionView *m_view;
};

} // namespace Propel
