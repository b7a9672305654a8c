// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/RequestLog.h"
#include "tests/sandbox/SandboxInstance.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace sandbox {

struct ServerOptions
{
    quint16 port = 0;  ///< 0: any that is free
    Identity identity; ///< empty keys and client ID are made anew
    Settings settings;
    SandboxRole role = SandboxRole::needed();
    QString logFile; ///< one JSON line a request is appended here; empty: none
};

/// The practice ConnectWise instance: https on 127.0.0.1, in this process, on the thread that made it. It lives as long
/// as the object, and needs that thread's event loop. Nothing of it is thread-safe.
class SandboxServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxServer)

public:
    explicit SandboxServer(ServerOptions options = {}, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Makes the certificates and opens the port. To be called once; the error is a sentence for the person.
    tl::expected<void, QString> listen();

    quint16 port() const { return m_port; }
    /// As it is typed into the program: "127.0.0.1:PORT".
    QString domain() const;
    const Identity &identity() const { return m_instance.identity; }
    /// The CA's certificate: a file that only this user can read. Deleted with the server.
    QString caFile() const { return m_caFile; }
    /// {"domain", "companyId", "publicKey", "privateKey", "clientId", "caFile", "port", "pid"}.
    QJsonObject announcement() const;

    const SandboxRole &role() const { return m_instance.role; }
    void setRole(const SandboxRole &role) { m_instance.role = role; }
    const std::optional<Member> &other() const { return m_instance.other; }
    void setOther(std::optional<Member> other) { m_instance.other = std::move(other); }
    const Settings &settings() const { return m_instance.settings; }
    void setSettings(const Settings &settings) { m_instance.settings = settings; }

    const RequestLog &log() const { return m_log; }
    void clearLog() { m_log.clear(); }

Q_SIGNALS:
    /// A request has come; not for the control endpoints.
    void requestBegan();

private:
    class HttpServer;
    struct Taken;

    tl::expected<void, QString> writeCaFile(const QByteArray &pem);
    Taken take(const Request &request);
    bool isOverLimit();

    ServerOptions m_options;
    Instance m_instance;
    RequestLog m_log;
    QList<qint64> m_let; ///< when those of the last second came that weren't over the limit
    QTemporaryDir m_directory;
    QString m_caFile;
    quint16 m_port = 0;
    std::unique_ptr<HttpServer> m_http;
};

} // namespace sandbox
