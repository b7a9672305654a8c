// SPDX-License-Identifier: MIT
#include "app/check/Commands.h"

#include "app/base/SessionBus.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/Terminal.h"
#include "app/keys/KeyKeeper.h"
#include "app/monitor/StatusFile.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "app/settings/Settings.h"
#include "app/start/SingleInstance.h"
#include "app/text/KeychainText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// And those of ours around it, if nothing else is in there.
bool removeFolder(const QString &folder)
{
    QDir place(folder);
    if (folder.isEmpty())
        return true;
    if (place.exists() && !place.removeRecursively()) {
        Terminal::complain(CheckWords::tr("Couldn't remove %1.").arg(QDir::toNativeSeparators(folder)));
        return false;
    }
    const QStringList ours{u"propel-connect"_s, u"Propel"_s};
    while (place.cdUp() && ours.contains(place.dirName()) && QDir().rmdir(place.path())) {
    }
    return true;
}

bool removeFiles()
{
    QStringList folders{usualStatusFolder(), historyFolder()};
    if (const QString log = logFile(); !log.isEmpty())
        folders += QFileInfo(log).path();
    folders += configFolder(); // last: on most systems others are in it
    bool gone = true;
    for (const QString &folder : std::as_const(folders))
        gone &= removeFolder(folder); // all are tried
    return gone;
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
    KeyKeeper keys(store, keychain);
    StaleKeychainEntries &stale = keys.staleEntries();
    {
        SingleInstance instance; // which would write again what is removed
        if (instance.claim() == SingleInstance::Claim::Second) {
            Terminal::complain(CheckWords::tr("Propel Connect is running, so nothing was removed. Quit it first."));
            return ExitCode::Undetermined;
        }
        for (const Connection &connection : *connections)
            removeRuns(statusFolder(settings), connection.id);
        if (const Result<> forgotten = keys.forgetAll(*connections, settings.proxy); !forgotten) {
            Terminal::complain(sentenceOf(forgotten.error()));
            return ExitCode::Undetermined;
        }
        QObject::connect(&stale, &StaleKeychainEntries::ended, &application, &QCoreApplication::quit);
        QTimer::singleShot(options.timeLimit, &application, &QCoreApplication::quit);
        QMetaObject::invokeMethod(&stale, &StaleKeychainEntries::remove, Qt::QueuedConnection);
        application.exec();
    }
    if (const QStringList left = stale.names(); !left.isEmpty() || !stale.result()) {
        if (!stale.result())
            Terminal::complain(sentenceOf(stale.result().error()));
        //: %1: Windows Credential Manager, your keyring, ..., %2: the names of entries in it, one or more
        Terminal::complain(Text::withKeychain(CheckWords::tr("Still in %1: %2.")).arg(left.join(u", "_s)));
        return ExitCode::Undetermined;
    }
    if (!removeFiles())
        return ExitCode::Undetermined;
    const auto count = static_cast<int>(connections->size());
    if (!options.quiet)
        Terminal::print(CheckWords::tr("%n connections removed, with keys, settings, and history.", nullptr, count) +
                        u'\n');
    return ExitCode::Ready;
}

} // namespace Propel
