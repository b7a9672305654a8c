// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

/// Which was looked up: the API's own, where the words are about that one, or the domain.
QString lookedUp(const ConnectionFacts &connection, const QString &words)
{
    const QString api = QUrl(connection.apiBase).host();
    return !api.isEmpty() && words.contains(api) ? api : connection.domain.section(u':', 0, 0);
}

/// `words`: "date | clock", and " | whose" where the certificate is not the server's own. The clock is this computer's.
QString outOfDate(const QString &words, const QString &own, const QString &authoritys)
{
    const QString date = words.section(" | "_L1, 0, 0);
    const QString clock = words.section(" | "_L1, 1, 1);
    const QString whose = words.section(" | "_L1, 2);
    const QString said = whose.isEmpty() ? own.arg(date) : authoritys.arg(date, whose);
    //: %1: a whole sentence, %2: a date and time
    return clock.isEmpty() ? said : Words::tr("%1 This computer's clock says %2.").arg(said, clock);
}

QString askWhoRunsTheServer()
{
    return Words::tr("This is for whoever runs the server: a new certificate for this name, from a public authority, "
                     "so that Propel's servers trust it as well.");
}

QString noAddress()
{
    return Words::tr("No address for this name.");
}

QString issuedBy(const QString &words)
{
    if (words.isEmpty())
        return Words::tr("A certificate without those that vouch for it.");
    //: %1: who issued the certificate
    return Words::tr("A certificate that was issued by “%1”.").arg(words);
}

} // namespace

