// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/http/HttpAnswer.h"

#include <QUrlQuery>

namespace Propel {

/// Where the API of an instance is: the confirmed host and the codebase. Keys go nowhere else.
struct ApiBase
{
    InstanceAddress host;
    QString codebase; ///< "v4_6_release", without slashes

    [[nodiscard]] QUrl url() const; ///< "https://host/v4_6_release/apis/3.0/"
    [[nodiscard]] QUrl url(const QString &path,
                           const QUrlQuery &query) const; ///< path relative to the base, not encoded

    friend bool operator==(const ApiBase &, const ApiBase &) = default;
};

/// What an instance says of itself to anyone who asks: GET https://{host}/login/companyinfo/{companyId}.
struct CompanyInfo
{
    ApiBase api;
    QString companyName; ///< the instance's words; may be empty
    QString version;     ///< "v2020.4"; empty: the instance didn't say (on-premise)
    bool cloud = false;

    friend bool operator==(const CompanyInfo &, const CompanyInfo &) = default;
};

QUrl companyInfoUrl(const QString &domain, const QString &companyId);

/// Pure. Fails with Cause::CompanyUnknown ("null" or 404), CompanyInfoNotJson (a sign-in page, a captive portal),
/// CompanyInfoIncomplete (JSON, but nothing of companyinfo in it), SiteUrlRefused, ClientCertificateWanted,
/// TooManyRequests, ServerError or HttpStatus. The named site is taken only if it is the typed host, "api-" + the typed
/// host, or, for a typed host of ConnectWise's cloud, another host of that cloud.
Result<CompanyInfo> readCompanyInfo(const InstanceAddress &typed, const HttpAnswer &answer);

} // namespace Propel
