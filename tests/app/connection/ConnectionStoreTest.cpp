// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionStore.h"
#include "app/keys/KeyKeeper.h"
#include "tests/support/SampleReport.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Connection connection(const QString &id, const QString &name = u"Acme"_s)
{
    return sampleConnection(id, u"key"_s, name);
}

class ConnectionStoreTest : public testing::Test
{
protected:
    QTemporaryDir place;
    ConnectionStore store{place.filePath(u"propel-connect"_s)};
    QString file = store.folder() + u"/connections.json"_s;

    [[nodiscard]] QStringList namesAndIds() const
    {
        QStringList all;
        const Result<QList<Connection>> connections = store.load();
        for (const Connection &each : connections.value_or(QList<Connection>()))
            all += each.id + u'=' + each.name;
        return all;
    }

    [[nodiscard]] QStringList setAside() const
    {
        return QDir(store.folder()).entryList({u"connections.json.damaged-*"_s});
    }
};

} // namespace

TEST_F(ConnectionStoreTest, HasNoConnectionsAtFirstAndMakesNoFolderToSaySo)
{
    EXPECT_EQ(causeOf(store.load()), Cause::None);
    EXPECT_TRUE(store.load()->isEmpty());
    EXPECT_FALSE(QFileInfo::exists(store.folder()));
}

TEST_F(ConnectionStoreTest, KeepsConnectionsInTheOrderInWhichTheyCame)
{
    ASSERT_TRUE(store.save(connection(u"b"_s)));
    ASSERT_TRUE(store.save(connection(u"a"_s)));
    EXPECT_EQ(namesAndIds(), (QStringList{u"b=Acme"_s, u"a=Acme"_s}));
    EXPECT_TRUE(store.load()->first() == connection(u"b"_s));
}

TEST_F(ConnectionStoreTest, ReplacesTheOneOfTheSameId)
{
    ASSERT_TRUE(store.save(connection(u"a"_s, u"Old"_s)));
    ASSERT_TRUE(store.save(connection(u"b"_s)));
    ASSERT_TRUE(store.save(connection(u"a"_s, u"New"_s)));
    EXPECT_EQ(namesAndIds(), (QStringList{u"a=New"_s, u"b=Acme"_s}));
}

TEST_F(ConnectionStoreTest, RemovesOneAndMindsNoneOfThatId)
{
    ASSERT_TRUE(store.save(connection(u"a"_s)));
    ASSERT_TRUE(store.save(connection(u"b"_s)));
    EXPECT_EQ(store.remove(u"a"_s), Result<>());
    EXPECT_EQ(store.remove(u"a"_s), Result<>());
    EXPECT_EQ(namesAndIds(), QStringList{u"b=Acme"_s});
}

TEST_F(ConnectionStoreTest, IsForTheOwnerAlone)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_TRUE(store.save(connection(u"a"_s)));
    ASSERT_TRUE(store.saveDraft({}));
    for (const QString &path : {store.folder(), file, store.folder() + u"/draft.json"_s})
        EXPECT_TRUE(isForOwnerAlone(path)) << path.toStdString();
}

TEST_F(ConnectionStoreTest, SetsADamagedFileAsideAndLosesNothingOfIt)
{
    const QList<QByteArray> damaged{
        "",
        "not json",
        "[]",
        R"({"schema": "propel-connect/connections/2", "connections": []})",
        R"({"schema": "propel-connect/connections/1", "connections": [{"id": "a"}]})",
        R"({"schema": "propel-connect/connections/1", "connections": [)",
        R"({"schema": "propel-connect/connections/1", "connections": {}})",
        R"({"schema": "propel-connect/connections/1", "Connections": []})",
    };
    qsizetype before = 0;
    for (const QByteArray &content : damaged) { // within one second, so the time alone can't name them
        ASSERT_TRUE(writeFile(file, content));
        const Result<QList<Connection>> loaded = store.load();
        EXPECT_EQ(causeOf(loaded), Cause::FileDamaged) << content.toStdString();
        EXPECT_EQ(setAside().size(), ++before) << content.toStdString();
        const QString aside = evidenceOf(loaded).section(u": "_s, 0, 0);
        EXPECT_EQ(readFile(aside), Result<QByteArray>(content)) << "the detail names where it is now";
        EXPECT_EQ(causeOf(store.load()), Cause::None);
    }
}

