// SPDX-License-Identifier: MIT
#include "app/log/LogFile.h"

#include "tests/support/FullDisk.h"
#include "tests/support/Processes.h"

#include <QSet>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class LogFileTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList files() const { return QDir(QFileInfo(path).path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArrayList allLines() const
    {
        QByteArrayList lines;
        const QStringList names = files();
        for (const QString &name : names)
            lines += readFile(QFileInfo(path).path() + u'/' + name).value_or(QByteArray()).split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"some/log/program.log"_s);
    LogFile log{path};
};

} // namespace

TEST_F(LogFileTest, IsMadeForTheOwnerAloneWithItsFolder)
{
    ASSERT_TRUE(log.append("one\n"));
    ASSERT_TRUE(log.append("two\n"));
    EXPECT_EQ(readFile(path), Result<QByteArray>("one\ntwo\n"));
#ifdef Q_OS_UNIX // elsewhere it follows from the folder, the profile's
    for (const QString &each : {path, QFileInfo(path).path()})
        EXPECT_TRUE(isForOwnerAlone(each)) << each.toStdString();
#endif
}

TEST_F(LogFileTest, KeepsThreeOldOnesOfAMebibyteEach)
{
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f'})
        ASSERT_TRUE(log.append(QByteArray(LogFile::largest - 1, letter) + '\n'));
    EXPECT_EQ(files(), (QStringList{u"program.log"_s, u"program.log.1"_s, u"program.log.2"_s, u"program.log.3"_s}));
    EXPECT_TRUE(readFile(path)->startsWith('f'));
    EXPECT_TRUE(readFile(path + u".3"_s)->startsWith('c'));
    EXPECT_EQ(QFileInfo(path).size(), LogFile::largest);
}

TEST_F(LogFileTest, LosesAndTearsNothingWhenSeveralProgramsRotateIt)
{
    NOT_UNDER_WINE("it looks for the file's end and writes there in two steps, where Windows takes one");
    constexpr int programs = 4;
    constexpr int lines = 1500;
    const int good = inProcesses(programs, [this](int program) {
        LogFile mine(path);
        bool all = true;
        for (int line = 0; line < lines; ++line) {
            const QByteArray number = QByteArray::number(program) + ' ' + QByteArray::number(line);
            all = mine.append(number + ' ' + QByteArray(400, 'x') + '\n') && all;
        }
        return all;
    });
    EXPECT_EQ(good, programs);
    const QByteArrayList written = allLines();
    const QSet<QByteArray> different(written.begin(), written.end());
    EXPECT_EQ(different.size(), programs * lines);
    EXPECT_EQ(written.size(), programs * lines);
    for (const QByteArray &line : written)
        ASSERT_TRUE(line.endsWith(QByteArray(400, 'x')) && line.count(' ') == 2) << line.constData();
    EXPECT_TRUE(files().contains(u"program.log.1"_s)) << "2.4 MiB don't stay in one file";
    EXPECT_FALSE(files().contains(u"program.log.lock"_s));
}

#ifdef Q_OS_UNIX // Windows lets no usual account make such links, and has no pipes among the files

TEST_F(LogFileTest, IsNotWrittenThroughALinkOrIntoAPipe)
{
    ASSERT_TRUE(writeFile(folder.filePath(u"elsewhere"_s), "theirs"));
    ASSERT_TRUE(makeFolder(QFileInfo(path).path()));
    ASSERT_TRUE(QFile::link(folder.filePath(u"elsewhere"_s), path));
    EXPECT_FALSE(log.append("mine\n"));
    EXPECT_EQ(readFile(folder.filePath(u"elsewhere"_s)), Result<QByteArray>("theirs"));

    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FALSE(LogFile(pipe).append("nobody reads this\n")) << "and it came back at once";
}

#endif

TEST_F(LogFileTest, GoesOnInANewLineAfterADiskWasFull)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    ASSERT_TRUE(log.append("before\n"));
    {
        const FullDisk full(10);
        EXPECT_FALSE(log.append("torn in the middle\n"));
        EXPECT_FALSE(log.append("not at all\n"));
    }
    ASSERT_TRUE(log.append("after\n"));
    EXPECT_EQ(readFile(path), Result<QByteArray>("before\ntor\nafter\n"));
}

} // namespace Propel
