// SPDX-License-Identifier: MIT
#include <QFile>
#include <QTemporaryDir>

#include "tests/flows/CheckKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CheckAnswer;
using CheckProgram = CheckKit;

QStringList idsIn(const QJsonObject &report, const QString &state)
{
    QStringList ids;
    for (const QString &list : {u"modules"_s, u"tables"_s}) {
        for (const QJsonValue row : report.value(list).toArray()) {
            if (row["state"_L1].toString() == state)
                ids += row["id"_L1].toString();
        }
    }
    return ids;
}

} // namespace

TEST_F(CheckProgram, IsReadyWithExitCodeZero)
{
    const Outcome outcome = diagnose({u"--json"_s});
    EXPECT_EQ(outcome.code, 0) << outcome.errors.constData();
    const QJsonObject report = outcome.report();
    EXPECT_EQ(report["schema"_L1].toString(), u"propel-connect/report/1"_s);
    EXPECT_EQ(report["verdict"_L1].toString(), u"ready"_s);
    EXPECT_EQ(idsIn(report, u"passed"_s).size(), 26);
    EXPECT_EQ(report["requests"_L1].toArray().size(), practice.server.log().entries().size());
    EXPECT_EQ(report["timing"_L1]["requests"_L1].toInt(), practice.server.log().entries().size());
    EXPECT_TRUE(outcome.errors.isEmpty()) << "progress is for terminals: " << outcome.errors.constData();
}

TEST_F(CheckProgram, FailsWithTwoAndNamesTheClicks)
{
    practice.setLevel(u"Companies/Configurations"_s, sandbox::Right::Edit, sandbox::Level::My);
    practice.setTable(u"Service/Service Board"_s, false);
    const Outcome json = diagnose({u"--json"_s});
    EXPECT_EQ(json.code, 2);
    EXPECT_EQ(idsIn(json.report(), u"failed"_s),
              QStringList({u"companies.configurations"_s, u"table.service.serviceBoard"_s}));
    const Outcome text = diagnose({u"--text"_s, u"--language"_s, u"en"_s});
    EXPECT_EQ(text.code, 2);
    for (const char *word : {"Companies", "Configurations", "Edit", "All", "Service", "Service Board", "Table Setup"})
        EXPECT_TRUE(text.output.contains(word)) << word << " in\n" << text.output.constData();
    EXPECT_FALSE(text.output.contains('\x1b')) << "no colour where it is piped";
}

TEST_F(CheckProgram, LetsDoubtsPassUnlessToldToBeStrict)
{
    practice.change(R"({"mySecurity":"refused"})");
    EXPECT_EQ(diagnose({u"--json"_s}).code, 0);
    EXPECT_EQ(diagnose({u"--json"_s, u"--strict"_s}).code, 1);
}

TEST_F(CheckProgram, ToldNothingEndsWithThree)
{
    practice.change(R"({"fail":[{"path":"*/service/boards","status":403,"body":"<html>","contentType":"text/html"}]})");
    EXPECT_EQ(diagnose({u"--json"_s}).code, 3);
    const Outcome nowhere = check({u"--domain"_s, u"no-such-host.invalid"_s, u"--company"_s, u"acme"_s,
                                   u"--public-key"_s, u"x"_s, u"--private-key-stdin"_s, u"--json"_s},
                                  key());
    EXPECT_EQ(nowhere.code, 3);
    EXPECT_EQ(nowhere.report()["stages"_L1].toArray().at(1)["state"_L1].toString(), u"failed"_s);
    EXPECT_EQ(idsIn(nowhere.report(), u"untested"_s).size(), 26);
    EXPECT_EQ(check({u"--no-such-option"_s}).code, 3);
    EXPECT_EQ(check({u"--domain"_s, u"a.example"_s}).code, 3);
}

TEST_F(CheckProgram, TakesNoPrivateKeyAsAnArgument)
{
    for (const QString &argument : {u"--private-key=SecretSecret1234"_s, u"--privatekey=SecretSecret1234"_s}) {
        const Outcome outcome = check({argument});
        EXPECT_EQ(outcome.code, 3);
        EXPECT_FALSE((outcome.output + outcome.errors).contains("SecretSecret1234"));
        EXPECT_FALSE(outcome.errors.isEmpty());
    }
}

