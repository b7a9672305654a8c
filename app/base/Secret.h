// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace Propel {

/// Text that must not leak: a private key. It moves and never copies by accident, its bytes are overwritten when it
/// dies, it prints as "***" and compares in constant time. It is never put into a QVariant, a property, a setting, a
/// log or an Error.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&utf8);   ///< takes the bytes over; the caller's array is empty afterwards
    explicit Secret(const QString &text); ///< the caller's text stays the caller's to wipe: see wipe()
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] Secret copy() const; ///< a second one, said aloud
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_utf8.size(); }
    [[nodiscard]] QByteArrayView utf8() const
    {
        return m_utf8;
    }                                     ///< valid while this lives: for the wire and the keychain
    [[nodiscard]] QString toText() const; ///< for the clipboard and the "show" switch; wipe() what you took
    void clear();

    static void wipe(QString &text); ///< overwrites the characters if nobody else shares them, then clears
    static void wipe(QByteArray &bytes);

    friend bool operator==(const Secret &a, const Secret &b);

private:
    QByteArray m_utf8;
};

QDebug operator<<(QDebug debug, const Secret &);

} // namespace Propel
