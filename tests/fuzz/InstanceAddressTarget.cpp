// SPDX-License-Identifier: MIT
#include "app/connection/InstanceAddress.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u".-_:").contains(c);
}

void read(const QByteArray &input)
{
    const Result<InstanceAddress> address = InstanceAddress::parse(QString::fromUtf8(input));
    if (!address) {
        PROPEL_PROMISED(isPlain(address.error().detail, 80));
        return;
    }
    const QString host = address->host();
    PROPEL_PROMISED(!host.isEmpty() && std::all_of(host.begin(), host.end(), isHostCharacter));
    PROPEL_PROMISED(address->port() >= 1 && address->port() <= 65535);
    PROPEL_PROMISED(InstanceAddress::parse(address->text()) == *address);
    const QUrl url = address->url(QStringLiteral("/a"));
    PROPEL_PROMISED(url.isValid() && url.scheme() == u"https" && address->isOriginOf(url) && url.userInfo().isEmpty());
}

const Registration target({"InstanceAddress", read, {"https://%", "[%]"}, {}});

} // namespace
} // namespace Propel::Fuzz
