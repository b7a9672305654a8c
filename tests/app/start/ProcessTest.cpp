// SPDX-License-Identifier: MIT
#include "app/start/Process.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Propel;

TEST(Process, ShowsItsMemoryToNobody)
{
    EXPECT_TRUE(prepareProcess());
    EXPECT_EQ(::prctl(PR_GET_DUMPABLE), 0);
    rlimit core{1, 1};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &core), 0);
    EXPECT_EQ(core.rlim_max, 0U);
}

TEST(Process, FindsTheAccountsHome)
{
    const QByteArray before = qgetenv("HOME");
    qunsetenv("HOME");
    EXPECT_TRUE(prepareProcess());
    EXPECT_FALSE(qEnvironmentVariableIsEmpty("HOME"));
    qputenv("HOME", before);
}

TEST(Process, FillsStandardStreamsThatWereClosed)
{
    const int kept = ::dup(STDIN_FILENO);
    ::close(STDIN_FILENO);
    EXPECT_TRUE(prepareProcess());
    char byte = 0;
    EXPECT_EQ(::read(STDIN_FILENO, &byte, 1), 0) << "it ends at once";
    ::dup2(kept, STDIN_FILENO);
    ::close(kept);
}

#endif
