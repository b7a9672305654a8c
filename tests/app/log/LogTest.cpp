// SPDX-License-Identifier: MIT
#include "app/log/Log.h"

#include "app/settings/Paths.h"

#include <QLoggingCategory>
#include <QStandardPaths>

#include <thread>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(ours, "propel.test", QtWarningMsg)
Q_LOGGING_CATEGORY(theirs, "qt.test")

class LogTest : public testing::Test
{
protected:
    [[nodiscard]] QByteArray content() const { return readFile(file).value_or(QByteArray()); }

    /// What is written to standard error while a log of this detail lives.
    std::string errorsOf(Log::Detail detail, const std::function<void()> &what)
    {
        testing::internal::CaptureStderr();
        {
            const Log log(u"program"_s, file, detail);
            what();
        }
        return testing::internal::GetCapturedStderr();
    }
    static void talk()
    {
        qCDebug(ours) << "our detail";
        qCInfo(ours) << "our line";
        qCWarning(ours) << "our warning";
        qCWarning(theirs) << "their warning";
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"log/program.log"_s);
};

} // namespace

TEST_F(LogTest, HoldsOurLinesAndQtsWarnings)
{
    const std::string errors = errorsOf(Log::Detail::Usual, talk);
    for (const char *words :
         {"propel.program: program", "propel.test: our line", "propel.test: our warning", "qt.test: their warning"})
        EXPECT_TRUE(content().contains(words)) << words << " in\n" << content().constData();
    EXPECT_FALSE(content().contains("our detail"));
    EXPECT_EQ(errors, std::string()) << "that is for what the person is told";
}

TEST_F(LogTest, IsOnStandardErrorTooWhereItIsVerbose)
{
    const std::string errors = errorsOf(Log::Detail::Verbose, talk);
    EXPECT_TRUE(content().contains("propel.test: our detail"));
    for (const char *words : {"our detail", "our line", "their warning"})
        EXPECT_NE(errors.find(words), std::string::npos) << words << " in\n" << errors;
}

TEST_F(LogTest, LeavesQtsLoggingAsItFoundIt)
{
    errorsOf(Log::Detail::Verbose, [] {});
    const QByteArray before = content();
    EXPECT_FALSE(ours().isInfoEnabled());
    qCWarning(theirs) << "after its end";
    EXPECT_EQ(content(), before);
}

TEST_F(LogTest, SaysOnceThatItCantBeWrittenAndOnlyWhereVerbose)
{
    ASSERT_TRUE(writeFile(folder.filePath(u"log"_s), "in the way"));
    const std::string errors = errorsOf(Log::Detail::Verbose, talk);
    const size_t first = errors.find("can't be written");
    EXPECT_NE(first, std::string::npos) << errors;
    EXPECT_EQ(errors.find("can't be written", first + 1), std::string::npos) << errors;
    EXPECT_EQ(errorsOf(Log::Detail::Usual, [] { qCInfo(ours) << "x"; }), std::string());
}

TEST_F(LogTest, TakesLinesFromAllThreads)
{
    constexpr int each = 200;
    errorsOf(Log::Detail::Usual, [] {
        const auto write = [] {
            for (int i = 0; i < each; ++i)
                qCInfo(ours) << "from a thread";
        };
        std::thread other(write);
        write();
        other.join();
    });
    EXPECT_EQ(content().count("propel.test: from a thread\n"), 2 * each);
}

#ifdef Q_OS_WIN

TEST(LogPlace, IsWithWhatStaysOnThisComputer)
{
    nameTheApplication();
    const QString local = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    EXPECT_EQ(logFile(), local + u"/Propel/propel-connect/log/propel-connect.log"_s);
}

#else

TEST(LogPlace, IsThePlatformsOwnForState)
{
    nameTheApplication();
    const QByteArray state = qgetenv("XDG_STATE_HOME");
    EXPECT_EQ(logFile(), QFile::decodeName(state) + u"/Propel/propel-connect/log/propel-connect.log"_s);
    qunsetenv("XDG_STATE_HOME");
    EXPECT_TRUE(logFile().startsWith(qEnvironmentVariable("HOME") + u"/.local/state/Propel/"_s));
    const QByteArray home = qgetenv("HOME");
    qunsetenv("HOME");
    EXPECT_EQ(logFile(), QString()) << "there is no home to put it in";
    qputenv("HOME", home);
    qputenv("XDG_STATE_HOME", state);
}

#endif

} // namespace Propel
