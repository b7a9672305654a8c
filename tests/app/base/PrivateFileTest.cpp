// SPDX-License-Identifier: MIT
#include "app/base/SharedFile.h"

#include "tests/support/FullDisk.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class PrivateFile : public testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(u"some/where/file.json"_s);

    [[nodiscard]] QStringList names() const
    {
        return QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

TEST_F(PrivateFile, IsReadBackAsWritten)
{
    const QByteArray content = QByteArray::fromHex("00ff0a0d") + "Grüße";
    ASSERT_EQ(writeFile(path, content), Result<>());
    EXPECT_EQ(readFile(path), Result<QByteArray>(content));
}

TEST_F(PrivateFile, ReplacesTheWholeFileAndLeavesNoOther)
{
    ASSERT_TRUE(writeFile(path, "a longer text than the next one"));
    ASSERT_TRUE(writeFile(path, "short"));
    EXPECT_EQ(readFile(path), Result<QByteArray>("short"));
    EXPECT_EQ(names(), QStringList{u"file.json"_s});
}

TEST_F(PrivateFile, AndItsNewFolderAreForTheOwnerAlone)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_TRUE(writeFile(path, "secretive"));
    EXPECT_TRUE(isForOwnerAlone(path));
    EXPECT_TRUE(isForOwnerAlone(QFileInfo(path).path()));
    EXPECT_TRUE(QFileInfo(path).permissions().testFlags(ownerOnly));
}

TEST_F(PrivateFile, TakesBackRightsThatAnOlderFileGave)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_TRUE(writeFile(path, "old", ownerOnly | QFileDevice::ReadOther));
    EXPECT_TRUE(QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther));
    ASSERT_TRUE(writeFile(path, "new"));
    EXPECT_TRUE(isForOwnerAlone(path));
}

TEST_F(PrivateFile, CantBeWrittenWhereTheFolderIsAFile) // root may write anywhere else
{
    ASSERT_TRUE(writeFile(path, "in the way"));
    const Result<> written = writeFile(path + u"/below.json"_s, "x");
    EXPECT_EQ(causeOf(written), Cause::FileUnwritable);
    EXPECT_TRUE(evidenceOf(written).contains(u"below.json"_s)) << evidenceOf(written).toStdString();
    EXPECT_EQ(readFile(path), Result<QByteArray>("in the way"));
}

TEST_F(PrivateFile, CantBeWrittenOverAFolder)
{
    ASSERT_TRUE(QDir().mkpath(path + u"/inside"_s));
    EXPECT_EQ(causeOf(writeFile(path, "x")), Cause::FileUnwritable);
    EXPECT_TRUE(QFileInfo(path + u"/inside"_s).isDir());
    EXPECT_EQ(names(), QStringList{u"file.json"_s});
}

TEST_F(PrivateFile, MissingOrAFolderIsUnreadableAndSaysWhy)
{
    const Result<QByteArray> missing = readFile(path);
    EXPECT_EQ(causeOf(missing), Cause::FileUnreadable);
    EXPECT_TRUE(evidenceOf(missing).startsWith(QDir::toNativeSeparators(path))) << evidenceOf(missing).toStdString();
    const Result<QByteArray> asFolder = readFile(folder.path());
    EXPECT_EQ(causeOf(asFolder), Cause::FileUnreadable);
    EXPECT_FALSE(evidenceOf(asFolder).contains(u"Unknown error"_s)) << evidenceOf(asFolder).toStdString();
}

TEST_F(PrivateFile, IsReadUpToEightMebibytesAndNotBeyond)
{
    constexpr qsizetype largest = 8 * 1024 * 1024;
    ASSERT_TRUE(writeFile(path, QByteArray(largest, 'x')));
    ASSERT_TRUE(readFile(path));
    EXPECT_EQ(readFile(path)->size(), largest);
    ASSERT_TRUE(writeFile(path, QByteArray(largest + 1, 'x')));
    EXPECT_EQ(causeOf(readFile(path)), Cause::FileUnreadable);
#ifdef Q_OS_UNIX
    EXPECT_EQ(causeOf(readFile(u"/dev/zero"_s)), Cause::FileUnreadable) << "a device has no size to ask for";
#endif
}

