// SPDX-License-Identifier: MIT
// A setup that is killed, what the keychain and the next start have of it then, and that it still comes to its end.
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeychainEntry.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "tests/app/secrets/Keyring.h"
#include "tests/support/Practice.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Propel {

/// How often each moment is tried. Once under sanitizers: they are many times slower, and the moments are the same.
inline int repeats()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 1;
#else
    return std::max(1, qEnvironmentVariableIntValue("PROPEL_TEST_REPEATS"));
#endif
}

class KillKit : public testing::Test
{
protected:
    struct Outcome
    {
        bool killed = false;
        int code = -1;
        QList<QJsonObject> pages; ///< as they were reached
        QByteArray errors;

        [[nodiscard]] QJsonObject first() const { return pages.value(0); }
    };

    void SetUp() override
    {
        nameTheApplication();
        ASSERT_TRUE(practice.isUp());
        practice.server.setOther(sandbox::Member{sandbox::SandboxKeys::make()});
        forgetAll();
    }
    void TearDown() override { forgetAll(); }

    /// Nothing saved, nothing in the keychain.
    void forgetAll() const
    {
        for (const QString &folder : {configFolder(), usualStatusFolder(), QFileInfo(logFile()).path()})
            QDir(folder).removeRecursively();
        KeychainSecretStore keychain;
        for (const sandbox::SandboxKeys &pair : {keys(), otherKeys()}) {
            const auto removing = keychain.remove(entryFor(pair));
            run(*removing); // what it says is no matter: there may be no keychain
        }
    }

    Outcome start(const QStringList &arguments, const sandbox::SandboxKeys &keys)
    {
        QProcess process;
        process.setProgram(QStringLiteral(KILLED_SETUP_PROGRAM));
        process.setArguments(arguments);
        process.start();
        process.write(keys.publicKey.toLatin1() + '\n' + keys.privateKey.toLatin1());
        process.closeWriteChannel();
        const bool ended =
            waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished, 60000);
        EXPECT_TRUE(ended) << process.readAllStandardError().constData();
        Outcome outcome{process.exitStatus() == QProcess::CrashExit, process.exitCode(), {}, {}};
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                outcome.pages += QJsonDocument::fromJson(line).object();
        }
        outcome.errors = process.readAllStandardError();
        return outcome;
    }

    [[nodiscard]] QStringList instance() const
    {
        return {QStringLiteral("--domain"),           practice.server.domain(),    QStringLiteral("--company"),
                practice.server.identity().companyId, QStringLiteral("--ca-file"), practice.server.caFile()};
    }
    [[nodiscard]] sandbox::SandboxKeys keys() const
    {
        return {practice.server.identity().publicKey, practice.server.identity().privateKey};
    }
    [[nodiscard]] sandbox::SandboxKeys otherKeys() const { return practice.server.other()->keys; }
    [[nodiscard]] QString entryFor(const sandbox::SandboxKeys &keys) const
    {
        const Connection to = practice.connection();
        return KeychainEntry::ofKey(to.address, to.companyId, *PublicKey::parse(keys.publicKey)).name();
    }
    /// What another program than the killed one reads under that name; empty where there is nothing.
    [[nodiscard]] static QString kept(const QString &entry)
    {
        if (qEnvironmentVariable("XDG_CURRENT_DESKTOP") != "KDE"_L1)
            return QString::fromLatin1(secretTool(QStringLiteral("lookup"), entry));
        KeychainSecretStore wallet; // secret-tool doesn't look into a KWallet
        const auto reading = wallet.read(entry);
        return run(*reading) && reading->result() ? reading->takeSecret().toText() : QString();
    }

    Practice practice;
};

} // namespace Propel
