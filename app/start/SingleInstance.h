// SPDX-License-Identifier: MIT
#pragma once

#include "app/start/InstanceLock.h"
#include "app/start/StartRequest.h"

#include <QLocalServer>

class QLocalSocket;

namespace Propel {

/// One program a person: the first start holds a lock, and listens for what later ones hand over (HandOver). A lock and
/// a socket in a folder of the person's own, so two people on one computer never meet; the account at the other end is
/// looked at besides.
///
/// Our own, because Debian 12 brings no such library for Qt 6.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)
public:
    enum class Claim {
        First,      ///< this is the one, and it hears of others from now on
        Second,     ///< there is one already
        Impossible, ///< no place for a lock: nobody is to be kept from working by that
    };

    explicit SingleInstance(const QString &folder = usualFolder(), QObject *parent = nullptr);

    Claim claim(); ///< may be called again: the first one may have ended meanwhile
    [[nodiscard]] QString socketName() const { return m_socketName; }

    /// Unix: in XDG_RUNTIME_DIR, or where there is none in a folder with the account's number below the temporary one,
    /// if it is really this person's own; empty otherwise. Windows: the person's local application data.
    static QString usualFolder();

Q_SIGNALS:
    /// Another start handed this over, and has ended, or is about to.
    void startedAgain(const Propel::StartRequest &request);

private:
    void takeAll();
    void hear(QLocalSocket &socket);

    InstanceLock m_lock;
    QString m_socketName;
    QLocalServer m_server;
    const bool m_hasPlace;
};

/// What the first one answers, a line.
inline constexpr char startTaken[] = "taken\n";
inline constexpr char startRefused[] = "refused\n";

} // namespace Propel
