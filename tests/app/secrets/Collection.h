// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/Wait.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDeadlineTimer>

namespace Propel {

/// The Secret Service's default collection, locked by somebody else while the program runs.
class Collection
{
public:
    /// Whether it is locked then. KeePassXC refuses while it still saves what was just written, and is asked again.
    [[nodiscard]] static bool lock()
    {
        const QDeadlineTimer end(inTime);
        while (!isLocked()) {
            if (end.hasExpired() || !askForTheLock())
                return false;
        }
        return true;
    }

private:
    static QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                             const QVariantList &words)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, method);
        message.setArguments(words);
        return QDBusConnection::sessionBus().call(message);
    }

    static QDBusMessage callService(const QString &method, const QVariant &word)
    {
        return call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                    method, {word});
    }

    static QDBusObjectPath path()
    {
        return QDBusPendingReply<QDBusObjectPath>(callService(QStringLiteral("ReadAlias"), QStringLiteral("default")))
            .value();
    }

    static bool isLocked()
    {
        const QDBusPendingReply<QVariant> locked =
            call(path().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                 {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        return locked.value().toBool();
    }

    static bool askForTheLock()
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> answer =
            callService(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{path()}));
        if (answer.isError())
            return false;
        const QString prompt = answer.argumentAt<1>().path();
        if (prompt == QStringLiteral("/"))
            return true;
        // KeePassXC locks in a "prompt", though it asks nobody.
        const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
        QEventLoop untilCompleted;
        QDBusConnection::sessionBus().connect(QString(), prompt, interface, QStringLiteral("Completed"),
                                              &untilCompleted, SLOT(quit()));
        call(prompt, interface, QStringLiteral("Prompt"), {QString()});
        QTimer::singleShot(inTime, &untilCompleted, &QEventLoop::quit);
        untilCompleted.exec();
        return true;
    }
};

} // namespace Propel
