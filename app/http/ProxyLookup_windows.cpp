// SPDX-License-Identifier: MIT
#include "app/http/ProxyLookup.h"

#include "app/http/HttpTransport.h"

#include <QDir>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>

#include <memory>
#include <optional>

#include <qt_windows.h>
#include <winhttp.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString taken(wchar_t *text)
{
    const QString copy = QString::fromWCharArray(text);
    GlobalFree(text);
    return copy;
}

QStringList entriesOf(const QString &list)
{
    static const QRegularExpression separators(u"[;\\s]+"_s);
    return list.split(separators, Qt::SkipEmptyParts);
}

/// "host:port", or "http=host:port;https=host:port".
QNetworkProxy proxyIn(const QString &list)
{
    for (const QString &entry : entriesOf(list)) {
        const qsizetype sign = entry.indexOf(u'=');
        const QString scheme = sign < 0 ? u"https"_s : entry.first(sign).toLower();
        const QString place = entry.sliced(sign + 1);
        const QUrl url(place.contains("://"_L1) ? place : u"http://"_s + place);
        if (url.host().isEmpty() || (scheme != "https"_L1 && scheme != "socks"_L1))
            continue;
        const bool isSocks = scheme == "socks"_L1;
        return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                             static_cast<quint16>(url.port(isSocks ? 1080 : 80)));
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

bool isBypassed(const QString &host, const QString &list)
{
    for (const QString &entry : entriesOf(list)) {
        if (entry == "<local>"_L1 ? !host.contains(u'.') : QDir::match(entry, host))
            return true;
    }
    return false;
}

/// What a script says; nothing where none could be had.
std::optional<QNetworkProxy> proxyOfScript(HINTERNET session, DWORD how, const QString &script, const QString &url)
{
    WINHTTP_AUTOPROXY_OPTIONS options{};
    options.dwFlags = how;
    if (how == WINHTTP_AUTOPROXY_AUTO_DETECT)
        options.dwAutoDetectFlags = WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A;
    else
        options.lpszAutoConfigUrl = reinterpret_cast<const wchar_t *>(script.utf16());
    const auto *target = reinterpret_cast<const wchar_t *>(url.utf16());
    WINHTTP_PROXY_INFO found{};
    if (!WinHttpGetProxyForUrl(session, target, &options, &found)) {
        options.fAutoLogonIfChallenged = GetLastError() == ERROR_WINHTTP_LOGIN_FAILURE;
        if (!options.fAutoLogonIfChallenged || !WinHttpGetProxyForUrl(session, target, &options, &found))
            return std::nullopt;
    }
    const QString list = taken(found.lpszProxy);
    GlobalFree(found.lpszProxyBypass);
    return found.dwAccessType == WINHTTP_ACCESS_TYPE_NO_PROXY ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyIn(list);
}

QNetworkProxy find(const QUrl &url)
{
    WINHTTP_CURRENT_USER_IE_PROXY_CONFIG settings{};
    if (!WinHttpGetIEProxyConfigForCurrentUser(&settings))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QString script = taken(settings.lpszAutoConfigUrl);
    const QString fixed = taken(settings.lpszProxy);
    const QString bypass = taken(settings.lpszProxyBypass);
    if (settings.fAutoDetect || !script.isEmpty()) {
        const std::unique_ptr<void, decltype(&WinHttpCloseHandle)> session(
            WinHttpOpen(L"Propel-Connect", WINHTTP_ACCESS_TYPE_NO_PROXY, nullptr, nullptr, 0), &WinHttpCloseHandle);
        const QString target = url.toString(QUrl::FullyEncoded);
        std::optional<QNetworkProxy> found;
        if (session && settings.fAutoDetect)
            found = proxyOfScript(session.get(), WINHTTP_AUTOPROXY_AUTO_DETECT, {}, target);
        if (session && !found && !script.isEmpty())
            found = proxyOfScript(session.get(), WINHTTP_AUTOPROXY_CONFIG_URL, script, target);
        if (found)
            return *found;
        qCInfo(httpLog) << "no proxy script could be had";
    }
    return isBypassed(url.host(), bypass) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyIn(fixed);
}

} // namespace

void ProxyLookup::run()
{
    auto *receiver = new QObject; // outlives this step
    QThreadPool::globalInstance()->start([receiver, step = QPointer(this), url = m_url] {
        const QNetworkProxy found = find(url);
        QMetaObject::invokeMethod(receiver, [receiver, step, found] {
            if (step && step->state() == State::Running)
                step->conclude(found);
            receiver->deleteLater();
        });
    });
}

} // namespace Propel