TEST_F(CheckProgram, RunsAnotherTableOfRequirements)
{
    QTemporaryDir folder;
    QFile pack(folder.filePath(u"other.json"_s));
    ASSERT_TRUE(pack.open(QIODevice::WriteOnly));
    pack.write(R"({"schema":"propel-connect/requirements/1","name":"Other","version":"7","modules":[],
"tables":[{"id":"table.boards","group":"Service","table":"Service Board","path":"service/boards"}]})");
    pack.close();
    const Outcome outcome = diagnose({u"--json"_s, u"--requirements"_s, pack.fileName()});
    EXPECT_EQ(outcome.code, 0) << outcome.errors.constData();
    EXPECT_EQ(idsIn(outcome.report(), u"passed"_s), QStringList(u"table.boards"_s));
    EXPECT_EQ(outcome.report()["requirements"_L1]["version"_L1].toString(), u"7"_s);

    ASSERT_TRUE(pack.open(QIODevice::WriteOnly | QIODevice::Truncate));
    pack.write("{\n\"schema\": \"propel-connect/requirements/1\",\n\"name\": 7\n}");
    pack.close();
    const Outcome refused = diagnose({u"--requirements"_s, pack.fileName(), u"--language"_s, u"en"_s});
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.errors.contains("/name: ")) << refused.errors.constData();
}

TEST_F(CheckProgram, LeaksNoKeyInAnyForm)
{
    const QByteArray privateKey = practice.server.identity().privateKey.toLatin1();
    const QByteArray publicKey = practice.server.identity().publicKey.toLatin1();
    QTemporaryDir folder;
    const QString page = folder.filePath(u"report.html"_s);
    for (const QStringList &form : {QStringList(u"--json"_s), QStringList(u"--text"_s), QStringList(u"--markdown"_s),
                                    QStringList({u"--html"_s, page})}) {
        const Outcome outcome = diagnose(form);
        EXPECT_EQ(outcome.code, 0);
        QByteArray all = outcome.output + outcome.errors;
        QFile file(page);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
        EXPECT_FALSE(all.isEmpty());
        for (const QByteArray &secret : {privateKey, privateKey.toBase64(), publicKey})
            EXPECT_FALSE(all.contains(secret)) << form.constFirst();
    }
}

TEST_F(CheckProgram, SpeaksGerman)
{
    const Outcome outcome = diagnose({u"--text"_s, u"--language"_s, u"de"_s});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.output.contains("bereit") || outcome.output.contains("Bereit")) << outcome.output.constData();
}

TEST_F(CheckProgram, ListsNothingWhereNothingIsSaved)
{
    EXPECT_EQ(check({u"--list"_s}).code, 0);
    EXPECT_EQ(check({}).code, 3) << "no connection to test";
    EXPECT_EQ(check({u"--last"_s}).code, 3);
}

TEST_F(CheckProgram, SaysThatTheKeysAreTheWrongWayRound)
{
    QStringList arguments = connecting();
    arguments[5] = practice.server.identity().privateKey;
    const QByteArray swapped = practice.server.identity().publicKey.toLatin1() + '\n';
    const Outcome json = check(arguments + QStringList{u"--json"_s}, swapped);
    EXPECT_EQ(json.code, 2) << json.errors.constData();
    QJsonObject stage;
    for (const QJsonValue value : json.report().value("stages"_L1).toArray()) {
        if (value["state"_L1].toString() == u"failed"_s)
            stage = value.toObject();
    }
    EXPECT_EQ(stage["cause"_L1].toString(), u"keysSwapped"_s) << json.output.constData();
    EXPECT_TRUE(stage["remedy"_L1].toString().startsWith(u"Swap them"_s)) << json.output.constData();
    const Outcome text = check(arguments, swapped);
    EXPECT_TRUE(text.output.contains("the wrong way round")) << text.output.constData();
    for (const Outcome &outcome : {json, text}) {
        EXPECT_FALSE(outcome.output.contains(practice.server.identity().privateKey.toLatin1()));
        EXPECT_FALSE(outcome.output.contains(practice.server.identity().publicKey.toLatin1()));
    }
}
