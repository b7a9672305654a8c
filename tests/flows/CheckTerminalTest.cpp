// SPDX-License-Identifier: MIT
// propel-check with a terminal for its standard error.
#include "tests/flows/CheckKit.h"

#include <QFile>
#include <QSocketNotifier>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class CheckTerminal : public CheckKit
{
protected:
    void SetUp() override
    {
        CheckKit::SetUp();
        m_screen = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        ASSERT_GE(m_screen, 0);
        ASSERT_EQ(grantpt(m_screen), 0);
        ASSERT_EQ(unlockpt(m_screen), 0);
        m_program = open(ptsname(m_screen), O_RDWR | O_NOCTTY | O_CLOEXEC);
        ASSERT_GE(m_program, 0);
    }
    void TearDown() override
    {
        close(m_program);
        close(m_screen);
    }

    /// All that appeared on the terminal.
    QByteArray watch()
    {
        QByteArray seen;
        QSocketNotifier output(m_screen, QSocketNotifier::Read);
        QObject::connect(&output, &QSocketNotifier::activated, &output, [&] {
            QByteArray piece(4096, '\0');
            const auto size = read(m_screen, piece.data(), static_cast<size_t>(piece.size()));
            seen += piece.left(std::max<qsizetype>(0, size));
        });
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TERM"_s, u"xterm"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(PROPEL_CHECK_PROGRAM));
        process.setArguments(connecting());
        process.setChildProcessModifier([this] { dup2(m_program, STDERR_FILENO); });
        process.start();
        process.write(key());
        process.closeWriteChannel();
        EXPECT_TRUE(
            waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished, 60000));
        m_code = process.exitCode();
        settle();
        return seen;
    }

    int m_screen = -1;
    int m_program = -1;
    int m_code = -1;
};

} // namespace

TEST_F(CheckTerminal, CountsTheSecondsThatTheInstanceAskedFor)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":429,"headers":{"Retry-After":"3"},"times":1}]})");
    const QByteArray seen = watch();
    for (const char *line : {"Waiting 3 s: the instance asked for it.", "Waiting 2 s", "Waiting 1 s", "Permissions"})
        EXPECT_TRUE(seen.contains(line)) << line << " in " << seen.toStdString();
    EXPECT_EQ(m_code, 0);
}

TEST_F(CheckTerminal, SaysThatItTriesAgain)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":502,"times":2}]})");
    EXPECT_TRUE(watch().contains("trying again"));
    EXPECT_EQ(m_code, 0);
}
