// SPDX-License-Identifier: MIT
#include "app/base/PrivateFile.h"

#include "tests/support/FullDisk.h"
#include "tests/support/PrivatePlace.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

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
