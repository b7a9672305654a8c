// SPDX-License-Identifier: MIT
// propel-check as monitoring agents call it: over saved connections, and under another account.
#include <QFile>
#include <QTemporaryDir>

#include "tests/flows/CheckKit.h"

#include "app/base/PrivateFile.h"
#include "app/connection/ConnectionStore.h"
#include "app/history/HistoryStore.h"
#include "app/keys/KeychainEntry.h"
#include "app/monitor/StatusFile.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"

#include <unistd.h>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// Two saved connections to the practice instance: one with its key in the keyring, one without.
class CheckAgent : public CheckKit
{
protected:
    void SetUp() override
    {
        CheckKit::SetUp();
        nameTheApplication();
        ConnectionStore connections(configFolder());
        Connection good = practice.connection();
        good.name = u"Good"_s;
        ASSERT_TRUE(connections.save(good));
        Connection keyless = good;
        keyless.id = u"keyless"_s;
        keyless.name = u"Keyless"_s;
        keyless.publicKey = *PublicKey::parse(u"AbCdEfGhIjKlMnOp"_s);
        ASSERT_TRUE(connections.save(keyless));
        KeychainSecretStore store;
        const auto storing = store.store(KeychainEntry::ofConnection(good).name(), practice.privateKey());
        ASSERT_TRUE(run(*storing) && storing->result());

        // A place that other accounts get to, set by an administrator.
        ASSERT_TRUE(shared.isValid());
        QFile::setPermissions(shared.path(), QFile::permissions(shared.path()) | QFile::ExeGroup | QFile::ExeOther |
                                                 QFile::ReadGroup | QFile::ReadOther);
        ASSERT_TRUE(writeFile(presets.filePath(u"Propel/propel-connect.conf"_s),
                              "[General]\nstatusFolder=" + QFile::encodeName(status()) + '\n'));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(presets.path()));
    }
    void TearDown() override { qunsetenv("XDG_CONFIG_DIRS"); }

    [[nodiscard]] QString status() const { return shared.filePath(u"status"_s); }
    [[nodiscard]] static QStringList english(const QStringList &arguments)
    {
        return arguments + QStringList{u"--language"_s, u"en"_s};
    }

    /// As an account that has nothing: no home, no bus, no settings.
    static CheckAnswer asNobody(const QStringList &arguments, const QByteArray &more = {})
    {
        QProcess process;
        process.setProgram(u"setpriv"_s);
        process.setArguments(QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                         QStringLiteral(PROPEL_CHECK_PROGRAM)} +
                             arguments);
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        if (const qsizetype equals = more.indexOf('='); equals > 0)
            environment.insert(QString::fromUtf8(more.first(equals)), QString::fromUtf8(more.sliced(equals + 1)));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(u"/"_s);
        process.start();
        EXPECT_TRUE(waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir presets;
    QTemporaryDir shared{u"/tmp/propel-agent-XXXXXX"_s};
};

} // namespace

TEST_F(CheckAgent, TestsASavedConnectionByNameWithALineForNagios)
{
    const CheckAnswer outcome = check(english({u"good"_s, u"--format"_s, u"nagios"_s}));
    EXPECT_EQ(outcome.code, 0) << outcome.errors.constData();
    EXPECT_TRUE(outcome.output.startsWith("OK - Good: All 26 permissions OK | passed=26 "))
        << outcome.output.constData();
    EXPECT_TRUE(outcome.errors.isEmpty()) << outcome.errors.constData();
    EXPECT_TRUE(QFile::exists(statusFile(status(), u"practice"_s)));
    EXPECT_EQ(HistoryStore(historyFolder()).load(u"practice"_s)->runs.size(), 1);
}

TEST_F(CheckAgent, TestsAllOfThemAndSaysWhatIsMissing)
{
    const CheckAnswer nagios = check(english({u"--all"_s}));
    EXPECT_EQ(nagios.code, 3);
    const QList<QByteArray> lines = nagios.output.split('\n');
    ASSERT_GE(lines.size(), 4) << nagios.output.constData();
    EXPECT_TRUE(lines.at(0).startsWith("UNKNOWN - 1 of 2 connections not in order. Keyless: The keychain holds no"))
        << lines.at(0).constData();
    EXPECT_TRUE(lines.at(0).endsWith("| connections=2 ok=1 warning=0 critical=0 unknown=1")) << lines.at(0).constData();
    EXPECT_TRUE(nagios.errors.isEmpty()) << nagios.errors.constData();

    const CheckAnswer json = check(english({u"--all"_s, u"--json"_s}));
    EXPECT_EQ(json.code, 3);
    const QJsonArray reports = QJsonDocument::fromJson(json.output).array();
    ASSERT_EQ(reports.size(), 2) << json.output.constData();
    EXPECT_EQ(reports.at(0)["id"_L1].toString(), u"practice"_s);
    EXPECT_EQ(reports.at(0)["verdict"_L1].toString(), u"ready"_s);
    EXPECT_EQ(reports.at(1)["name"_L1].toString(), u"Keyless"_s);
    EXPECT_EQ(reports.at(1)["verdict"_L1].toString(), u"undetermined"_s);
}