Explanation networkText(const Error &error, const ConnectionFacts &connection)
{
    const Cause cause = error.cause;
    const QString &words = error.detail;
    const QString domain = connection.domain.section(u':', 0, 0);
    const QString name = lookedUp(connection, words);
    if (cause == Cause::HostNotFound)
        return {name.isEmpty()
                    ? Words::tr("The name was not found: this computer's name server knows no address for it.")
                    //: %1: a host's name
                    : Words::tr("The name “%1” was not found: this computer's name server knows no address for it.")
                          .arg(name),
                Words::tr("Check the domain for typing errors. If it is right: does it open in a browser on this "
                          "computer? Names within a company are often known in its network or VPN alone."),
                noAddress()};
    if (cause == Cause::NameServerSilent)
        return {
            domain.isEmpty()
                ? Words::tr("This computer's name server didn't answer in time.")
                //: %1: the domain
                : Words::tr(
                      "This computer's name server didn't answer in time when it was asked for the address of “%1”.")
                      .arg(domain),
            Words::tr("Check this computer's network, and the VPN if the instance is behind one. If they are well, ask "
                      "whoever runs the network about its name server (DNS).")};
    if (cause == Cause::NameServerFailed)
        return {domain.isEmpty() ? Words::tr("This computer's name server failed, or there is no way to it.")
                                 //: %1: the domain
                                 : Words::tr("This computer's name server couldn't say whether there is “%1”: it "
                                             "failed, or there is no way to it.")
                                       .arg(domain),
                Words::tr(
                    "Check this computer's network, and the VPN if the instance is behind one. If they are well, check "
                    "the domain for typing errors, then ask whoever runs the network about its name server (DNS)."),
                Words::tr("No answer that says whether there is such a name.")};
    if (cause == Cause::ConnectionRefused)
        return {Words::tr("The host is there but refuses the connection: nothing listens on this port, or a firewall "
                          "turns it away."),
                Words::tr("Check the domain and the port. If both are right, ask whoever runs the server whether it is "
                          "up, and whether a firewall lets this computer through."),
                Words::tr("The connection was refused.")};
    if (cause == Cause::ConnectionTimedOut)
        return {Words::tr("No connection came about within the time limit."),
                Words::tr("Check this computer's network, and the VPN if the instance is behind one. If they are well, "
                          "a firewall may drop the packets in silence: ask whoever runs it to allow https from this "
                          "computer to this host and port. Or the host is down.")};
    if (cause == Cause::NetworkUnreachable)
        return {quoting(Words::tr("This computer has no way to the network that the host is in."), words),
                Words::tr("Check this computer's network, and the VPN if the instance is behind one.")};
    if (cause == Cause::ProxyRefused)
        return {quoting(Words::tr("The proxy refused to connect, or hung up."), words),
                Words::tr("Check the proxy's address and port, and that it is up. If all that is right, ask whoever "
                          "runs it to let https through to this host, or choose another proxy.")};
    if (cause == Cause::ProxyNeedsCredentials)
        return {words.isEmpty() ? Words::tr("The proxy asks for a user name and a password.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 asks for a user name and a password.").arg(words),
                Words::tr("Give them to Propel Connect: it asks for them on the page “Your ConnectWise instance”, or "
                          "with “Sign in to proxy…” above the results. They go to this computer's keychain, and from "
                          "there to this proxy alone; propel-check finds them there too.")};
    if (cause == Cause::ProxySignInRefused)
        return {words.isEmpty() ? Words::tr("The proxy refused the user name or the password.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 refused the user name or the password.").arg(words),
                Words::tr("Enter them anew in Propel Connect, with “Sign in to proxy…” above the results or on the "
                          "page “Your ConnectWise instance”. Make sure of them first: some proxies lock an account "
                          "after a few wrong tries.")};
    if (cause == Cause::ProxySignInUnreadable)
        return {words.isEmpty() ? Words::tr("The proxy asks for a user name and a password, and the keychain didn't "
                                            "say whether it holds them.")
                                //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                                : Words::tr("The proxy %1 asks for a user name and a password, and the keychain didn't "
                                            "say whether it holds them.")
                                      .arg(words),
                Words::tr("Unlock the keychain and test again. If none runs here, enter them in Propel Connect, with "
                          "“Sign in to proxy…” above the results: they can be held for that session only.")};
    if (cause == Cause::ProxyTimedOut)
        return {words.isEmpty()
                    ? Words::tr("No connection came about through the proxy within the time limit.")
                    //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                    : Words::tr("No connection came about through the proxy %1 within the time limit.").arg(words),
                Words::tr("Check the proxy's address, port and kind (http or socks5), and that it is up. If all that "
                          "is right, ask whoever runs it whether it reaches this host, or choose another proxy.")};
    if (cause == Cause::ProxyNotFound)
        return {
            words.isEmpty() ? Words::tr("The name of the proxy was not found.")
                            //: %1: a host name
                            : Words::tr("The name of the proxy (%1) was not found.").arg(words),
            Words::tr("Check the proxy's name: in the settings of the system, or where it was given to this program."),
            noAddress()};
    if (cause == Cause::ProxyTunnelFailed)
        return {
            quoting(Words::tr("The proxy took the connection, but what came through it is no encryption (TLS)."),
                    words),
            Words::tr("The proxy may answer with a page of its own (terms to accept, a block). Open the instance in a "
                      "browser on this computer, or ask whoever runs the proxy to let https through to this host.")};
    if (cause == Cause::TlsFailed) {
        // The words are OpenSSL's; other systems have others, and then it is said in general.
        const QString remedy =
            words.contains("handshake failure"_L1)
                ? Words::tr(
                      "Either the two sides share no way to encrypt, or the server wants a certificate of the caller's "
                      "own (a client certificate), which this program doesn't have: ask whoever runs the server.")
                : Words::tr("Check that this port speaks https. The server has to offer TLS 1.2 or newer; a device in "
                            "between that opens encrypted connections can break them too.");
        if (words.contains("wrong version number"_L1))
            return {quoting(Words::tr("What answers on this port speaks no encryption (TLS): it may be plain http, or "
                                      "another service."),
                            words),
                    remedy};
        if (words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1))
            return {
                quoting(
                    Words::tr(
                        "The server offers only a version of encryption (TLS) that is out of date and no longer safe."),
                    words),
                remedy};
        return {quoting(Words::tr("A connection came about, but no encryption (TLS) on it."), words), remedy};
    }
    if (cause == Cause::TlsTimedOut)
        return {
            Words::tr("The server takes connections, but did not agree on an encryption (TLS) within the time limit."),
            Words::tr("Check that this port speaks https. A firewall or another device in between may also hold the "
                      "encrypted connection up: ask whoever runs it. Or the server is overloaded.")};
    if (cause == Cause::CertificateExpired)
        return {outOfDate(words,
                          //: %1: a date and time
                          Words::tr("The server's certificate has expired (on %1)."),
                          //: %1: a date and time, %2: the name of an authority
                          Words::tr("The certificate of “%2”, which vouches for the server's, has expired (on %1).")),
                words.count(" | "_L1) > 1 // an authority's
                    ? Words::tr("Check the clock of this computer first. If it is right, whoever runs the server has "
                                "to have it send the whole chain anew, with that authority's present certificate.")
                    : Words::tr("Check the clock of this computer first. If it is right, whoever runs the server has "
                                "to renew the certificate."),
                //: %1: a date and time
                Words::tr("A certificate that was valid until %1.").arg(words.section(" | "_L1, 0, 0))};
    if (cause == Cause::CertificateNotYetValid)
        return {
            outOfDate(
                words,
                //: %1: a date and time
                Words::tr("The server's certificate is not valid yet (only from %1 on)."),
                //: %1: a date and time, %2: the name of an authority
                Words::tr(
                    "The certificate of “%2”, which vouches for the server's, is not valid yet (only from %1 on).")),
            Words::tr("Check the clock of this computer first. If it is right, the certificate is for whoever runs the "
                      "server to mend."),
            //: %1: a date and time
            Words::tr("A certificate that is valid from %1 on.").arg(words.section(" | "_L1, 0, 0))};
    if (cause == Cause::CertificateWrongHost)
        return {//: %1: the names that the certificate is for
                Words::tr("The server's certificate is for another name: %1.").arg(words),
                Words::tr("Enter the domain by a name that the certificate is for. If you don't know that name, "
                          "something else may answer in the server's place, such as a sign-in page of the network. "
                          "Otherwise, the certificate is for whoever runs the server to mend."),
                //: %1: the names that the certificate is for
                Words::tr("A certificate for %1.").arg(words)};
    if (cause == Cause::CertificateSelfSigned)
        return {
            //: %1: who issued the certificate
            Words::tr("The server's certificate vouches for itself (it was issued by “%1”).").arg(words),
            Words::tr(
                "To test from here, give the certificate as a PEM file (Advanced, or --ca-file). For the sync itself, "
                "have a certificate of a public authority put in place: Propel's servers may not trust this one."),
            issuedBy(words)};
    if (cause == Cause::CertificateUnknownIssuer)
        return {//: %1: who issued the certificate
                Words::tr("This computer doesn't know who issued the server's certificate (“%1”).").arg(words),
                Words::tr("If it is your company's own CA, give its certificate as a PEM file (Advanced, or "
                          "--ca-file). If you don't know it, this network re-signs traffic: a proxy or security "
                          "software opens the encrypted connections and puts its own certificate in. Ask whoever runs "
                          "it for its certificate, or to leave this host alone."),
                issuedBy(words)};
    if (cause == Cause::CertificateChainIncomplete)
        return {words.isEmpty() ? Words::tr("The certificates from the server's own upwards end at one whose issuer "
                                            "this computer doesn't know.")
                                //: %1: an authority
                                : Words::tr("The server's certificate goes back to “%1”, whose own certificate the "
                                            "server doesn't send and this computer doesn't have.")
                                      .arg(words),
                words.isEmpty()
                    ? Words::tr("If a PEM file with a CA was given, it has to hold the root's certificate: one in "
                                "between isn't enough. If none was, have whoever runs the server send the whole chain.")
                    : Words::tr("Have whoever runs the server send the whole chain, with the certificate of that "
                                "issuer: browsers make up for a missing one, programs don't. If the issuer is your "
                                "company's own CA, or a device in this network that re-signs traffic, give its "
                                "certificate as a PEM file (Advanced, or --ca-file)."),
                issuedBy(words)};
    if (cause == Cause::CertificateWeak)
        return {//: %1: a kind of key or signature, such as "RSA, 1024 bits" or "SHA-1"
                Words::tr("A certificate that the server shows is of a kind that is no longer safe (%1).").arg(words),
                askWhoRunsTheServer(),
                //: %1: a kind of key or signature
                Words::tr("A certificate of a kind that is no longer safe (%1).").arg(words)};
    if (cause == Cause::CertificateOther)
        return {quoting(Words::tr("The server's certificate is not good."), words), askWhoRunsTheServer()};
    return {};
}

} // namespace Propel::Text
