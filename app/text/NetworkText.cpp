// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "app/text/TimeText.h"
#include "app/text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

/// Which was looked up: the API's own, where the words are about that one, or the domain.
QString lookedUp(const ConnectionFacts &connection, const QString &words)
{
    const QString api = QUrl(connection.apiBase).host();
    return !api.isEmpty() && words.contains(api) ? api : connection.host();
}

QDateTime timeIn(const QString &words)
{
    return QDateTime::fromString(words, Qt::ISODate);
}

/// Of "date | clock": the date as the reader writes it; as it stands where it isn't one.
QString dayIn(const QString &words)
{
    const QString date = words.section(" | "_L1, 0, 0);
    return timeIn(date).isValid() ? day(timeIn(date), {}) : date;
}

/// `words`: "date | clock", and " | whose" where the certificate is not the server's own. The clock is this computer's.
QString outOfDate(const QString &words, const QString &own, const QString &authoritys)
{
    const QString date = dayIn(words);
    const QString clock = words.section(" | "_L1, 1, 1);
    const QString whose = words.section(" | "_L1, 2);
    const QString said = whose.isEmpty() ? own.arg(date) : authoritys.arg(date, whose);
    //: %1: a whole sentence, %2: a date and time
    return clock.isEmpty() ? said
                           : Words::tr("%1 This computer's clock says %2.").arg(said, dayAndTime(timeIn(clock), {}));
}

QString askWhoRunsTheServer()
{
    return Words::tr("Ask your server's administrator for a new certificate for this name from a public authority, so "
                     "that Propel's servers trust it too.");
}

/// By OpenSSL's words for it.
QString outdatedTlsRemedy(const QString &words)
{
    if (words.contains("legacy renegotiation"_L1))
        return Words::tr("Ask your server's administrator to turn on secure renegotiation (RFC 5746), or to update the "
                         "server.");
    if (words.contains("dh key too small"_L1))
        return Words::tr("Ask your server's administrator to use ECDHE, or Diffie-Hellman keys of 2,048 bits or more.");
    return Words::tr("Ask your server's administrator to offer TLS 1.2 or newer.");
}

QString noAddress()
{
    return Words::tr("No address for this name.");
}

QString issuedBy(const QString &words)
{
    if (words.isEmpty())
        return Words::tr("A certificate without its intermediates.");
    //: %1: who issued the certificate
    return Words::tr("A certificate that was issued by “%1”.").arg(words);
}

} // namespace