TEST_F(CheckAgent, ReadsTheLastResultsAsAnotherAccount)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    practice.setTable(u"Service/Service Board"_s, false);
    ASSERT_EQ(check({u"good"_s, u"--quiet"_s}).code, 2);
    const QString file = statusFile(status(), u"practice"_s);
    const CheckAnswer outcome = asNobody(english({u"--last"_s, file}));
    EXPECT_EQ(outcome.code, 2) << outcome.errors.constData();
    EXPECT_TRUE(outcome.output.startsWith("CRITICAL - ")) << outcome.output.constData();
    EXPECT_TRUE(outcome.errors.isEmpty()) << outcome.errors.constData();
    EXPECT_TRUE(asNobody({u"--last"_s, file, u"--format"_s, u"datto"_s})
                    .output.startsWith("<-Start Result->\nStatus=CRITICAL"));
    EXPECT_EQ(asNobody({u"--last"_s, file, u"--json"_s}).report()["verdict"_L1].toString(), u"notReady"_s);
    EXPECT_EQ(asNobody({u"--last"_s, u"--all"_s, status()}).code, 2);
    EXPECT_EQ(asNobody({u"--last"_s, u"--all"_s, u"/nowhere"_s}).code, 3);
    EXPECT_EQ(asNobody({u"--last"_s}).code, 3) << "that account has no connections";
    EXPECT_EQ(asNobody({u"--list"_s}).code, 0);
    const CheckAnswer closed = asNobody(english({u"--last"_s, statusFile(configFolder(), u"practice"_s)}));
    EXPECT_EQ(closed.code, 3);
    EXPECT_TRUE(closed.output.contains("Permission denied")) << closed.output.constData();
}

TEST_F(CheckAgent, FindsTheResultsThatAnAdministratorPutWhereAgentsGet)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    ASSERT_EQ(check({u"good"_s, u"--quiet"_s}).code, 0);
    ASSERT_TRUE(writeFile(shared.filePath(u"xdg/Propel/propel-connect.conf"_s),
                          "[General]\nstatusFolder=" + QFile::encodeName(status()) + '\n',
                          ownerOnly | QFile::ReadOther));
    for (const QString &folder : {u"xdg"_s, u"xdg/Propel"_s})
        QFile::setPermissions(shared.filePath(folder), QFile::permissions(shared.filePath(folder)) | QFile::ExeOther);
    const QByteArray dirs = "XDG_CONFIG_DIRS=" + QFile::encodeName(shared.filePath(u"xdg"_s));
    EXPECT_EQ(asNobody({u"--last"_s}, dirs).code, 0) << "the only one";
    EXPECT_EQ(asNobody({u"--last"_s, u"practice"_s}, dirs).code, 0) << "by its id";
    EXPECT_EQ(asNobody({u"--last"_s, practice.server.domain()}, dirs).code, 0);
    EXPECT_EQ(asNobody({u"--last"_s, u"another"_s}, dirs).code, 3);
    ASSERT_TRUE(QFile::copy(statusFile(status(), u"practice"_s), statusFile(status(), u"second"_s)));
    const CheckAnswer several = asNobody(english({u"--last"_s}), dirs);
    EXPECT_EQ(several.code, 3);
    EXPECT_TRUE(several.errors.contains("practice, second")) << several.errors.constData();
    EXPECT_EQ(asNobody({u"--last"_s, u"--all"_s}, dirs).code, 0);
}

TEST_F(CheckAgent, SaysOnTheOutputThatThereIsNoSuchConnection)
{
    for (const QStringList &task : {QStringList{u"nobody"_s}, {u"--last"_s, u"nobody"_s}}) {
        const CheckAnswer nagios = check(english(task + QStringList{u"--format"_s, u"nagios"_s}));
        EXPECT_EQ(nagios.code, 3);
        EXPECT_TRUE(nagios.output.startsWith("UNKNOWN - There is no saved connection")) << nagios.output.constData();
        const CheckAnswer datto = check(english(task + QStringList{u"--format"_s, u"datto"_s}));
        EXPECT_EQ(datto.code, 3);
        EXPECT_TRUE(datto.output.startsWith("<-Start Result->\nStatus=UNKNOWN: There is")) << datto.output.constData();
    }
}

TEST_F(CheckAgent, FindsTheLastResultByANameThatLooksLikeAFile)
{
    Connection named = practice.connection();
    named.name = u"Smith/Jones IT"_s;
    ASSERT_TRUE(ConnectionStore(configFolder()).save(named));
    ASSERT_EQ(check({named.name, u"--quiet"_s}).code, 0);
    EXPECT_EQ(check({u"--last"_s, named.name}).code, 0);
}

