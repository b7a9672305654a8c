// SPDX-License-Identifier: MIT
#include "app/secrets/SecretService.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>
#include <QMap>
#endif

using namespace Qt::StringLiterals;

namespace Propel {

#ifdef QT_DBUS_LIB

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int timeLimit = 5000; // milliseconds, for each call

constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

template<typename Answered>
void call(QObject *context, const QString &path, const QString &interface, const QString &method,
          const QVariantList &arguments, Answered answered)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, timeLimit);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answered](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        answered(*done);
    });
}

/// Whether the default collection is locked and lists nothing.
void searchDefaultCollection(QObject *context, const std::function<void(Lookup)> &found)
{
    call(context, servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s},
         [context, found](const QDBusPendingReply<QDBusObjectPath> &alias) {
             if (alias.isError() || alias.value().path() == "/"_L1)
                 return found(Lookup::Nowhere);
             call(context, alias.value().path(), u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s,
                  {u"org.freedesktop.Secret.Collection"_s}, [found](const QDBusPendingReply<QVariantMap> &reply) {
                      const QVariantMap about = reply.isError() ? QVariantMap() : reply.value();
                      const bool isHidden =
                          about.value(u"Locked"_s).toBool() && qdbus_cast<Paths>(about.value(u"Items"_s)).isEmpty();
                      found(isHidden ? Lookup::Locked : Lookup::Nowhere);
                  });
         });
}

} // namespace

void searchSecretService(QObject *context, const QString &service, const QString &name,
                         const std::function<void(Lookup)> &found)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return found(Lookup::Unknown);
    qDBusRegisterMetaType<Attributes>();
    const auto wanted = QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, name}});
    call(context, servicePath, serviceInterface, u"SearchItems"_s, {wanted},
         [context, found](const QDBusPendingReply<Paths, Paths> &reply) { // unlocked, locked
             if (reply.isError())
                 found(Lookup::Unknown);
             else if (!reply.argumentAt<1>().isEmpty())
                 found(Lookup::Locked);
             else if (!reply.argumentAt<0>().isEmpty())
                 found(Lookup::Unlocked);
             else
                 searchDefaultCollection(context, found);
         });
}

bool renewSecretService()
{
    static QLibrary libsecret(u"secret-1"_s, 0); // as QtKeychain loads it
    const auto disconnect = reinterpret_cast<void (*)()>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect)
        disconnect();
    return disconnect != nullptr;
}

#else

bool renewSecretService()
{
    return false;
}

void searchSecretService(QObject *, const QString &, const QString &, const std::function<void(Lookup)> &found)
{
    found(Lookup::Unknown);
}

#endif

} // namespace Propel