TEST_F(PrivateFile, KeepsItsOldContentOnAFullDisk)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    ASSERT_TRUE(writeFile(path, "the old content"));
    Result<> written;
    {
        const FullDisk full(1000);
        written = writeFile(path, QByteArray(5000, 'x'));
    }
    EXPECT_EQ(causeOf(written), Cause::FileUnwritable);
    EXPECT_TRUE(evidenceOf(written).contains(u"file.json"_s)) << evidenceOf(written).toStdString();
    EXPECT_EQ(readFile(path), Result<QByteArray>("the old content"));
    EXPECT_EQ(names(), QStringList{u"file.json"_s}) << "nothing half-written lies about";
}

TEST_F(PrivateFile, CantBeWrittenIntoAFolderThatTakesNothing)
{
    EXPECT_EQ(causeOf(writeFile(unwritablePlace() + u"/propel/file.json"_s, "x")), Cause::FileUnwritable);
    EXPECT_EQ(causeOf(makeFolder(unwritablePlace() + u"/propel"_s)), Cause::FileUnwritable);
}

#ifdef Q_OS_UNIX

TEST_F(PrivateFile, IsNeverAPipeThatSomebodyPutThere)
{
    ASSERT_TRUE(makeFolder(QFileInfo(path).path()));
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_EQ(causeOf(readFile(path)), Cause::FileUnreadable) << "and nobody was waited for";
    EXPECT_EQ(causeOf(readTrustedFile(path)), Cause::FileUnreadable);
    EXPECT_EQ(causeOf(writeOutput(path, "report")), Cause::FileUnwritable) << "nothing reads from it";
}

TEST_F(PrivateFile, ReplacesALinkAtASharedFilesNameAndFollowsItNowhere)
{
    const QString other = folder.filePath(u"other"_s);
    ASSERT_TRUE(writeFile(other, "mine"));
    const QString shared = folder.filePath(u"status/file.json"_s);
    ASSERT_TRUE(writeSharedFile(shared, "first"));
    ASSERT_TRUE(QFile::remove(shared));
    ASSERT_TRUE(QFile::link(other, shared));
    ASSERT_TRUE(writeSharedFile(shared, "second"));
    EXPECT_EQ(readFile(other), Result<QByteArray>("mine"));
    EXPECT_TRUE(isForOwnerAlone(other));
    EXPECT_FALSE(QFileInfo(shared).isSymLink());
    EXPECT_EQ(readTrustedFile(shared), Result<QByteArray>("second"));
    EXPECT_TRUE(QFileInfo(shared).permission(QFileDevice::ReadOther));
}

TEST_F(PrivateFile, IsNotSharedInAFolderInWhichAnybodyReplacesFiles)
{
    const QByteArray place = QFile::encodeName(folder.path());
    ASSERT_EQ(::chmod(place.constData(), 0777), 0);
    EXPECT_EQ(causeOf(writeSharedFile(folder.filePath(u"file.json"_s), "x")), Cause::FileUnwritable);
    ASSERT_EQ(::chmod(place.constData(), 01777), 0);
    EXPECT_TRUE(writeSharedFile(folder.filePath(u"file.json"_s), "x"));
}

TEST_F(PrivateFile, IsNotBelievedWhereAnotherAccountPutIt)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give files away";
    ASSERT_TRUE(writeFile(path, "x"));
    ASSERT_EQ(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
    EXPECT_EQ(causeOf(readTrustedFile(path)), Cause::FileUnreadable);
    ASSERT_EQ(::chown(QFile::encodeName(QFileInfo(path).path()).constData(), 65534, 65534), 0);
    EXPECT_TRUE(readTrustedFile(path)) << "the folder's owner may";
}

#endif

TEST_F(PrivateFile, IsClearedOfWhatKilledWritesLeft)
{
    ASSERT_TRUE(writeFile(path, "x"));
    for (const QString &name : {u".AbCdEf"_s, u".backup"_s, u".damaged-20261129-120000"_s, u".GhIjKl"_s}) {
        QFile left(path + name);
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        const int age = name == ".GhIjKl"_L1 ? 0 : 60; // seconds
        ASSERT_TRUE(left.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }
    removeLeftovers(QFileInfo(path).path());
    EXPECT_EQ(names(), (QStringList{u"file.json"_s, u"file.json.backup"_s, u"file.json.damaged-20261129-120000"_s,
                                    u"file.json.GhIjKl"_s}))
        << "what was written a moment ago may be somebody's";
}
