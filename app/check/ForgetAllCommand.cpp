// SPDX-License-Identifier: MIT
#include "app/check/ForgetAllCommand.h"

#include "app/base/SessionBus.h"
#include "app/check/CheckOutput.h"
#include "app/check/Terminal.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/ProxySignIn.h"
#include "app/keys/StaleKeychainEntries.h"
#include "app/monitor/Results.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "app/settings/Settings.h"
#include "app/start/SingleInstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

/// The keychain's entry for the sign-in of that proxy, if it is one.
QString entryOfProxy(const QString &proxy)
{
    const Result<NetworkPolicy> policy = NetworkPolicy::make({}, proxy);
    return policy && policy->proxy ? proxyKeychainName(proxyName(*policy->proxy)) : QString();
}

QList<DraftName> draftsOf(const Connection &connection)
{
    return {DraftName{connection.id}, DraftName{connection.id, true}};
}

QStringList entriesOf(const ConnectionDraft &draft)
{
    return {draft.keyEntry, draft.keyUnderway, entryOfProxy(draft.access.proxy)};
}

/// Writes the names down before the connections go: nobody else would know of them.
Result<> noteAll(const ConnectionStore &store, const QList<Connection> &connections, const Settings &settings,
                 StaleKeychainEntries &keys)
{
    QStringList entries = entriesOf(store.draft()) << entryOfProxy(settings.proxy);
    for (const Connection &connection : connections) {
        entries += connection.keychainNames() << entryOfProxy(connection.access.proxy);
        for (const DraftName &name : draftsOf(connection))
            entries += entriesOf(store.draft(name));
    }
    for (const QString &entry : std::as_const(entries)) {
        if (const Result<> noted = keys.note(entry); !noted)
            return noted;
    }
    return {};
}

Result<> dropAll(ConnectionStore &store, const QList<Connection> &connections, const Settings &settings)
{
    store.dropDraft();
    for (const Connection &connection : connections) {
        for (const DraftName &name : draftsOf(connection))
            store.dropDraft(name);
        dropRuns(statusFolder(settings), connection.id);
        if (const Result<> removed = store.remove(connection.id); !removed)
            return removed;
    }
    return {};
}

/// And those of ours around it, if nothing else is in there.
bool removeFolder(const QString &folder)
{
    QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return true;
    if (!place.removeRecursively()) {
        Terminal::complain(App::translate("Check", "Could not remove %1.").arg(QDir::toNativeSeparators(folder)));
        return false;
    }
    const QStringList ours{u"propel-connect"_s, u"Propel"_s};
    while (place.cdUp() && ours.contains(place.dirName()) && QDir().rmdir(place.path())) {
    }
    return true;
}

bool removeFiles()
{
    const bool statusGone = removeFolder(usualStatusFolder());
    const QString log = logFile();
    const bool logGone = log.isEmpty() || removeFolder(QFileInfo(log).path());
    return removeFolder(configFolder()) && statusGone && logGone; // all three are tried
}

} // namespace

ExitCode forgetAll(QCoreApplication &application, const CheckOptions &options, const Settings &settings)
{
    joinSession();
    ConnectionStore store(configFolder());
    const Result<QList<Connection>> connections = store.load();
    if (!connections) {
        Terminal::complain(sentenceOf(connections.error()));
        return ExitCode::Undetermined;
    }
    KeychainSecretStore keychain;
    StaleKeychainEntries keys(store, keychain);
    {
        SingleInstance instance; // which would write anew what is removed
        if (instance.claim() == SingleInstance::Claim::Second) {
            Terminal::complain(
                App::translate("Check", "Propel Connect is running. Quit it first: nothing has been removed."));
            return ExitCode::Undetermined;
        }
        const Result<> noted = noteAll(store, *connections, settings, keys);
        const Result<> dropped = noted ? dropAll(store, *connections, settings) : noted;
        if (!dropped) {
            Terminal::complain(sentenceOf(dropped.error()));
            return ExitCode::Undetermined;
        }
        QObject::connect(&keys, &StaleKeychainEntries::ended, &application, &QCoreApplication::quit);
        QTimer::singleShot(options.timeLimit, &application, &QCoreApplication::quit);
        QMetaObject::invokeMethod(&keys, &StaleKeychainEntries::remove, Qt::QueuedConnection);
        application.exec();
    }
    if (const QStringList left = keys.names(); !left.isEmpty() || !keys.result()) {
        if (!keys.result())
            Terminal::complain(sentenceOf(keys.result().error()));
        //: %1: names of entries in the keychain, one or more
        Terminal::complain(App::translate("Check", "Still in the keychain: %1.").arg(left.join(u", "_s)));
        return ExitCode::Undetermined;
    }
    if (!removeFiles())
        return ExitCode::Undetermined;
    const auto count = static_cast<int>(connections->size());
    if (!options.quiet)
        Terminal::print(
            App::translate("Check", "%n connections forgotten, with keys, settings and history.", nullptr, count) +
            u'\n');
    return ExitCode::Ready;
}

} // namespace Propel
