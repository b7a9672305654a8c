// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxRequest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

#include <tl/expected.hpp>

namespace sandbox {

/// A request as the log keeps it: that there was an Authorization header, never what it held.
struct LoggedRequest
{
    qint64 number = 0;
    qint64 start = 0;          ///< milliseconds since 1970, UTC
    std::optional<qint64> end; ///< unset: still waiting for its answer
    std::optional<int> status; ///< unset: none was sent (yet, or because the caller hung up or it was dropped)
    QByteArray method;
    QString path;
    QString query;
    QByteArray host;
    bool hasAuthorization = false;
    std::optional<QByteArray> clientId;
    int inFlight = 0; ///< how many were waiting when this one had come, itself included

    QJsonObject toJson() const;
};

/// Every request to the API and to companyinfo, in the order in which they came. Requests to /sandbox/ aren't logged.
class RequestLog
{
public:
    /// Also writes one JSON line a request, when it ends, at the end of this file.
    tl::expected<void, QString> appendTo(const QString &path);

    qint64 begin(const Request &request);
    /// `status`: 0 where nothing was sent.
    void end(qint64 number, int status);

    const QList<LoggedRequest> &entries() const { return m_entries; }
    /// The most requests that waited at the same time since the start or the last clear().
    int peakInFlight() const { return m_peakInFlight; }
    void clear();
    QJsonArray toJson() const;

private:
    QList<LoggedRequest> m_entries;
    QFile m_file;
    qint64 m_last = 0;
    int m_inFlight = 0;
    int m_peakInFlight = 0;
};

} // namespace sandbox
