// SPDX-License-Identifier: MIT
#include "app/start/Process.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <werapi.h>
#endif

namespace Propel {

bool prepareProcess()
{
#ifdef Q_OS_UNIX
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) < 0 && errno == EBADF)
            ::open("/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY); // takes the lowest number: this one
    }
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
    if (qEnvironmentVariableIsEmpty("HOME")) {
        const passwd *account = ::getpwuid(::geteuid());
        return account && account->pw_dir && *account->pw_dir && qputenv("HOME", account->pw_dir);
    }
#elif defined(Q_OS_WIN)
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP); // a crash's report leaves out the memory that keys are in
#endif
    return true;
}

void ignorePluginPaths()
{
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS"})
        qunsetenv(name);
}

} // namespace Propel
