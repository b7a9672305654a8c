// SPDX-License-Identifier: MIT
// Runs of a saved connection one after the other: with a real keyring, a real propel-check and its status file.
#include <QFile>
#include <QTemporaryDir>

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeychainEntry.h"
#include "app/monitor/StatusFile.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "tests/flows/CheckKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class SavedRuns : public CheckKit
{
protected:
    void SetUp() override
    {
        CheckKit::SetUp();
        nameTheApplication();
        const Connection connection = practice.connection();
        const auto storing = keychain.store(KeychainEntry::ofConnection(connection).name(), practice.privateKey());
        ASSERT_TRUE(run(*storing) && storing->result());
        ASSERT_TRUE(ConnectionStore(configFolder()).save(connection));
        dropStatus(usualStatusFolder(), connection.id);
    }

    QJsonObject test(const QStringList &more = {}) { return check(QStringList(u"--json"_s) + more).report(); }
    QString text(const QStringList &more = {})
    {
        return QString::fromUtf8(check(QStringList({u"--text"_s, u"--language"_s, u"en"_s}) + more).output)
            .simplified();
    }

    /// "kind id right", in the report's order.
    static QStringList changes(const QJsonObject &report)
    {
        QStringList all;
        for (const QJsonValue change : report["drift"_L1]["changes"_L1].toArray())
            all += u"%1 %2 %3"_s
                       .arg(change["kind"_L1].toString(), change["id"_L1].toString(), change["right"_L1].toString())
                       .trimmed();
        return all;
    }

    /// The program's own requirements with one right, one higher level and one table more.
    QString nextRequirements()
    {
        QFile own(u":/requirements/connectwise.json"_s);
        EXPECT_TRUE(own.open(QIODevice::ReadOnly));
        QJsonObject pack = QJsonDocument::fromJson(own.readAll()).object();
        pack["version"_L1] = u"2027-05"_s;
        QJsonArray modules = pack["modules"_L1].toArray();
        for (QJsonValueRef module : modules) {
            QJsonObject row = module.toObject();
            if (row["id"_L1] == u"companies.teamMembers"_s)
                row["levels"_L1] = QJsonObject{{u"add"_s, u"My"_s}, {u"inquire"_s, u"All"_s}};
            if (row["id"_L1] == u"companies.manageAttachments"_s)
                row["levels"_L1] = QJsonObject{{u"add"_s, u"All"_s}, {u"inquire"_s, u"My"_s}};
            module = row;
        }
        pack["modules"_L1] = modules;
        QJsonArray tables = pack["tables"_L1].toArray();
        tables += QJsonObject{{u"id"_s, u"table.service.priority"_s},
                              {u"group"_s, u"Service"_s},
                              {u"table"_s, u"Priority"_s},
                              {u"path"_s, u"service/priorities"_s},
                              {u"reason"_s, u"For the test."_s}};
        pack["tables"_L1] = tables;
        QFile file(folder.filePath(u"next.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(pack).toJson());
        return file.fileName();
    }

    KeychainSecretStore keychain;
    QTemporaryDir folder;
};

} // namespace

TEST_F(SavedRuns, SayNothingOfAChangeAtFirst)
{
    const QJsonObject first = test();
    EXPECT_EQ(first["verdict"_L1].toString(), u"ready"_s);
    EXPECT_FALSE(first.contains(u"drift"_s));
    const QJsonObject second = test();
    EXPECT_EQ(second["drift"_L1]["earlier"_L1].toString(), first["generated"_L1].toString());
    EXPECT_TRUE(changes(second).isEmpty());
}

TEST_F(SavedRuns, TellARightThatIsNewlyNeededFromOneThatWasLost)
{
    ASSERT_EQ(test()["verdict"_L1].toString(), u"ready"_s);
    practice.setLevel(u"Companies/Configurations"_s, sandbox::Right::Edit, sandbox::Level::None);
    const QStringList next{u"--requirements"_s, nextRequirements()};
    const QJsonObject report = test(next);
    EXPECT_EQ(changes(report),
              QStringList({u"lost companies.configurations edit"_s, u"newlyNeeded companies.manageAttachments add"_s,
                           u"newlyNeeded companies.teamMembers add"_s, u"newlyNeeded table.service.priority"_s}));
    EXPECT_EQ(report["drift"_L1]["requirements"_L1]["to"_L1].toString(), u"2027-05"_s);
    const QString said = text(next);
    EXPECT_TRUE(said.contains(u"Edit: All needed, None found. It worked on"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"to 2027-05; before, My was enough."_s));
    EXPECT_TRUE(said.contains(u"Access refused (403). Newly needed: the requirements went from"_s));
    EXPECT_TRUE(changes(test()) == QStringList(u"lost companies.configurations edit"_s))
        << "other requirements leave the connection's own result alone";
}

TEST_F(SavedRuns, SayThatALossCameWithAnUpgradeAlsoAcrossARunThatCouldNotTell)
{
    ASSERT_EQ(test()["verdict"_L1].toString(), u"ready"_s);
    practice.change(R"({"fail":[{"path":"/login/companyinfo/*","status":503}]})");
    const QJsonObject away = test();
    EXPECT_EQ(away["verdict"_L1].toString(), u"undetermined"_s);
    EXPECT_TRUE(changes(away).isEmpty()) << "what could not be tested is not lost";
    practice.change(R"({"fail":[],"version":"v2025.2.4"})");
    practice.setTable(u"Service/Service Board"_s, false);
    EXPECT_EQ(changes(test()), QStringList(u"lost table.service.serviceBoard"_s));
    const QString said = text();
    EXPECT_TRUE(said.contains(u"Since then the instance went from v2025.1.10333 to v2025.2.4."_s))
        << said.toStdString();
    const QString last = text({u"--last"_s});
    EXPECT_TRUE(last.contains(u"Since then the instance went from"_s)) << "from the status file too";
    practice.setTable(u"Service/Service Board"_s, true);
    EXPECT_EQ(changes(test()), QStringList(u"mended table.service.serviceBoard"_s));
}

TEST_F(SavedRuns, SayThatTheMemberSeesLessThanItDid)
{
    const QByteArray seeing = R"({"fail":[{"path":"*/company/companies/count","status":200,"body":"{\"count\":%1}"}]})";
    practice.change(QByteArray(seeing).replace("%1", "40"));
    EXPECT_TRUE(text().contains(u"40 companies"_s));
    practice.change(QByteArray(seeing).replace("%1", "3"));
    const QString said = text();
    EXPECT_TRUE(said.contains(u"sees 3 companies,"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"it used to see 40 companies."_s)) << said.toStdString();
}
