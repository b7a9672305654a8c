// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "ui/widgets/TextLabel.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;
class QMimeData;

namespace Propel {

/// Lends a secret to the clipboard: marked so that clipboard histories and cloud clipboards leave it out, wiped after
/// 30 seconds if it is still ours, and when the program ends. Holds nothing of the secret itself.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualLifetime = std::chrono::seconds(30);

    explicit SecretClipboard(QClipboard &clipboard, QObject *parent = nullptr);
    /// The one for the system's clipboard. It lives as long as the program: a window that copied may close before the
    /// time is over.
    static SecretClipboard &ofProgram();
    ~SecretClipboard() override;

    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }
    void put(const Secret &secret);
    void wipe(); ///< at once, if it is still ours

    [[nodiscard]] bool isLent() const { return !m_token.isEmpty(); }
    [[nodiscard]] int secondsLeft() const; ///< 0: nothing is lent

Q_SIGNALS:
    void changed(); ///< lent, a second less, wiped, or replaced by something else

private:
    void tick();
    void onCancel();
    [[nodiscard]] bool isOurs() const;

    QClipboard &m_clipboard;
    std::chrono::milliseconds m_lifetime = usualLifetime;
    QDeadlineTimer m_deadline;
    QTimer m_tick;
    QByteArray m_token; ///< travels with the secret and tells ours from another's; empty: nothing is lent
};

/// Counts down while a private key is on the clipboard; otherwise it hides. Screen readers hear of it when it begins,
/// not every second.
class ClipboardNote : public TextLabel
{
    Q_OBJECT
public:
    explicit ClipboardNote(QWidget *parent = nullptr);

    void setIdleText(const QString &text); ///< shown while no key is on the clipboard; otherwise it hides

private:
    void refresh();

    QString m_idleText;
    bool m_isLent = false;
};

} // namespace Propel