TEST_F(CheckAgent, LeavesADamagedFileForThePersonToHearOf)
{
    const QString file = configFolder() + u"/connections.json"_s;
    ASSERT_TRUE(writeFile(file, "{"));
    for (const QString &task : {u"--last"_s, u"--list"_s})
        EXPECT_EQ(check({task}).code, 3) << task;
    EXPECT_EQ(readFile(file), Result<QByteArray>("{"));
}

TEST_F(CheckAgent, IsNeverGoodWhereTheLastResultIsStale)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    ASSERT_EQ(check({u"good"_s, u"--quiet"_s}).code, 0);
    const QString file = statusFile(status(), u"practice"_s);
    for (int i = 0; i < 20; ++i) // how fast they are is measured by tests/bench, on a quiet machine
        EXPECT_EQ(asNobody({u"--last"_s, file}).code, 0);
    QByteArray json = *readFile(file);
    const QByteArray day = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toLatin1();
    json.replace("\"generated\": \"" + day, "\"generated\": \"2020-01-01");
    ASSERT_TRUE(writeFile(file, json, ownerOnly | QFile::ReadOther));
    for (const QStringList &form :
         {QStringList{}, {u"--format"_s, u"datto"_s}, {u"--json"_s}, {u"--text"_s}, {u"--strict"_s}})
        EXPECT_EQ(asNobody(QStringList{u"--last"_s, file} + form).code, 3) << form.join(u' ');
}

TEST_F(CheckAgent, DoesNotBelieveAReadyWhoseRowsDoNotBearItOut)
{
    ASSERT_EQ(check({u"good"_s, u"--quiet"_s}).code, 0);
    const QString file = statusFile(status(), u"practice"_s);
    const QJsonObject whole = QJsonDocument::fromJson(*readFile(file)).object();
    QJsonArray failed = whole["tables"_L1].toArray();
    QJsonObject row = failed.at(0).toObject();
    row.insert(u"state"_s, u"failed"_s);
    failed.replace(0, row);
    QJsonArray fewer = whole["modules"_L1].toArray();
    fewer.removeLast();
    const QList<QHash<QString, QJsonArray>> changes{
        {{u"modules"_s, {}}, {u"tables"_s, {}}}, {{u"tables"_s, failed}}, {{u"modules"_s, fewer}}};
    for (const QHash<QString, QJsonArray> &change : changes) {
        QJsonObject report = whole;
        for (const QString &list : change.keys())
            report.insert(list, change[list]);
        ASSERT_TRUE(writeFile(file, QJsonDocument(report).toJson()));
        const CheckAnswer nagios = check(english({u"--last"_s, u"good"_s}));
        EXPECT_EQ(nagios.code, 3);
        EXPECT_TRUE(nagios.output.startsWith("UNKNOWN - ") && nagios.output.contains("The file can't be understood"))
            << nagios.output.constData();
        EXPECT_EQ(check({u"--last"_s, u"good"_s, u"--json"_s}).report()["verdict"_L1].toString(), u"undetermined"_s);
    }
}

TEST_F(CheckAgent, KeepsNoResultOfAConnectionThatIsRemovedInTheMiddleOfIt)
{
    QProcess process;
    process.start(QStringLiteral(PROPEL_CHECK_PROGRAM), english({u"good"_s}));
    ASSERT_TRUE(waitFor(&practice.server, &sandbox::SandboxServer::requestBegan));
    ASSERT_TRUE(ConnectionStore(configFolder()).remove(u"practice"_s));
    ASSERT_TRUE(
        waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished, 60000));
    EXPECT_EQ(process.exitCode(), 0) << "whoever called it is told all the same";
    EXPECT_FALSE(QFile::exists(statusFile(status(), u"practice"_s)));
    EXPECT_TRUE(HistoryStore(historyFolder()).load(u"practice"_s)->runs.isEmpty());
}

TEST_F(CheckAgent, SaysWhatACronSessionLacks)
{
    QProcess process;
    process.setProgram(QStringLiteral(PROPEL_CHECK_PROGRAM));
    process.setArguments(english({u"good"_s, u"--timeout"_s, u"5"_s}));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start();
    ASSERT_TRUE(
        waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished, 30000));
    if (QFile::exists(u"/run/user/%1/bus"_s.arg(::geteuid())))
        GTEST_SKIP() << "this account has a session of its own";
    EXPECT_EQ(process.exitCode(), 3);
    const QByteArray errors = process.readAllStandardError();
    EXPECT_TRUE(errors.contains("This account")) << errors.constData();
    EXPECT_TRUE(errors.contains("propel-check --last")) << errors.constData();
}
