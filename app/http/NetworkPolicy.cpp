// SPDX-License-Identifier: MIT
#include "app/http/NetworkPolicy.h"

#include "app/base/PrivateFile.h"
#include "app/base/Text.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <mutex>

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

namespace {

/// Whether it can vouch for a server: for others, or at least for itself.
bool isAuthority(const QSslCertificate &certificate)
{
    return certificate.isSelfSigned() || mayIssue(certificate);
}

Result<std::optional<QNetworkProxy>> proxyFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<QNetworkProxy>();
    // A password in an option ends up in process lists and settings, so none is taken here.
    if (const qsizetype end = text.lastIndexOf(u'@'); end >= 0)
        return fail(Cause::ProxyUserInfo, plainExcerpt(text.sliced(end + 1).trimmed(), 80));
    const QUrl url(text.contains("://"_L1) ? text.trimmed() : u"http://"_s + text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool known = scheme == "http"_L1 || scheme == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || !known)
        return fail(Cause::ProxyBad, plainExcerpt(url.toString(), 80));
    const auto type = scheme == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    const int usualPort = scheme == "socks5"_L1 ? 1080 : 8080;
    return std::optional(QNetworkProxy(type, url.host(), static_cast<quint16>(url.port(usualPort))));
}

} // namespace

bool mayIssue(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

Result<NetworkPolicy> NetworkPolicy::make(const QString &caFile, const QString &proxy)
{
    NetworkPolicy policy;
    if (!caFile.isEmpty()) {
        policy.caFile = QFileInfo(caFile).absoluteFilePath();
        const Result<QByteArray> pem = readFile(caFile);
        if (!pem)
            return fail(Cause::CaFileUnreadable, pem.error().detail);
        if (pem->contains('\0') && textFrom(*pem).contains("-----BEGIN"_L1))
            return fail(Cause::CaFileUtf16, caFile);
        policy.privateCas = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (policy.privateCas.isEmpty())
            return fail(Cause::CaFileNoCertificate, caFile);
        if (std::ranges::none_of(policy.privateCas, isAuthority))
            return fail(Cause::CaFileNoAuthority,
                        plainExcerpt(policy.privateCas.constFirst().subjectDisplayName(), 120));
    }
    const auto parsed = proxyFrom(proxy);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    policy.proxy = *parsed;
    return policy;
}

QSslConfiguration NetworkPolicy::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls; // the system's own CAs
#ifdef Q_OS_UNIX
    // OpenSSL looks the system's CAs up by name when a server names one: reading all of them takes 0.3 s. Of all ways
    // to add more, this one alone leaves that as it is.
    tls.addCaCertificates(caFile);
#else
    // With a list of CAs Windows downloads no roots that it lacks, so it gets none without need. The store is read
    // each time: it may have gained a root.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + privateCas);
#endif
    return tls;
}

void prepareTls()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // The pool is waited for when the application object goes: Qt's TLS must not be in the middle of loading then.
        QThreadPool::globalInstance()->start([] { QSslConfiguration::defaultConfiguration(); });
    });
}

} // namespace Propel
