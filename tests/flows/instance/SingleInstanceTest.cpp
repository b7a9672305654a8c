// SPDX-License-Identifier: MIT
// One instance a person, with real processes.
#include <QProcess>

#include "tests/support/Kit.h"

#include <memory>
#include <vector>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class Start
{
public:
    explicit Start(int number)
    {
        m_process.setProgram(QStringLiteral(INSTANCE_PROBE_PROGRAM));
        m_process.setArguments({u"start-%1"_s.arg(number)});
        m_process.start();
    }
    ~Start()
    {
        m_process.closeWriteChannel();
        ended();
    }

    /// Waits for this line.
    bool says(const QByteArray &line)
    {
        return waitUntil(
                   [&] {
                       m_said += m_process.readAllStandardOutput();
                       return m_said.contains(line + '\n') || m_process.state() == QProcess::NotRunning;
                   },
                   {on(&m_process, &QProcess::readyReadStandardOutput), on(&m_process, &QProcess::finished)}) &&
               m_said.contains(line + '\n');
    }
    bool hasRole()
    {
        return waitUntil(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains('\n');
            },
            {on(&m_process, &QProcess::readyReadStandardOutput), on(&m_process, &QProcess::finished)}, 30000);
    }
    bool ended()
    {
        return waitUntil([&] { return m_process.state() == QProcess::NotRunning; }, &m_process, &QProcess::finished);
    }
    void kill() { m_process.kill(); }
    [[nodiscard]] QByteArray said() const { return m_said; }
    [[nodiscard]] int handedOver()
    {
        m_said += m_process.readAllStandardOutput();
        return int(m_said.count("again "));
    }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

TEST(SingleInstanceProcesses, TwentyStartsAtOnceGiveOne)
{
    constexpr int starts = 20;
    std::vector<std::unique_ptr<Start>> all;
    for (int i = 0; i < starts; ++i)
        all.push_back(std::make_unique<Start>(i));
    Start *first = nullptr;
    int delivered = 0;
    for (const auto &start : all) {
        ASSERT_TRUE(start->hasRole());
        if (start->said().startsWith("first\n")) {
            EXPECT_EQ(first, nullptr) << "there are two";
            first = start.get();
        } else {
            delivered += start->said() == "delivered\n" ? 1 : 0;
        }
    }
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(delivered, starts - 1);
    EXPECT_TRUE(waitUntil([&] { return first->handedOver() == starts - 1; }, &first->process(),
                          &QProcess::readyReadStandardOutput))
        << first->handedOver() << " arrived";
}

TEST(SingleInstanceProcesses, ACrashNeverStandsInTheWay)
{
    for (int i = 0; i < 20; ++i) {
        Start first(i);
        ASSERT_TRUE(first.says("first")) << i << ": " << first.said().constData();
        Start second(100 + i);
        ASSERT_TRUE(second.says("delivered")) << i << ": " << second.said().constData();
        first.kill();
        ASSERT_TRUE(first.ended());
    }
}

TEST(SingleInstanceProcesses, ASecondStartTakesOverFromOneThatHangsAndIsKilled)
{
    Start first(0);
    ASSERT_TRUE(first.says("first"));
    ASSERT_EQ(::kill(pid_t(first.process().processId()), SIGSTOP), 0);
    Start second(1);
    ASSERT_TRUE(waitUntil([&] { return second.process().state() == QProcess::Running; }, &second.process(),
                          &QProcess::stateChanged));
    first.kill();
    EXPECT_TRUE(second.says("first")) << second.said().constData();
}

} // namespace Propel
