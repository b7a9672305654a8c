// SPDX-License-Identifier: MIT
#include "app/connectwise/CompanyInfo.h"

#include "app/base/Json.h"
#include "app/base/Text.h"
#include "app/connectwise/AnswerReader.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr std::array cloudDomains{"myconnectwise.net"_L1, "connectwisedev.com"_L1};

bool isCloudHost(const QString &host)
{
    return std::ranges::any_of(cloudDomains, [&](QLatin1StringView domain) { return host.endsWith(u'.' + domain); });
}

QString codebaseFrom(const QString &text)
{
    const QString usual = u"v4_6_release"_s; // also answers on cloud hosts
    QString codebase = text.trimmed();
    while (codebase.endsWith(u'/'))
        codebase.chop(1);
    static const QRegularExpression form(u"^v[0-9A-Za-z_.]{1,40}$"_s);
    return form.match(codebase).hasMatch() && !codebase.contains(".."_L1) ? codebase : usual;
}

Result<InstanceAddress> apiHost(const InstanceAddress &typed, const QString &siteUrl)
{
    const auto withApi = InstanceAddress::parse(u"api-"_s + typed.text());
    const bool typedIsCloud = isCloudHost(typed.host());
    if (siteUrl.trimmed().isEmpty()) {
        const bool needsPrefix = typedIsCloud && !typed.host().startsWith("api-"_L1);
        return needsPrefix ? withApi : Result<InstanceAddress>(typed);
    }
    // Administrators of own servers fill it in by hand, as they would type the domain.
    const auto named = InstanceAddress::parse(siteUrl);
    if (!named)
        return fail(Cause::SiteUrlRefused, plainExcerpt(siteUrl, 120));
    const bool isHttp = siteUrl.trimmed().startsWith("http:"_L1, Qt::CaseInsensitive);
    const bool namesNoPort = named->port() == 443 || (isHttp && named->port() == 80);
    if (named->host() == typed.host() && (namesNoPort || named->port() == typed.port()))
        return typed;
    if (withApi && named->host() == withApi->host() && (namesNoPort || named->port() == typed.port()))
        return withApi;
    if (typedIsCloud && isCloudHost(named->host()) && namesNoPort)
        return named;
    return fail(Cause::SiteUrlRefused, named->text());
}

/// A page of the network rather than of a server that happens to stand there: by its words, so it may be missed.
bool isSignInPage(const QByteArray &body)
{
    static const QRegularExpression page(u"<(!doctype\\s+html|html|head)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(u"\\b(wi-?fi|wlan|hotspot|captive|guest network|room number|voucher|"
                                          "(internet|network) (log[ -]?[io]n|sign[ -]?in)|"
                                          "(log|sign) ?[io]n to .{0,20}(network|internet)|accept (the|our) terms)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"\\b(hotel|guests?|internet access)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression asking(u"<form\\b|\\b(sign|log)[ -]?[io]n\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(body.left(20'000));
    return text.contains(page) && (text.contains(words) || (text.contains(host) && text.contains(asking)));
}

QString pageTitle(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^<>]*>([^<]{1,200})"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(body.left(20'000));
    const QString found = title.match(text).captured(1);
    return plainExcerpt(found.isEmpty() ? text.left(600) : found, 120);
}

/// IsCloud and friends come as a bool or as a text.
bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QUrl ApiBase::url() const
{
    return host.url(u"/%1/apis/3.0/"_s.arg(codebase));
}

QUrl ApiBase::url(const QString &path, const QUrlQuery &query) const
{
    QUrl whole = url();
    whole.setPath(whole.path() + path, QUrl::DecodedMode);
    whole.setQuery(query);
    return whole;
}

QUrl companyInfoUrl(const QString &domain, const QString &companyId)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(companyId));
    return QUrl(u"https://%1/login/companyinfo/%2"_s.arg(domain, encoded), QUrl::StrictMode);
}

Result<CompanyInfo> readCompanyInfo(const InstanceAddress &typed, const HttpAnswer &answer)
{
    const QString excerpt = plainExcerpt(QString::fromUtf8(answer.body.left(600)));
    if (wantsClientCertificate(answer))
        return fail(Cause::ClientCertificateWanted, {}, answer.status);
    if (isUnrouted(answer.status, excerpt))
        return fail(Cause::CannotRoute, excerpt, answer.status);
    if (answer.status == 404)
        return fail(Cause::CompanyUnknown, excerpt, answer.status);
    if (answer.status == 429)
        return fail(Cause::TooManyRequests, excerpt, answer.status);
    if (answer.status == 511) // "Network Authentication Required"
        return fail(Cause::CaptivePortal, pageTitle(answer.body), answer.status);
    if (answer.status >= 500)
        return fail(Cause::ServerError, excerpt, answer.status);
    if (answer.status == 401 || answer.status == 403) // it asks nobody who they are: that was somebody else
        return fail(answer.status == 401 ? Cause::UnauthorizedByOther : Cause::ForbiddenByOther, excerpt,
                    answer.status);
    if (!answer.isSuccess())
        return fail(Cause::HttpStatus, excerpt, answer.status);
    if (answer.body.trimmed() == "null"_ba)
        return fail(Cause::CompanyUnknown, excerpt, answer.status);
    if (hasTooManyValues(answer.body))
        return fail(Cause::AnswerTooLarge, {}, answer.status);
    const QJsonDocument document = readJson(answer.body);
    if (document.isNull() && isSignInPage(answer.body))
        return fail(Cause::CaptivePortal, pageTitle(answer.body), answer.status);
    if (document.isNull())
        return fail(Cause::CompanyInfoNotJson, excerpt, answer.status);
    const QJsonObject object = document.object();
    const QStringList telling{u"CompanyName"_s, u"Codebase"_s, u"VersionCode"_s, u"SiteUrl"_s, u"CompanyID"_s};
    if (std::ranges::none_of(telling, [&](const QString &key) { return !object.value(key).toString().isEmpty(); }))
        return fail(Cause::CompanyInfoIncomplete, excerpt, answer.status);
    const Result<InstanceAddress> host = apiHost(typed, object.value("SiteUrl"_L1).toString());
    if (!host)
        return tl::make_unexpected(host.error());
    return CompanyInfo{.api = {*host, codebaseFrom(object.value("Codebase"_L1).toString())},
                       .companyName = plainExcerpt(object.value("CompanyName"_L1).toString(), 120),
                       .version = plainExcerpt(object.value("VersionCode"_L1).toString(), 40),
                       .cloud = object.contains("IsCloud"_L1) ? isTrue(object.value("IsCloud"_L1))
                                                              : isCloudHost(typed.host())};
}

} // namespace Propel
