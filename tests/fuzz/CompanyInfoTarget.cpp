// SPDX-License-Identifier: MIT
#include "app/connectwise/CompanyInfo.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

/// Where keys may go, said a second time in other words: the typed host, "api-" before it, or inside one cloud.
bool mayBearKeys(const QString &typed, const QString &named)
{
    const auto isCloud = [](const QString &host) {
        return host.endsWith(u".myconnectwise.net") || host.endsWith(u".connectwisedev.com");
    };
    return named == typed || named == QStringLiteral("api-") + typed || (isCloud(typed) && isCloud(named));
}

void read(const QByteArray &input)
{
    static const char *const hosts[]{"connect.acme.com", "na.myconnectwise.net", "127.0.0.1:8443", "[::1]"};
    const auto typed = InstanceAddress::parse(QString::fromLatin1(chosen(hosts, input)));
    HttpAnswer answer;
    answer.status = input.startsWith('E') ? 500 : input.startsWith('N') ? 404 : 200;
    answer.body = input.mid(1);
    const Result<CompanyInfo> company = readCompanyInfo(*typed, answer);
    if (!company) {
        PROPEL_PROMISED(isPlain(company.error().detail, 300) && company.error().cause != Cause::None);
        return;
    }
    PROPEL_PROMISED(answer.status == 200);
    PROPEL_PROMISED(isPlain(company->companyName, 120) && isPlain(company->version, 40));
    PROPEL_PROMISED(mayBearKeys(typed->host(), company->api.host.host()));
    const QUrl url = company->api.url(QStringLiteral("company/companies"), {});
    PROPEL_PROMISED(url.isValid() && company->api.host.isOriginOf(url));
    PROPEL_PROMISED(url.path().endsWith(u"/apis/3.0/company/companies") && url.path().count(u'/') == 5);
}

const Registration target({"CompanyInfo",
                           read,
                           {"0%", "E%", "1{\"CompanyName\":\"%\",\"Codebase\":\"v%\",\"SiteUrl\":\"%\"}",
                            "1{\"CompanyName\":\"x\",\"SiteUrl\":\"a%b\"}", "1<html>wifi %"},
                           {{"1[", "1,", "0]"},
                            {"1[", "[],", "0]"},
                            {"1{\"a\":[", "\"\",", "0]}"},
                            {"1{\"SiteUrl\":\"x\",", "\"CompanyName\":\"a\",", "\"z\":0}"},
                            {"0{\"SiteUrl\":\"x\",", "\"#\":0,", "\"z\":0}"}}});

} // namespace
} // namespace Propel::Fuzz
