// SPDX-License-Identifier: MIT
#include "app/start/SetupLink.h"

#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/text/CauseText.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

constexpr qsizetype longest = 2000; // characters

tl::unexpected<QString> refuse(const QString &why)
{
    //: %1: a sentence that says why
    return tl::make_unexpected(App::translate("SetupLink", "We didn't open the link. %1").arg(why));
}

QString otherThanExpected()
{
    return App::translate("SetupLink", "It contains something other than a domain and a Company ID.");
}

/// Keys mix all three; a Company ID of their length hardly ever does.
bool isMixed(const QString &value)
{
    const auto any = [&value](auto is) { return std::ranges::any_of(value, is); };
    return any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); }) &&
           any([](QChar c) { return c.isDigit(); });
}

/// A name that a key could go by, or a value that looks like one.
bool bringsKey(const QString &name, const QString &value)
{
    static const QStringList words{u"key"_s, u"secret"_s, u"password"_s, u"passwd"_s, u"token"_s, u"auth"_s};
    const bool byName =
        std::ranges::any_of(words, [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    const QString bare = value.trimmed();
    return byName || (looksLikeKey(bare) && isMixed(bare));
}

} // namespace

bool isSetupLink(const QString &text)
{
    return text.startsWith("propel-connect:"_L1, Qt::CaseInsensitive);
}

tl::expected<StartOptions, QString> readSetupLink(const QString &link)
{
    if (link.size() > longest)
        return refuse(App::translate("SetupLink", "It is too long."));
    const QUrl url(link, QUrl::StrictMode);
    const QList<std::pair<QString, QString>> parts = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    if (std::ranges::any_of(parts, [](const auto &part) { return bringsKey(part.first, part.second); }))
        return refuse(App::translate("SetupLink",
                                     "It contains a key. Keys don't belong in a link: browsers and mail programs keep "
                                     "it. If the key is real, delete it in ConnectWise and create a new pair."));
    const bool isOurs = url.isValid() && url.scheme() == "propel-connect"_L1 && url.host() == "setup"_L1 &&
                        (url.path().isEmpty() || url.path() == "/"_L1) && url.userInfo().isEmpty() &&
                        url.port() == -1 && !url.hasFragment();
    if (!isOurs)
        return refuse(App::translate("SetupLink", "It isn't a link that opens the setup."));

    StartOptions options;
    options.fromLink = true;
    for (const auto &[name, value] : parts) {
        const bool isDomain = name == "domain"_L1;
        QString &field = isDomain ? options.domain : options.companyId;
        if ((!isDomain && name != "company"_L1) || !field.isEmpty())
            return refuse(otherThanExpected());
        if (isDomain) {
            if (value.contains(u'?') || value.contains(u'#') || value.contains(u'@')) // where a key may hide
                return refuse(otherThanExpected());
            const Result<InstanceAddress> address = InstanceAddress::parse(value);
            if (!address)
                return refuse(Text::explain(address.error()).what);
            field = address->text();
        } else {
            const Result<CompanyId> company = CompanyId::parse(value);
            if (!company)
                return refuse(Text::explain(company.error()).what);
            field = company->text();
        }
    }
    if (!options.fillsIn())
        return refuse(App::translate("SetupLink", "It contains neither a domain nor a Company ID."));
    return options;
}

} // namespace Propel
