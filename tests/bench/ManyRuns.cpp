// SPDX-License-Identifier: MIT
// Whether the tray's tests grow with their number. Reads what propel-sandbox --json announced from standard input;
// makes 1,000 runs as the tray does, and prints the memory in KiB and the number of open files after 50 and after the
// last.
#include "app/keys/KeyKeeper.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/monitor/ScheduledRuns.h"
#include "app/settings/Paths.h"
#include "tests/bench/Announced.h"
#include "tests/support/PrivatePlace.h"
#include "tests/support/TestServices.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

constexpr int warm = 50;
constexpr int all = 1000;

int memory() // KiB, resident
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toInt();
    }
    return -1;
}

void print()
{
    std::printf("%d %lld\n", memory(),
                static_cast<long long>(QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const PrivatePlace place;
    nameTheApplication();
    QApplication application(argc, argv);
    std::optional<Announced> announced = Announced::fromStandardInput();
    if (!announced)
        return 2;
    const Connection &connection = announced->connection;
    TestServices own;
    Schedule schedule;
    ScheduledRuns tests(own.services, schedule);
    int done = 0;
    int bad = 0;
    QObject::connect(&tests, &ScheduledRuns::tested, &application, [&](const QString &, const Report &report) {
        bad += report.verdict == Verdict::Ready ? 0 : 1;
        if (++done == warm || done == all)
            print();
        if (done == all)
            QApplication::exit(bad == 0 ? 0 : 1);
        else
            QMetaObject::invokeMethod(&tests, &ScheduledRuns::testAll, Qt::QueuedConnection);
    });
    const auto custody = makeStep<StoreAndVerifyKey>(own.sessionOnly, KeychainEntry::ofConnection(connection).name(),
                                                     std::move(announced->privateKey));
    QObject::connect(custody.get(), &Step::ended, &application, [&] {
        tests.setConnections({connection});
        tests.testAll();
    });
    custody->start();
    return QApplication::exec();
}
