// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace sandbox {

/// A request as it came in. Paths and queries stay percent-encoded, as on the wire.
struct Request
{
    QByteArray method;
    QString path;
    QString query;
    QByteArray host;
    QByteArray authorization;
    std::optional<QByteArray> clientId;
    QByteArray body;

    QString parameter(const QString &name) const { return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded); }
    bool hasParameter(const QString &name) const { return QUrlQuery(query).hasQueryItem(name); }
};

} // namespace sandbox
