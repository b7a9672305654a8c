// SPDX-License-Identifier: MIT
// propel-sandbox as scripts see it: its output, its files, its end.
#include "tests/sandbox/HttpTestClient.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace sandbox::test {
namespace {

/// The program, ended with the test.
class Program
{
public:
    explicit Program(const QStringList &options) { m_process.start(QStringLiteral(PROPEL_SANDBOX_PROGRAM), options); }
    ~Program()
    {
        // Asked first: killed, it would leave its CA file behind.
        m_process.terminate();
        if (!m_process.waitForFinished(patience)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Program)

    /// What it says first, on standard output.
    QJsonObject announcement()
    {
        if (!m_process.canReadLine())
            waitFor(&m_process, &QProcess::readyReadStandardOutput);
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

QString write(const QTemporaryDir &directory, const QString &name, const QByteArray &text)
{
    const QString path = directory.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    return path;
}

int statusOf(const QJsonObject &where, const QString &endpoint)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(u"https://%1/v4_6_release/apis/3.0/%2"_s.arg(where[u"domain"_s].toString(), endpoint)));
    QSslConfiguration tls;
    tls.setCaCertificates(QSslCertificate::fromPath(where[u"caFile"_s].toString()));
    request.setSslConfiguration(tls);
    const QString user = u"%1+%2:%3"_s.arg(where[u"companyId"_s].toString(), where[u"publicKey"_s].toString(),
                                           where[u"privateKey"_s].toString());
    request.setRawHeader("Authorization", "Basic " + user.toUtf8().toBase64());
    return HttpTestClient::wait(network.get(request)).status;
}

} // namespace

TEST(SandboxProgram, AnnouncesItselfInOneLineOfJsonAndWorks)
{
    Program program({u"--json"_s});
    const QJsonObject where = program.announcement();
    EXPECT_EQ(where.keys(), (QStringList{u"caFile"_s, u"clientId"_s, u"companyId"_s, u"domain"_s, u"pid"_s, u"port"_s,
                                         u"privateKey"_s, u"publicKey"_s}));
    EXPECT_EQ(where[u"pid"_s].toInteger(), program.process().processId());
    EXPECT_EQ(where[u"domain"_s].toString(), u"127.0.0.1:%1"_s.arg(where[u"port"_s].toInt()));
    EXPECT_EQ(statusOf(where, u"company/companies"_s), 200);
    EXPECT_TRUE(program.process().readAllStandardOutput().isEmpty());
}

TEST(SandboxProgram, EndsCleanlyWhenAskedTo)
{
    Program program({u"--json"_s});
    const QString caFile = program.announcement()[u"caFile"_s].toString();
    ASSERT_TRUE(QFileInfo::exists(caFile));
    QTimer::singleShot(0, &program.process(), &QProcess::terminate);
    ASSERT_TRUE(waitFor(&program.process(), &QProcess::finished));
    EXPECT_EQ(program.process().exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.process().exitCode(), 0);
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(caFile).path()));
}

TEST(SandboxProgram, TakesKeysAndRoleFromFilesAndWritesItsLog)
{
    const QTemporaryDir directory;
    const QString keys = write(directory, u"keys.json"_s, R"({"publicKey": "Pub1", "privateKey": "Priv1"})");
    const QString role = write(directory, u"role.json"_s, R"({"tables": {"Service/Source": false}})");
    const QString log = directory.filePath(u"log.jsonl"_s);
    Program program({u"--json"_s, u"--keys"_s, keys, u"--role"_s, role, u"--log"_s, log, u"--company"_s, u"MSP"_s});
    const QJsonObject where = program.announcement();
    EXPECT_EQ(where[u"publicKey"_s].toString(), u"Pub1"_s);
    EXPECT_EQ(where[u"companyId"_s].toString(), u"MSP"_s);
    EXPECT_EQ(statusOf(where, u"service/severities"_s), 200);
    EXPECT_EQ(statusOf(where, u"service/sources"_s), 403);
    QFile file(log);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(QJsonDocument::fromJson(lines.at(1)).object()[u"status"_s].toInt(), 403);
    EXPECT_FALSE(lines.join().contains("Priv1"));
}

TEST(SandboxProgram, RefusesWhatItCannotDoWithOneLine)
{
    const QTemporaryDir directory;
    const QString role = write(directory, u"role.json"_s, R"({"tables": {"Service/Sauce": false}})");
    Program program({u"--role"_s, role});
    ASSERT_TRUE(waitFor(&program.process(), &QProcess::finished));
    EXPECT_EQ(program.process().exitCode(), 2);
    const QByteArray message = program.process().readAllStandardError();
    EXPECT_TRUE(message.contains("there is no table \"Service/Sauce\"")) << message.constData();
    EXPECT_EQ(message.count('\n'), 1);
    EXPECT_TRUE(program.process().readAllStandardOutput().isEmpty());
}

TEST(SandboxProgram, SaysThatItsPortIsTaken)
{
    RunningSandbox other;
    Program program({u"--port"_s, QString::number(other.server.port())});
    ASSERT_TRUE(waitFor(&program.process(), &QProcess::finished));
    EXPECT_EQ(program.process().exitCode(), 1);
    EXPECT_TRUE(program.process().readAllStandardError().contains("cannot listen on 127.0.0.1"));
}

} // namespace sandbox::test
