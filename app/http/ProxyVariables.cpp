// SPDX-License-Identifier: MIT
#include "app/http/ProxyVariables.h"

#include "app/base/Text.h"

#include <QHostAddress>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int curlsUsualPort = 1080; // whatever the kind

/// The first that is set and not empty.
QString firstOf(const QProcessEnvironment &environment, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        if (!environment.value(name).trimmed().isEmpty())
            return name;
    }
    return {};
}

bool covers(const QString &entry, const QString &host)
{
    if (entry == "*"_L1)
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        const auto subnet = QHostAddress::parseSubnet(entry.contains(u'/') ? entry : QString());
        return address == QHostAddress(entry) || (subnet.second >= 0 && address.isInSubnet(subnet));
    }
    const QString name = entry.startsWith(u'.') ? entry.mid(1) : entry;
    return !name.isEmpty() && (host == name || host.endsWith(u'.' + name));
}

} // namespace

std::optional<Result<QNetworkProxy>> proxyFromVariables(const QProcessEnvironment &environment, const QString &host)
{
    const QString name = firstOf(environment, {u"https_proxy"_s, u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s});
    if (name.isEmpty())
        return std::nullopt;
    static const QRegularExpression separator(u"[,\\s]+"_s);
    const QString exceptions = environment.value(firstOf(environment, {u"no_proxy"_s, u"NO_PROXY"_s})).toLower();
    const QStringList entries = exceptions.split(separator, Qt::SkipEmptyParts);
    if (std::ranges::any_of(entries, [&](const QString &entry) { return covers(entry, host.toLower()); }))
        return QNetworkProxy(QNetworkProxy::NoProxy);

    const QString value = environment.value(name).trimmed();
    const QUrl url(value.contains("://"_L1) ? value : u"http://"_s + value);
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (url.host().isEmpty() || !(isSocks || scheme == "http"_L1)) {
        const QString shown = url.isValid() ? url.toString(QUrl::RemoveUserInfo) : value.section(u'@', -1);
        return fail(Cause::ProxyBad, plainExcerpt(u"%1=%2"_s.arg(name, shown), 120));
    }
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(curlsUsualPort)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

} // namespace Propel
