// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeyKeeper.h"
#include "app/monitor/ConnectionsWatch.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/secrets/SessionSecretStore.h"
#include "app/settings/Settings.h"
#include "app/start/StartOptions.h"
#include "ui/QuitRequests.h"
#include "ui/tray/TrayController.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Propel {

class ConnectionWindow;
class Question;
class SettingsWindow;
class SetupWizard;
enum class Mark;

/// Where all is put together: it makes the stores, decides which window a start shows, and whether the program goes on
/// without one. Nobody else makes a store, and nobody reaches for this.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(StartOptions options, const Settings &settings, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the first window. Until then it reads the connections and the draft and nothing else; no keychain at all.
    /// What a link wants to fill in is asked about before.
    void start();

    /// Another start handed this over: does it, and comes to the front.
    void startAgain(const StartOptions &options);

    /// Says these sentences, if there are any, in front of whatever window is there.
    void remark(const QStringList &sentences);

    [[nodiscard]] SetupWizard *setup() const;                                 ///< null: none is open
    [[nodiscard]] ConnectionWindow *window() const { return m_window.get(); } ///< null: none was shown
    [[nodiscard]] TrayController &background() { return m_background; }

Q_SIGNALS:
    void finished(); ///< nothing is left to be done, or the person wants it to end

private:
    void askAboutLink(const StartOptions &options);
    void showFirstWindow(const StartOptions &options);
    void showResults(const QString &connectionId, const QString &row, const QString &activationToken);
    void showHistory(const Connection &connection);
    void showSettings();
    void reload(const QList<Connection> &connections);
    /// At the page that the draft names, after asking whether to continue there.
    void openSetup(ConnectionDraft draft, const QString &activationToken = {}, bool asksToContinue = true);
    bool keepsUnfinished(const ConnectionDraft &draft, const QString &activationToken = {});
    void startWithSaved(const QList<Connection> &saved, const ConnectionDraft &draft);
    void openNew();
    void openEdit(const Connection &connection, bool opensAdvanced = false);
    void openReplacement(const Connection &connection);
    void connectionReady(const Connection &connection);
    void showWindow(const QList<Connection> &connections, const QString &selected);
    void tell(const Error &error);
    void tell(const QString &what, const QString &more);
    void tell(Mark mark, const QString &what, const QString &more);
    void quitIfDone();
    void quitFromTray();
    void quit();
    [[nodiscard]] Services services();
    void openFilledIn(const StartOptions &options, const QString &activationToken = {});
    static QString onceItIsOver();

    const StartOptions m_options;
    const Settings m_settings;
    const QString m_defaultClientId;
    ConnectionStore m_store;
    KeychainSecretStore m_keychain;
    SessionSecretStore m_sessionOnly;
    KeyKeeper m_keys{m_store, {m_keychain, &m_sessionOnly}};
    TrayController m_background;
    ConnectionsWatch m_watch{m_store};
    QuitRequests m_quitRequests;
    std::unique_ptr<ConnectionWindow> m_window;
    QPointer<SetupWizard> m_setup;
    QPointer<Question> m_quitQuestion;
    QPointer<SettingsWindow> m_settingsWindow;
    bool m_endsWithSetup = false; ///< "Quit" waits for its answer
};

} // namespace Propel
