// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"
#include "app/start/StartOptions.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace Propel {

/// One program a person: the first start holds a lock and listens for what later ones forward (ForwardStart). Lock and
/// socket are in a folder of the person's own, so two people on one computer never meet; the account at the other end
/// is checked as well. The system releases the lock when the program ends, however it ends: no lock is ever stale.
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
        Impossible, ///< there is no place for a lock, which must not keep anybody from working
    };

    explicit SingleInstance(const QString &folder = usualFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    Claim claim(); ///< may be called again: the first one may have ended meanwhile
    [[nodiscard]] QString socketName() const { return m_socketName; }

    /// Unix: in XDG_RUNTIME_DIR, or where there is none in a folder with the account's number below the temporary one,
    /// if it is really this person's own; empty otherwise. Windows: the person's local application data.
    static QString usualFolder();

    /// Whether the program at the other end of a connected socket runs under this account.
    static bool isOwnUser(const QLocalSocket &socket);
    /// Windows: it may bring its window to the front in our place.
    static void letComeToFront(const QLocalSocket &socket);

Q_SIGNALS:
    /// Another start forwarded this, and has ended, or is about to.
    void startedAgain(const Propel::StartOptions &options);

private:
    [[nodiscard]] static QString socketIn(const QString &folder);
    Claim takeLock();
    void acceptConnections();
    void readRequest(QLocalSocket &socket);

    const bool m_hasPlace;
    const QString m_lockPath;
    qintptr m_lock = -1; ///< file descriptor, or Windows' handle
    QString m_socketName;
    StartOptions m_own; ///< where this one is
    QLocalServer m_server{this};
};

/// The first one's answer, a line.
inline constexpr char startTaken[] = "taken\n";
inline constexpr char startElsewhere[] = "elsewhere "; ///< and the display
inline constexpr char startRefused[] = "refused\n";

/// A second start's way to the first one: hands its request over, and tries again while the first one is only just
/// coming up. If that one ends meanwhile, this becomes the first. The instance must outlive the step.
class ForwardStart : public Step
{
    Q_OBJECT
public:
    enum class Attempt {
        Delivered,  ///< done: this start may end
        First,      ///< this start is the first one now
        Elsewhere,  ///< it runs on another display, where() says which; of what was wanted, only tests are made
        Refused,    ///< the one that runs is of another version
        Unanswered, ///< it is there, but doesn't answer
    };

    ForwardStart(SingleInstance &instance, const StartOptions &options, std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] Attempt result() const { return m_outcome; }
    [[nodiscard]] const QString &where() const { return m_where; } ///< the first one's display: Attempt::Elsewhere

    static constexpr std::chrono::milliseconds usualLimit{10000};

protected:
    void run() override;
    void onCancel() override;

private:
    void tryOnce();
    void connected();
    void answered();
    void endWith(Attempt outcome);

    SingleInstance &m_instance;
    const QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_again;
    QTimer m_limit;
    Attempt m_outcome = Attempt::Unanswered;
    QString m_where;
};

} // namespace Propel
