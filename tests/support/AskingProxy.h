// SPDX-License-Identifier: MIT
// An HTTP proxy in the test's own process that asks for a user name and a password.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Propel {

class AskingProxy : public QTcpServer
{
public:
    AskingProxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection()) {
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
            }
        });
    }

    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] QString address() const { return QStringLiteral("http://") + name(); }
    [[nodiscard]] QString entry() const { return QStringLiteral("propel-connect/proxy/") + name(); }
    [[nodiscard]] qsizetype timesSignedIn() const
    {
        return std::count_if(heads.begin(), heads.end(),
                             [](const QByteArray &head) { return head.contains("Proxy-Authorization: "); });
    }

    QByteArray user = "ada";
    QByteArray password = "a proxy's password";
    QList<QByteArray> heads;        ///< of each request
    std::function<void()> onSignIn; ///< with the right password, each time

private:
    void read(QTcpSocket &client)
    {
        QByteArray &head = m_unread[&client];
        head += client.readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        heads += std::exchange(head, {});
        if (!heads.constLast().contains("Proxy-Authorization: Basic " + (user + ':' + password).toBase64())) {
            client.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                         "Content-Length: 0\r\n\r\n");
            return;
        }
        if (onSignIn)
            onSignIn();
        const QByteArray target = heads.constLast().split(' ').value(1);
        auto *other = new QTcpSocket(&client);
        client.disconnect(this);
        connect(other, &QTcpSocket::connected, &client,
                [&client] { client.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(other, &QTcpSocket::readyRead, &client, [&client, other] { client.write(other->readAll()); });
        connect(other, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
        connect(&client, &QTcpSocket::readyRead, other, [&client, other] { other->write(client.readAll()); });
        other->connectToHost(QString::fromLatin1(target.left(target.lastIndexOf(':'))),
                             static_cast<quint16>(target.mid(target.lastIndexOf(':') + 1).toUInt()));
    }

    QHash<QTcpSocket *, QByteArray> m_unread;
};

} // namespace Propel
