// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QEventLoop>
#include <QTimer>

namespace Propel {

/// Locks the Secret Service's default collection, and says whether it is locked then. KeePassXC does that in a prompt,
/// though it asks nobody.
inline bool lockCollection()
{
    using namespace Qt::StringLiterals;
    const auto call = [](const QString &path, const QString &interface, const QString &method, const QVariant &word) {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
        message << word;
        return QDBusConnection::sessionBus().call(message);
    };
    const auto ask = [&call](const QString &method, const QVariant &word) {
        return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, word);
    };
    const QDBusPendingReply<QDBusObjectPath> alias = ask(u"ReadAlias"_s, u"default"_s);
    const QList<QDBusObjectPath> collection{alias.value()};
    const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> locked =
        ask(u"Lock"_s, QVariant::fromValue(collection));
    if (locked.isError())
        return false;
    if (const QString prompt = locked.argumentAt<1>().path(); prompt != u"/"_s) {
        const QString interface = u"org.freedesktop.Secret.Prompt"_s;
        QEventLoop untilCompleted;
        QDBusConnection::sessionBus().connect(QString(), prompt, interface, u"Completed"_s, &untilCompleted,
                                              SLOT(quit()));
        call(prompt, interface, u"Prompt"_s, QString());
        QTimer::singleShot(10000, &untilCompleted, &QEventLoop::quit);
        untilCompleted.exec();
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, alias.value().path(),
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusPendingReply<QVariant> answer = QDBusConnection::sessionBus().call(question);
    return answer.value().toBool();
}

} // namespace Propel
