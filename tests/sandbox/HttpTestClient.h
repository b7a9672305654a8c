// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxServer.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace sandbox::test {

constexpr int patience = 10'000; ///< milliseconds after which something that should come is taken for lost

/// Runs the event loop until the signal comes; false: it didn't.
template<typename Sender, typename Signal>
bool waitFor(Sender *sender, Signal signal)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(sender, signal, &loop, [&loop, &came] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

struct Reply
{
    int status = 0; ///< 0: no HTTP answer came
    QByteArray body;
    QByteArray contentType;
    QByteArray link;
    QByteArray location;
    QString error; ///< the network's own words, "" if there was none

    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QJsonArray array() const { return json().toArray(); }
};

struct Ask
{
    QByteArray method = "GET";
    QByteArray body;
    bool withKeys = true;
    QString company; ///< "": the right one; so for the next two
    QString publicKey;
    QString privateKey;
    QByteArray clientId; ///< "": no such header
};

/// Talks to one sandbox with Qt's own client, trusting its CA alone, following no redirect.
class HttpTestClient
{
public:
    explicit HttpTestClient(const SandboxServer &server);

    /// An endpoint: the path behind apis/3.0/.
    Reply api(const QString &endpoint, const Ask &ask = {});
    /// Any path of the server, from its slash on. Control requests carry no keys by themselves.
    Reply at(const QString &target, const Ask &ask);
    Reply control(const QString &target, const QByteArray &method = "GET", const QJsonObject &body = {});

    /// Sends, and doesn't wait.
    QNetworkReply *start(const QString &target, const Ask &ask = {});
    static Reply wait(QNetworkReply *reply);

    /// Trusts what the system trusts, and not the sandbox's CA.
    void forgetCa() { m_trustsCa = false; }
    /// How many TCP connections were opened up to now.
    int connections() const { return m_connections; }

private:
    const SandboxServer &m_server;
    QNetworkAccessManager m_network;
    bool m_trustsCa = true;
    int m_connections = 0;
};

/// A sandbox that listens, and a client for it.
struct RunningSandbox
{
    explicit RunningSandbox(ServerOptions options = {});
    SandboxServer server;
    QString trouble; ///< why it doesn't listen; "" if it does
    HttpTestClient client;
};

} // namespace sandbox::test
