// SPDX-License-Identifier: MIT
#include "app/http/NetworkPolicy.h"

#include "app/base/PrivateFile.h"
#include "app/base/Text.h"

#include <QFileInfo>
#include <QSslCertificateExtension>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Propel {
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
