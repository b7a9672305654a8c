// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Propel {

/// The part of the Desktop Entry Specification that starting at sign-in needs.
class DesktopEntry
{
public:
    static DesktopEntry parse(const QByteArray &content);

    [[nodiscard]] bool isThere() const { return m_isThere; } ///< there is a [Desktop Entry]
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] bool isTrue(const QString &key) const; ///< "true"
    [[nodiscard]] QStringList list(const QString &key) const;
    [[nodiscard]] QStringList command() const; ///< Exec in its parts, the program first; field codes left out

    /// As the value of Exec: each part in quotes, with what the specification wants escaped, twice.
    static QString execOf(const QStringList &command);

private:
    QHash<QString, QString> m_values; ///< unescaped
    bool m_isThere = false;
};

} // namespace Propel