Explanation networkText(const Error &error, const ConnectionFacts &connection)
{
    const Cause cause = error.cause;
    const QString &words = error.detail;
    const QString domain = connection.host();
    const QString name = lookedUp(connection, words);
    if (cause == Cause::HostNotFound)
        return {name.isEmpty()
                    ? Words::tr("The name wasn't found. Your DNS server has no address for it.")
                    //: %1: a host's name
                    : Words::tr("The name “%1” wasn't found. Your DNS server has no address for it.").arg(name),
                Words::tr("Check the domain for typos. If it's right, check that it opens in a browser on this "
                          "computer. Internal names often work only in the company network or VPN."),
                noAddress()};
    if (cause == Cause::NameServerSilent)
        return {domain.isEmpty()
                    ? Words::tr("Your DNS server didn't respond in time.")
                    //: %1: the domain
                    : Words::tr("Your DNS server didn't respond in time when we looked up “%1”.").arg(domain),
                Words::tr("Check this computer's network, and your VPN if you need one. If both work, ask your network "
                          "administrator about the DNS server.")};
    if (cause == Cause::NameServerFailed)
        return {domain.isEmpty()
                    ? Words::tr("Your DNS server failed, or can't be reached.")
                    //: %1: the domain
                    : Words::tr("Your DNS server couldn't say whether “%1” exists: it failed, or can't be reached.")
                          .arg(domain),
                Words::tr("Check this computer's network, and your VPN if you need one. If both work, check the domain "
                          "for typos, then ask your network administrator about the DNS server."),
                Words::tr("The DNS server didn't say whether the name exists.")};
    if (cause == Cause::ConnectionRefused)
        return {
            Words::tr(
                "The server refused the connection: nothing is listening on this port, or a firewall is blocking it."),
            Words::tr("Check the domain and the port. If both are right, ask your server's administrator whether "
                      "it's running, and whether a firewall lets this computer through."),
            Words::tr("The connection was refused.")};
    if (cause == Cause::ConnectionTimedOut)
        return {Words::tr("The server didn't respond in time."),
                Words::tr("Check this computer's network, and your VPN if you need one. If both work, a firewall may "
                          "be dropping the connection: ask its administrator to allow HTTPS from this computer to this "
                          "server and port. Or the server is down.")};
    if (cause == Cause::NetworkUnreachable)
        return {quoting(Words::tr("This computer has no route to the server's network."), words),
                Words::tr("Check this computer's network, and your VPN if you need one.")};
    if (cause == Cause::ProxyRefused)
        return {quoting(Words::tr("The proxy refused to connect, or closed the connection."), words),
                Words::tr("Check the proxy's address and port, and that it's running. If that's right, ask its "
                          "administrator to allow HTTPS to this server, or use another proxy.")};
    if (cause == Cause::ProxyNeedsCredentials)
        return {words.isEmpty() ? Words::tr("The proxy requires a user name and password.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 requires a user name and password.").arg(words),
                //: %1: Windows Credential Manager, your keyring, ...
                withKeychain(forReader(Words::tr("Select “Sign in to proxy…” and enter them. They're saved in %1 and "
                                                 "sent only to this proxy."),
                                       Words::tr("Enter them in Propel Connect, with “Sign in to proxy…”. They're "
                                                 "saved in %1, where propel-check finds them too, and sent only to "
                                                 "this proxy.")))};
    if (cause == Cause::ProxySignInRefused)
        return {words.isEmpty() ? Words::tr("The proxy refused the user name or the password.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 refused the user name or the password.").arg(words),
                forReader(Words::tr("Select “Sign in to proxy…” and enter them again."),
                          Words::tr("Enter them again in Propel Connect, with “Sign in to proxy…”.")) +
                    u' ' + Words::tr("Some proxies lock an account after a few wrong attempts.")};
    if (cause == Cause::ProxySignInUnreadable)
        return {words.isEmpty()
                    ? withKeychain(
                          Words::tr("The proxy requires a user name and password, and we can't read them from %1."))
                    //: %1: Windows Credential Manager, your keyring, ..., %2: a proxy: "proxy.yourcompany.com:8080"
                    : withKeychain(
                          Words::tr("The proxy %2 requires a user name and password, and we can't read them from %1."))
                          .arg(words),
                withKeychain(forReader(Words::tr("Unlock %1 and test again. Or select “Sign in to proxy…” and keep "
                                                 "them for this session only."),
                                       Words::tr("Unlock %1 and test again.")))};
    if (cause == Cause::ProxySignInUnsupported)
        return {//: %1: a proxy, such as "proxy.yourcompany.com:8080"
                Words::tr("The proxy %1 asks for a kind of sign-in that Propel Connect doesn't support.").arg(words),
                Words::tr("Ask the proxy's administrator to allow this server without a sign-in, or to offer Basic or "
                          "Digest. Or use another proxy.")};
    if (cause == Cause::ProxyTimedOut)
        return {words.isEmpty() ? Words::tr("The proxy didn't connect within the time limit.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 didn't connect within the time limit.").arg(words),
                Words::tr("Check the proxy's address, port and kind (http or socks5), and that it's running. If that's "
                          "right, ask its administrator whether it reaches this server, or use another proxy.")};
    if (cause == Cause::ProxyNotFound)
        return {words.isEmpty() ? Words::tr("The name of the proxy was not found.")
                                //: %1: a host name
                                : Words::tr("The name of the proxy (%1) was not found.").arg(words),
                Words::tr("Check the proxy's name, in the system's settings or in this connection's."), noAddress()};
    if (cause == Cause::ProxyTunnelFailed)
        return {quoting(Words::tr("The proxy connected, but the traffic through it isn't encrypted (TLS)."), words),
                Words::tr("The proxy may be showing a page of its own (terms to accept, a block). Open the server in a "
                          "browser on this computer, or ask the proxy's administrator to allow HTTPS to it.")};
    if (cause == Cause::ClientCertificateWanted)
        return {Words::tr("The server wants a client certificate, and Propel Connect doesn't have one."),
                Words::tr("Ask your server's administrator to let API requests through without a client certificate. "
                          "Propel's servers don't have one either.")};
    if (cause == Cause::TlsOutdated)
        return {quoting(Words::tr("The server's encryption (TLS) is out of date and no longer secure."), words),
                outdatedTlsRemedy(words)};
    if (cause == Cause::TlsFailed) {
        // The words are OpenSSL's; other systems have others, and then it is said in general.
        if (words.contains("handshake failure"_L1))
            return {
                quoting(Words::tr("The server was reached, but the connection couldn't be encrypted (TLS)."), words),
                Words::tr("Either both sides have no encryption in common, or the server wants a client "
                          "certificate, which Propel Connect doesn't have. Ask your server's administrator.")};
        return {
            quoting(
                words.contains("wrong version number"_L1)
                    ? Words::tr(
                          "The service on this port isn't encrypted (TLS): it may be plain http, or another service.")
                    : Words::tr("The server was reached, but the connection couldn't be encrypted (TLS)."),
                words),
            Words::tr("Check that this port uses HTTPS. The server needs TLS 1.2 or newer. A device that inspects "
                      "encrypted connections can break them too.")};
    }
    if (cause == Cause::TlsTimedOut)
        return {Words::tr("The server accepts connections, but didn't set up encryption (TLS) within the time limit."),
                Words::tr("Check that this port uses HTTPS. A firewall or another device may be blocking the "
                          "connection: ask its administrator. Or the server is overloaded.")};
    if (cause == Cause::CertificateExpired)
        return {outOfDate(words,
                          //: %1: a date
                          Words::tr("The server's certificate expired on %1."),
                          //: %1: a date, %2: the name of an authority
                          Words::tr("“%2”, an issuer in the server's certificate chain, expired on %1.")),
                words.count(" | "_L1) > 1 // an authority's
                    ? Words::tr("Check this computer's clock first. If it's right, ask your server's administrator to "
                                "send the whole chain, with that authority's current certificate.")
                    : Words::tr("Check this computer's clock first. If it's right, ask your server's administrator to "
                                "renew the certificate."),
                //: %1: a date
                Words::tr("A certificate that was valid until %1.").arg(dayIn(words))};
    if (cause == Cause::CertificateNotYetValid)
        return {outOfDate(
                    words,
                    //: %1: a date
                    Words::tr("The server's certificate is not valid yet: it starts on %1."),
                    //: %1: a date, %2: the name of an authority
                    Words::tr("“%2”, an issuer in the server's certificate chain, is not valid yet: it starts on %1.")),
                Words::tr("Check this computer's clock first. If it's right, ask your server's administrator to "
                          "replace the certificate."),
                //: %1: a date
                Words::tr("A certificate that is valid from %1 on.").arg(dayIn(words))};
    if (cause == Cause::CertificateWrongHost)
        return {//: %1: the names that the certificate is for
                Words::tr("The server's certificate is for a different name: %1.").arg(words),
                Words::tr("Enter a domain that the certificate is for. If you don't recognize that name, something "
                          "else may be responding, such as the network's sign-in page. Otherwise, ask your server's "
                          "administrator to replace the certificate."),
                //: %1: the names that the certificate is for
                Words::tr("A certificate for %1.").arg(words)};
    if (cause == Cause::CertificateSelfSigned)
        return {//: %1: who issued the certificate
                Words::tr("The server uses a self-signed certificate (issued by “%1”).").arg(words),
                forReader(Words::tr("To test from here, choose it under Advanced > CA certificate."),
                          Words::tr("To test from here, trust it with --ca-file.")) +
                    u' ' +
                    Words::tr("For the sync, use a certificate from a public authority: Propel's servers may not trust "
                              "this one."),
                issuedBy(words)};
    if (cause == Cause::CertificateUnknownIssuer)
        return {
            //: %1: who issued the certificate
            Words::tr("The server's certificate was issued by “%1”, which this computer doesn't trust.").arg(words),
            forReader(
                Words::tr("If that's your company's own CA, choose its certificate under Advanced > CA certificate."),
                Words::tr("If that's your company's own CA, trust its certificate with --ca-file.")) +
                u' ' +
                Words::tr("If you don't know it, a proxy or security software is probably inspecting encrypted "
                          "connections. Ask its administrator for its CA certificate, or to exclude this server."),
            issuedBy(words)};
    if (cause == Cause::CertificateChainIncomplete)
        return {
            words.isEmpty()
                ? Words::tr("The server's certificate chain ends at one whose issuer this computer doesn't know.")
                //: %1: an authority
                : Words::tr("The certificate chain is incomplete: the server doesn't send the certificate of “%1”, "
                            "and this computer doesn't have it.")
                      .arg(words),
            words.isEmpty()
                ? Words::tr("If you chose a CA certificate, it must contain the root certificate: an intermediate "
                            "isn't enough. If you didn't, ask your server's administrator to send the whole chain.")
                : Words::tr("Ask your server's administrator to send the whole chain, with that issuer's "
                            "certificate: browsers can fetch a missing one, other programs can't.") +
                      u' ' +
                      forReader(
                          Words::tr("If the issuer is your company's own CA, or a device that inspects "
                                    "encrypted connections, choose its certificate under Advanced > CA certificate."),
                          Words::tr("If the issuer is your company's own CA, or a device that inspects "
                                    "encrypted connections, trust its certificate with --ca-file.")),
            issuedBy(words)};
    if (cause == Cause::CertificateWeak)
        return {//: %1: a kind of key or signature, such as "RSA, 1024 bits" or "SHA-1"
                Words::tr("The server uses a certificate that is no longer secure (%1).").arg(words),
                askWhoRunsTheServer(),
                //: %1: a kind of key or signature
                Words::tr("A certificate of a kind that is no longer secure (%1).").arg(words)};
    if (cause == Cause::CertificateOther)
        return {quoting(Words::tr("The server's certificate isn't valid."), words), askWhoRunsTheServer()};
    return {};
}

} // namespace Propel::Text
