// SPDX-License-Identifier: MIT
// How long the window's thread is ever kept from answering while a whole run fills the results view. Reads what
// propel-sandbox --json announced from standard input; prints the longest gap between two beats of a 1 ms timer during
// the run, in milliseconds.
#include "app/diagnosis/DiagnosisSession.h"
#include "app/http/NetworkPolicy.h"
#include "app/keys/KeychainEntry.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/SessionSecretStore.h"
#include "app/settings/Paths.h"
#include "tests/bench/Announced.h"
#include "ui/results/PermissionView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Propel;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    nameTheApplication();
    QApplication application(argc, argv);
    prepareTls();
    std::optional<Announced> announced = Announced::fromStandardInput();
    if (!announced)
        return 2;
    const Connection &connection = announced->connection;
    SessionSecretStore store;
    DiagnosisSession session(store, RequirementSet::builtIn(), {});
    PermissionView view(session);
    view.resize(900, 700);
    view.show();

    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &application, [&] { longest = std::max(longest, sinceBeat.restart()); });
    QObject::connect(&session, &DiagnosisSession::ended, &application, [&] {
        longest = std::max(longest, sinceBeat.elapsed());
        std::printf("%lld %d\n", static_cast<long long>(longest), session.report().verdict == Verdict::Ready ? 0 : 1);
        application.quit();
    });
    const auto custody = makeStep<StoreAndVerifyKey>(store, KeychainEntry::ofConnection(connection).name(),
                                                     std::move(announced->privateKey));
    QObject::connect(custody.get(), &Step::ended, &application, [&] {
        session.setConnection(connection);
        QTimer::singleShot(500, &application, [&] { // the window has been drawn by then
            sinceBeat.start();
            beat.start(1);
            session.testAll();
        });
    });
    custody->start();
    return QApplication::exec();
}
