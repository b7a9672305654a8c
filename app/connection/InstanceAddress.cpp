// SPDX-License-Identifier: MIT
#include "app/connection/InstanceAddress.h"

#include "app/base/Text.h"
#include "app/connection/Credentials.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int httpsPort = 443;
constexpr qsizetype longestTyped = 2000; // the API's own limit for a URL
constexpr qsizetype longestHost = 253;   // RFC 1035, in its presentation form

// Programs read such a host as an IPv4 address, each in its own way ("010", "0x7f", "127.1"), and no domain ends so.
bool endsInNumber(const QString &host)
{
    static const QRegularExpression number(u"(^|\\.)([0-9]+|0x[0-9a-f]*)$"_s);
    return number.match(host).hasMatch();
}

bool isHostName(const QString &ascii)
{
    static const QRegularExpression name(
        u"^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$"_s);
    return name.match(ascii).hasMatch();
}

Result<int> portFrom(QStringView text)
{
    if (text.isEmpty())
        return httpsPort;
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = digits && text.size() <= 5 ? text.toInt() : 0;
    if (port < 1 || port > 65535)
        return fail(Cause::AddressBadPort, plainExcerpt(text, 20));
    return port;
}

Result<QString> hostFrom(QString text)
{
    if (text.endsWith(u'.') || text.endsWith(u'\u3002')) // the ideographic full stop parts labels, too
        text.chop(1);
    if (text.isEmpty())
        return fail(Cause::AddressEmpty);
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    const QString host = ascii ? text.toLower() : QString::fromLatin1(QUrl::toAce(text));
    if (std::max(host.size(), text.size()) > longestHost)
        return fail(Cause::AddressTooLong);
    QHostAddress address;
    if (endsInNumber(host) && (!address.setAddress(host) || address.toString() != host))
        return fail(Cause::AddressNotAHost, plainExcerpt(text, 80));
    if (!isHostName(host))
        return fail(Cause::AddressNotAHost, plainExcerpt(text, 80));
    return host;
}

} // namespace

Result<InstanceAddress> InstanceAddress::parse(const QString &typed)
{
    if (typed.size() > longestTyped)
        return fail(Cause::AddressTooLong);
    QString rest = trimmedInvisible(typed);
    static const QRegularExpression around(u"^[<\"'“”„‘’«»‹›]+|[>\"'“”‘’«»‹›]+$"_s); // as mails and texts have them
    rest.remove(around);
    if (rest.isEmpty())
        return fail(Cause::AddressEmpty);
    if (std::ranges::any_of(rest, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(Cause::AddressControlCharacters);

    // http(s) also where it stands twice, with a slash too many or too few, or as slashes alone: pasted into a field
    // that had one already
    static const QRegularExpression scheme(u"^(https?:/*|[a-z][a-z0-9+.-]*://|//+)+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    rest.remove(scheme);
    static const QRegularExpression behindHost(u"[/?#\\\\]"_s);
    rest.truncate(rest.indexOf(behindHost) < 0 ? rest.size() : rest.indexOf(behindHost));
    if (rest.contains(u'@'))
        return fail(Cause::AddressUserInfo);

    QString host = rest;
    QString port;
    if (rest.startsWith(u'[')) {
        const qsizetype close = rest.indexOf(u']');
        host = rest.mid(1, close - 1);
        const QString behind = close < 0 ? u"?"_s : rest.mid(close + 1);
        if (!behind.isEmpty() && !behind.startsWith(u':'))
            return fail(Cause::AddressNotAHost, plainExcerpt(rest, 80));
        port = behind.mid(1);
    } else if (rest.count(u':') == 1) {
        host = rest.section(u':', 0, 0);
        port = rest.section(u':', 1);
    }

    const Result<int> number = portFrom(port);
    if (!number)
        return tl::make_unexpected(number.error());
    if (host.contains(u':') || rest.startsWith(u'[')) {
        const QHostAddress address(host);
        if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
            return fail(Cause::AddressNotAHost, plainExcerpt(rest, 80));
        return InstanceAddress(address.toString(), *number);
    }
    const Result<QString> name = hostFrom(host);
    if (!name)
        return tl::make_unexpected(name.error());
    return InstanceAddress(*name, *number);
}

QString InstanceAddress::text() const
{
    const QString host = m_host.contains(u':') ? u'[' + m_host + u']' : m_host;
    return m_port == httpsPort ? host : u"%1:%2"_s.arg(host).arg(m_port);
}

bool InstanceAddress::isIpLiteral() const
{
    return !QHostAddress(m_host).isNull();
}

QUrl InstanceAddress::url(const QString &encodedPath) const
{
    return QUrl(u"https://"_s + text() + encodedPath, QUrl::StrictMode);
}

bool InstanceAddress::isOriginOf(const QUrl &url) const
{
    // Encoded: under some top-level domains QUrl gives the Unicode form of a name otherwise.
    return url.scheme() == "https"_L1 && url.host(QUrl::FullyEncoded) == m_host && url.port(httpsPort) == m_port;
}

} // namespace Propel
