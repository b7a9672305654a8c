// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/connection/Connection.h"

#include <QObject>

class QPushButton;
class QWidget;

namespace Propel {

class InlineMessage;
class StaleKeychainEntries;
struct Services;

/// Takes a connection away with all that belongs to it: its settings, drafts and last result, and its keys in the
/// keychain, which may take their time or refuse. Asks before, and says how it went in the window's message.
class ConnectionRemoval : public QObject
{
    Q_OBJECT
public:
    /// `services`, `message` and `window` outlive it.
    ConnectionRemoval(const Services &services, InlineMessage &message, QWidget &window);

    void ask(const Connection &connection);
    void removeKeys(const QString &saidWhenDone); ///< the stale entries
    void sayLeftovers();                          ///< what should be gone and is not; silent where there is nothing
    void dropNews(bool begins);
    /// Closes the window, or asks before where the keychain has not let go of a key yet: perhaps it waits for a person.
    void closeOrAsk();
    [[nodiscard]] bool isUnderway() const;

Q_SIGNALS:
    void beginning(); ///< the person has agreed
    void removed(const QList<Propel::Connection> &left);
    void kept(); ///< the window stays open after all

private:
    void remove(const Connection &connection);
    void keysRemoved();

    const Services &m_services;
    StaleKeychainEntries &m_stale;
    InlineMessage &m_message;
    QWidget &m_window;
    Patience m_patience;
    QPushButton *m_again;
    QString m_whenRemoved; ///< what to say once the keychain has let go
};

} // namespace Propel
