// SPDX-License-Identifier: MIT
// How long the window's thread is ever kept from answering while a whole run fills the results view. Reads what
// propel-sandbox --json announced from standard input; prints the longest gap between two beats of a 1 ms timer during
// the run, in milliseconds.
#include "app/desktop/Paths.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/http/NetworkPolicy.h"
#include "app/secrets/KeyCustody.h"
#include "app/secrets/SessionSecretStore.h"
#include "ui/results/PermissionView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace Propel;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    nameTheApplication();
    QApplication application(argc, argv);
    prepareTrustStore();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QJsonObject facts = QJsonDocument::fromJson(input.readLine()).object();
    const auto text = [&](QLatin1StringView key) { return facts.value(key).toString(); };
    const Connection connection{u"bench"_s,
                                u"Bench"_s,
                                *InstanceAddress::parse(text("domain"_L1)),
                                *CompanyId::parse(text("companyId"_L1)),
                                *PublicKey::parse(text("publicKey"_L1)),
                                {text("caFile"_L1), {}, {}}};
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
    const auto custody = makeStep<KeyCustody>(store, connection.keychainName(), Secret(text("privateKey"_L1)));
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
