// SPDX-License-Identifier: MIT

#include "app/connection/ConnectionStore.h"
#include "tests/support/SampleReport.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Connection named(const QString &id, const QString &name)
{
    return sampleConnection(id, u"key"_s, name);
}

class EarlierFolderTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        const Result<QList<Connection>> connections = store.load();
        for (const Connection &each : connections.value_or(QList<Connection>()))
            all += each.name;
        return all;
    }
    [[nodiscard]] QString written(const QString &name) const
    {
        return QString::fromUtf8(readFile(store.folder() + u'/' + name).value_or("nothing"));
    }
    [[nodiscard]] QStringList left() const { return QDir(earlier.folder()).entryList({u"*.json"_s, u"*.ini"_s}); }

    QTemporaryDir place;
    ConnectionStore earlier{place.filePath(u"local"_s)};
    ConnectionStore store{place.filePath(u"roaming"_s)};
};

} // namespace

TEST_F(EarlierFolderTest, IsTakenOverWhole)
{
    ASSERT_TRUE(earlier.save(named(u"a"_s, u"Acme"_s)));
    ASSERT_TRUE(earlier.saveStaleEntries({u"old"_s}));
    ASSERT_TRUE(writeFile(earlier.folder() + u"/settings.ini"_s, "[General]\n"));
    ASSERT_TRUE(writeFile(earlier.folder() + u"/draft-a.json"_s, "{}"));
    takeOverEarlierFolder(earlier.folder(), store.folder());
    EXPECT_EQ(names(), QStringList{u"Acme"_s});
    EXPECT_EQ(store.staleEntries(), QStringList{u"old"_s});
    EXPECT_EQ(written(u"settings.ini"_s), u"[General]\n"_s);
    EXPECT_EQ(written(u"draft-a.json"_s), u"{}"_s);
    EXPECT_EQ(left(), QStringList());
}

TEST_F(EarlierFolderTest, AddsToWhatAnotherComputerBrought)
{
    ASSERT_TRUE(earlier.save(named(u"a"_s, u"Earlier name"_s)));
    ASSERT_TRUE(earlier.save(named(u"b"_s, u"Only here"_s)));
    ASSERT_TRUE(earlier.saveStaleEntries({u"one"_s}));
    ASSERT_TRUE(writeFile(earlier.folder() + u"/settings.ini"_s, "earlier"));
    ASSERT_TRUE(store.save(named(u"a"_s, u"Acme"_s)));
    ASSERT_TRUE(store.saveStaleEntries({u"two"_s}));
    ASSERT_TRUE(writeFile(store.folder() + u"/settings.ini"_s, "roaming"));
    takeOverEarlierFolder(earlier.folder(), store.folder());
    EXPECT_EQ(names(), (QStringList{u"Acme"_s, u"Only here"_s}));
    EXPECT_EQ(store.staleEntries(), (QStringList{u"two"_s, u"one"_s}));
    EXPECT_EQ(written(u"settings.ini"_s), u"roaming"_s);
}

TEST_F(EarlierFolderTest, LeavesWhatItCantUnderstand)
{
    ASSERT_TRUE(writeFile(earlier.folder() + u"/connections.json"_s, "{damaged"));
    takeOverEarlierFolder(earlier.folder(), store.folder());
    EXPECT_EQ(left(), QStringList{u"connections.json"_s});
    EXPECT_EQ(names(), QStringList());
}

TEST_F(EarlierFolderTest, MakesNoFolderWhereThereWasNone)
{
    takeOverEarlierFolder(earlier.folder(), store.folder());
    EXPECT_FALSE(QDir(store.folder()).exists());
}
