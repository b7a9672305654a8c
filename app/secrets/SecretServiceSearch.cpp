// SPDX-License-Identifier: MIT
#include "app/secrets/SecretServiceSearch.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#endif

using namespace Qt::StringLiterals;

namespace Propel {

#ifdef QT_DBUS_LIB

void SecretServiceSearch::start(const QString &service, const QString &key, Answered answered)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    constexpr int patience = 5000; // milliseconds

    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return answered(Held::Unknown);
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question.setAutoStartService(false);
    question << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answered](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<Paths, Paths> reply = *done; // unlocked, locked
        done->deleteLater();
        if (reply.isError())
            answered(Held::Unknown);
        else if (!reply.argumentAt<1>().isEmpty())
            answered(Held::Locked);
        else
            answered(reply.argumentAt<0>().isEmpty() ? Held::Nowhere : Held::Unlocked);
    });
}

#else

void SecretServiceSearch::start(const QString &, const QString &, Answered answered)
{
    answered(Held::Unknown);
}

#endif

} // namespace Propel
