// SPDX-License-Identifier: MIT
#include "app/http/ProxySignIn.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace Propel {

QString proxyName(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName().toLower();
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(proxy.port());
}

Secret ProxySignIn::toSecret() const
{
    const QByteArray name = user.toUtf8();
    QByteArray whole;
    whole.reserve(name.size() + 1 + password.size()); // one block: a growing one would leave copies behind
    whole.append(name).append('\n').append(password.utf8());
    return Secret(std::move(whole));
}

std::optional<ProxySignIn> ProxySignIn::fromSecret(const QString &proxy, const Secret &secret)
{
    const QByteArrayView whole = secret.utf8();
    const qsizetype end = whole.indexOf('\n');
    if (end <= 0)
        return std::nullopt;
    return ProxySignIn{proxy, QString::fromUtf8(whole.first(end)), Secret(whole.sliced(end + 1).toByteArray())};
}

} // namespace Propel
