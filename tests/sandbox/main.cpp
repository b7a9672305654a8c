// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxCommandLine.h"
#include "tests/sandbox/SandboxServer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

#include <csignal>
#include <sys/signalfd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int startFailed = 1;
constexpr int badUsage = 2;

void say(std::FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::endl;
}

QString announcementText(const sandbox::SandboxServer &server)
{
    const sandbox::Identity &who = server.identity();
    const bool asksForClientId = server.settings().clientId == sandbox::ClientIdRule::Required;
    const QStringList lines{
        u"A practice ConnectWise instance is running. All of its data is made up."_s,
        u"  Domain       "_s + server.domain(),
        u"  Company ID   "_s + who.companyId,
        u"  Public key   "_s + who.publicKey,
        u"  Private key  "_s + who.privateKey,
        u"  Client ID    "_s + who.clientId + (asksForClientId ? QString() : u"  (not asked for)"_s),
        u"  CA file      "_s + server.caFile(),
        u"Remove a table:  curl --cacert %1 -X PUT https://%2/sandbox/role -d '{\"tables\": {\"Service/Service Board\": false}}'"_s
            .arg(server.caFile(), server.domain()),
        u"Press Ctrl+C to stop."_s,
    };
    return lines.join(u'\n');
}

/// SIGTERM, SIGINT and SIGHUP can be read from it, so that the program ends through its destructors and leaves no file
/// behind.
int terminationSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&ending, number);
    sigprocmask(SIG_BLOCK, &ending, nullptr);
    return signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char **argv)
{
    const int ending = terminationSignals(); // before there is any other thread
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"propel-sandbox"_s);

    const auto line = sandbox::CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        say(stderr, u"propel-sandbox: %1 (see --help)"_s.arg(line.error()));
        return badUsage;
    }
    if (line->wantsHelp) {
        say(stdout, sandbox::CommandLine::help());
        return 0;
    }
    const QSocketNotifier toEnd(ending, QSocketNotifier::Read);
    QObject::connect(&toEnd, &QSocketNotifier::activated, &application, &QCoreApplication::quit);

    sandbox::SandboxServer server(line->server);
    if (const auto listening = server.listen(); !listening) {
        say(stderr, u"propel-sandbox: "_s + listening.error());
        return startFailed;
    }
    if (line->asJson)
        say(stdout, QString::fromUtf8(QJsonDocument(server.announcement()).toJson(QJsonDocument::Compact)));
    else
        say(stdout, announcementText(server));
    return QCoreApplication::exec();
}
