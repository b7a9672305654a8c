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

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int patience = 5000; // milliseconds, for each question

QDBusMessage question(const QString &path, const QString &interface, const QString &method, const QVariantList &words)
{
    QDBusMessage made = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    made.setAutoStartService(false);
    made.setArguments(words);
    return made;
}

template<typename Understood>
void ask(QObject *asker, const QDBusMessage &question, Understood understood)
{
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question, patience);
    auto *watcher = new QDBusPendingCallWatcher(call, asker);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, asker, [understood](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        understood(*done);
    });
}

} // namespace

void SecretServiceSearch::start(const QString &service, const QString &key, Answered answered)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return answered(Lookup::Unknown);
    qDBusRegisterMetaType<Attributes>();
    const auto named = QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    ask(this, question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s, {named}),
        [this, answered](const QDBusPendingReply<Paths, Paths> &reply) { // unlocked, locked
            if (reply.isError())
                answered(Lookup::Unknown);
            else if (!reply.argumentAt<1>().isEmpty())
                answered(Lookup::Locked);
            else if (!reply.argumentAt<0>().isEmpty())
                answered(Lookup::Unlocked);
            else
                lookForAnyDefault(answered);
        });
}

void SecretServiceSearch::lookForAnyDefault(const Answered &answered)
{
    ask(this,
        question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}),
        [this, answered](const QDBusPendingReply<QDBusObjectPath> &reply) {
            if (reply.isError() || reply.value().path() == "/"_L1)
                answered(Lookup::Nowhere);
            else
                lookWhetherItHides(reply.value().path(), answered);
        });
}

void SecretServiceSearch::lookWhetherItHides(const QString &collection, const Answered &answered)
{
    ask(this,
        question(collection, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s,
                 {u"org.freedesktop.Secret.Collection"_s}),
        [answered](const QDBusPendingReply<QVariantMap> &reply) {
            const QVariantMap about = reply.isError() ? QVariantMap() : reply.value();
            const bool hides =
                about.value(u"Locked"_s).toBool() && qdbus_cast<Paths>(about.value(u"Items"_s)).isEmpty();
            answered(hides ? Lookup::Locked : Lookup::Nowhere);
        });
}

#else

void SecretServiceSearch::start(const QString &, const QString &, Answered answered)
{
    answered(Lookup::Unknown);
}

#endif

} // namespace Propel
