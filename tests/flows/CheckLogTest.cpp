// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/flows/CheckKit.h"

#include "app/base/PrivateFile.h"
#include "app/connection/ConnectionStore.h"
#include "app/settings/Paths.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// The log and the administrator's settings, as propel-check deals with them.
class CheckLog : public CheckKit
{
protected:
    void SetUp() override
    {
        CheckKit::SetUp();
        nameTheApplication();
        QDir(QFileInfo(logFile()).path()).removeRecursively();
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(folder.path()));
    }
    void TearDown() override { qunsetenv("XDG_CONFIG_DIRS"); }

    void preset(const QString &content) const
    {
        ASSERT_TRUE(writeFile(folder.filePath(u"Propel/propel-connect.conf"_s), content.toUtf8()));
    }
    [[nodiscard]] static QByteArray log() { return readFile(logFile()).value_or(QByteArray()); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CheckLog, HasALineForEachRequestAndTheVerdict)
{
    const CheckAnswer outcome = diagnose({u"--json"_s});
    ASSERT_EQ(outcome.code, 0) << outcome.errors.constData();
    EXPECT_TRUE(outcome.errors.isEmpty()) << outcome.errors.constData();
    static const QRegularExpression request(
        u"^[0-9T:.-]+Z info [0-9]+ propel\\.http: GET 127\\.0\\.0\\.1:[0-9]+/\\S+ 200 [0-9]+ ms [0-9]+ bytes$"_s);
    qsizetype requests = 0;
    for (const QByteArray &line : log().split('\n'))
        requests += request.match(QString::fromUtf8(line)).hasMatch() ? 1 : 0;
    EXPECT_EQ(requests, practice.server.log().entries().size()) << log().constData();
    for (const char *words : {"propel-check", "run ended: ready", "ends with 0"})
        EXPECT_TRUE(log().contains(words)) << words << " in\n" << log().constData();
    EXPECT_FALSE(log().contains(" debug "));
    EXPECT_EQ(QFileInfo(logFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(CheckLog, HoldsNoKeyAndNoQueryAlsoWhereItIsVerbose)
{
    const CheckAnswer outcome = diagnose({u"--json"_s, u"--verbose"_s});
    ASSERT_EQ(outcome.code, 0);
    const auto &identity = practice.server.identity();
    const QByteArray pair =
        u"%1+%2:%3"_s.arg(identity.companyId, identity.publicKey, identity.privateKey).toUtf8().toBase64();
    const QByteArray all = log() + outcome.errors;
    for (const QByteArray &secret : {identity.privateKey.toUtf8(), identity.publicKey.toUtf8(), pair, pair.left(20)})
        EXPECT_FALSE(all.contains(secret)) << secret.constData();
    EXPECT_FALSE(all.contains('?')) << "queries stay out";
    EXPECT_TRUE(all.contains(identity.publicKey.left(4).toUtf8() + "…")) << "enough to tell one from another";
    EXPECT_TRUE(log().contains(" debug ") && log().contains("TLS 1.3") && log().contains("stage permissions"));
    EXPECT_TRUE(outcome.errors.contains("propel.http: GET"));
    EXPECT_EQ(outcome.report()["verdict"_L1].toString(), u"ready"_s) << "standard output is the report's alone";
}

TEST_F(CheckLog, NamesTheCauseWhereNoAnswerCame)
{
    EXPECT_EQ(check({u"--domain"_s, u"127.0.0.1:9"_s, u"--company"_s, u"acme"_s, u"--public-key"_s, u"AbCdEfGh"_s,
                     u"--private-key-stdin"_s},
                    "x\n")
                  .code,
              3);
    EXPECT_TRUE(log().contains("127.0.0.1:9/login/companyinfo/acme connectionRefused")) << log().constData();
    EXPECT_TRUE(log().contains("stage tcp: connectionRefused")) << log().constData();
}

TEST_F(CheckLog, ThatCantBeWrittenStopsNothing)
{
    ASSERT_TRUE(writeFile(QFileInfo(logFile()).path(), "in the way"));
    const CheckAnswer quiet = diagnose({u"--json"_s});
    EXPECT_EQ(quiet.code, 0);
    EXPECT_TRUE(quiet.errors.isEmpty()) << quiet.errors.constData();
    const CheckAnswer verbose = diagnose({u"--json"_s, u"--verbose"_s});
    EXPECT_EQ(verbose.code, 0);
    EXPECT_EQ(verbose.errors.count("The log can't be written"), 1) << verbose.errors.constData();
    QFile::remove(QFileInfo(logFile()).path());
}

TEST_F(CheckLog, IsNotFilledByAMonitoringAgent)
{
    check({u"--last"_s});
    check({u"--list"_s});
    EXPECT_FALSE(QFileInfo::exists(logFile()));
}

TEST_F(CheckLog, AdministratorsDefaultsServeWhereNothingWasGiven)
{
    preset(u"[General]\ncaFile=%1\n"_s.arg(practice.server.caFile()));
    QStringList arguments = connecting();
    const qsizetype caFile = arguments.indexOf(u"--ca-file"_s);
    arguments.remove(caFile, 2);
    const CheckAnswer outcome = check(arguments + QStringList{u"--json"_s}, key());
    EXPECT_EQ(outcome.code, 0) << outcome.errors.constData();
}

TEST_F(CheckLog, MandatorySettingsGoBeforeOptionsAndThatIsSaid)
{
    preset(u"[Mandatory]\ndomain=%1\nproxy=http://127.0.0.1:9\n"_s.arg(practice.server.domain()));
    QStringList arguments = connecting();
    arguments[1] = u"127.0.0.1:10"_s;
    const CheckAnswer outcome = check(
        arguments + QStringList{u"--json"_s, u"--proxy"_s, u"http://127.0.0.1:11"_s, u"--language"_s, u"en"_s}, key());
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.errors.contains("--domain is not used")) << outcome.errors.constData();
    EXPECT_TRUE(outcome.errors.contains("--proxy is not used")) << outcome.errors.constData();
    EXPECT_EQ(outcome.report()["connection"_L1]["domain"_L1].toString(), practice.server.domain());
    EXPECT_TRUE(log().contains(practice.server.domain().toUtf8() + "/login/companyinfo")) << log().constData();
    EXPECT_TRUE(practice.server.log().entries().isEmpty()) << "nothing went round the proxy";
}

TEST_F(CheckLog, MandatorySettingsGoBeforeWhatIsSaved)
{
    preset(u"[Mandatory]\ncompanyId=other\n"_s);
    ASSERT_TRUE(ConnectionStore(configFolder()).save(practice.connection()));
    const CheckAnswer outcome = check({u"--language"_s, u"en"_s});
    EXPECT_EQ(outcome.code, 3) << "there is no keychain here, and no such entry";
    EXPECT_TRUE(outcome.errors.contains("instead of those that were saved: Company ID")) << outcome.errors.constData();
    QDir(configFolder()).removeRecursively();
}

TEST_F(CheckLog, SettingsThatCantBeUsedAndRightsThatAreMendedAreTold)
{
    preset(u"[General]\nproxy=ftp://x\n"_s);
    const QString settings = configFolder() + u"/settings.ini"_s;
    ASSERT_TRUE(writeFile(settings, "[General]\n", ownerOnly | QFile::ReadOther));
    const CheckAnswer outcome = diagnose({u"--json"_s, u"--language"_s, u"en"_s});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.errors.contains("The setting “proxy” in " + folder.path().toUtf8()))
        << outcome.errors.constData();
    EXPECT_TRUE(log().contains("setting not used: The setting “proxy”")) << log().constData();
    EXPECT_TRUE(log().contains("others' rights taken away: " + settings.toUtf8())) << log().constData();
    EXPECT_FALSE(QFileInfo(settings).permissions().testFlag(QFile::ReadOther));
    QDir(configFolder()).removeRecursively();
}
