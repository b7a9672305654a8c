// SPDX-License-Identifier: MIT
#include "app/secrets/KWalletStart.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSettings>
#include <QStandardPaths>
#endif

using namespace Qt::StringLiterals;

namespace Propel {

#ifdef QT_DBUS_LIB

namespace {

constexpr int walletTimeLimit = 30000; // milliseconds; D-Bus itself gives a service 25 s to start

/// As QtKeychain sees it.
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION").startsWith("kde") ||
           qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

bool isSwitchedOff()
{
    const QString file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"kwalletrc"_s);
    return !file.isEmpty() && !QSettings(file, QSettings::IniFormat).value("Wallet/Enabled", true).toBool();
}

KWallet stateFrom(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoError:
        return KWallet::Answers;
    case QDBusError::ServiceUnknown:
        return KWallet::NotUsed;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KWallet::Silent;
    default:
        return KWallet::Failed;
    }
}

} // namespace

void startKWallet(const std::function<void(KWallet)> &done)
{
    if (!isKdeSession() || !QDBusConnection::sessionBus().isConnected() || isSwitchedOff())
        return done(KWallet::NotUsed);
    const QString name = qgetenv("KDE_SESSION_VERSION") == "6" ? u"kwalletd6"_s : u"kwalletd5"_s;
    const QDBusMessage question = QDBusMessage::createMethodCall("org.kde."_L1 + name, "/modules/"_L1 + name,
                                                                 u"org.kde.KWallet"_s, u"networkWallet"_s);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, walletTimeLimit));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [done](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        done(stateFrom(answered->error()));
    });
}

#else

void startKWallet(const std::function<void(KWallet)> &done)
{
    done(KWallet::NotUsed);
}

#endif

} // namespace Propel