TEST_F(ConnectionStoreTest, DoesNotSaveOverADamagedFile)
{
    ASSERT_TRUE(writeFile(file, "precious"));
    EXPECT_EQ(causeOf(store.save(connection(u"a"_s))), Cause::FileDamaged);
    EXPECT_EQ(setAside().size(), 1);
    ASSERT_TRUE(store.save(connection(u"a"_s)));
    EXPECT_EQ(namesAndIds(), QStringList{u"a=Acme"_s});
    EXPECT_EQ(setAside().size(), 1);
}

TEST_F(ConnectionStoreTest, SaysSoWhereTheFileCantBeRead) // root may read any file, but a folder is none
{
    ASSERT_TRUE(QDir().mkpath(file));
    EXPECT_EQ(causeOf(store.load()), Cause::FileUnreadable);
    EXPECT_EQ(causeOf(store.save(connection(u"a"_s))), Cause::FileUnreadable);
    EXPECT_TRUE(QFileInfo(file).isDir());
}

TEST_F(ConnectionStoreTest, SaysSoWhereTheDiskTakesNothing)
{
    ASSERT_TRUE(writeFile(place.filePath(u"file"_s), "in the way"));
    ConnectionStore below(place.filePath(u"file/propel-connect"_s));
    EXPECT_EQ(causeOf(below.load()), Cause::None);
    EXPECT_EQ(causeOf(below.save(connection(u"a"_s))), Cause::FileUnwritable);
    EXPECT_EQ(causeOf(below.saveDraft({})), Cause::FileUnwritable);
}

TEST_F(ConnectionStoreTest, KeepsTheDraftUntilItIsDropped)
{
    EXPECT_TRUE(store.draft() == ConnectionDraft());
    ConnectionDraft draft;
    draft.page = u"keys"_s;
    draft.domain = u"host"_s;
    draft.companyId = u"acme"_s;
    draft.keyEntry = u"entry"_s;
    ASSERT_TRUE(store.saveDraft(draft));
    EXPECT_TRUE(store.draft() == draft);
    EXPECT_TRUE(namesAndIds().isEmpty());
    store.dropDraft();
    EXPECT_TRUE(store.draft() == ConnectionDraft());
}

TEST_F(ConnectionStoreTest, KeepsASetupAndReplacementsApart)
{
    ConnectionDraft fresh;
    fresh.page = u"keys"_s;
    const ConnectionDraft replacing = KeyKeeper::draftToReplaceKeys(connection(u"a"_s));
    ASSERT_TRUE(store.saveDraft(fresh));
    ASSERT_TRUE(store.saveDraft(replacing));
    EXPECT_TRUE(store.draft() == fresh);
    EXPECT_TRUE(store.draft(u"a"_s) == replacing);
    EXPECT_TRUE(store.draft(u"b"_s) == ConnectionDraft());
    store.dropDraft();
    EXPECT_TRUE(store.drafts().value(0) == replacing);
}

TEST_F(ConnectionStoreTest, SetsDamagedDraftsAsideAndLosesNothingOfThem)
{
    ASSERT_TRUE(writeFile(store.folder() + u"/draft.json"_s, "{"));
    ASSERT_TRUE(writeFile(store.folder() + u"/draft-a.json"_s, "{}"));
    ASSERT_TRUE(writeFile(store.folder() + u"/leftovers.json"_s, "[]"));
    EXPECT_TRUE(store.draft() == ConnectionDraft());
    const Result<> damaged = store.setDamagedAside();
    EXPECT_EQ(causeOf(damaged), Cause::FileDamaged);
    EXPECT_EQ(QDir(store.folder()).entryList({u"*.damaged-*"_s}).size(), 2);
    EXPECT_EQ(
        readFile(QDir(store.folder()).filePath(QDir(store.folder()).entryList({u"draft.json.damaged-*"_s}).value(0))),
        Result<QByteArray>("{"));
    EXPECT_EQ(store.setDamagedAside(), Result<>()) << "once is enough";
}

TEST_F(ConnectionStoreTest, SetsNothingAsideWhileAnotherProgramWrites)
{
    ASSERT_TRUE(writeFile(file, "half a"));
    {
        const Result<WriteLock> other = lockForWriting(store.folder());
        ASSERT_TRUE(other);
        EXPECT_EQ(causeOf(store.load()), Cause::FileBusy);
        EXPECT_TRUE(setAside().isEmpty());
    }
    EXPECT_EQ(causeOf(store.load()), Cause::FileDamaged);
    EXPECT_EQ(setAside().size(), 1);
}
