// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/Words.h"

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

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

} // namespace

QString whatHappenedInTls(const Error &error)
{
    const QString &words = error.detail;
    switch (error.cause) {
    case Cause::TlsFailed:
        // The words of OpenSSL; other systems have others, and then it is said in general.
        if (words.contains("wrong version number"_L1))
            return quoting(
                Words::tr(
                    "What answers on this port speaks no encryption (TLS): it may be plain http, or another service."),
                words);
        if (words.contains("protocol version"_L1) || words.contains("unsupported protocol"_L1))
            return quoting(
                Words::tr(
                    "The server offers only a version of encryption (TLS) that is out of date and no longer safe."),
                words);
        return quoting(Words::tr("A connection came about, but no encryption (TLS) on it."), words);
    case Cause::TlsTimedOut:
        return Words::tr(
            "The server takes connections, but did not agree on an encryption (TLS) within the time limit.");
    case Cause::CertificateExpired:
        return outOfDate(words,
                         //: %1: a date and time
                         Words::tr("The server's certificate has expired (on %1)."),
                         //: %1: a date and time, %2: the name of an authority
                         Words::tr("The certificate of “%2”, which vouches for the server's, has expired (on %1)."));
    case Cause::CertificateNotYetValid:
        return outOfDate(
            words,
            //: %1: a date and time
            Words::tr("The server's certificate is not valid yet (only from %1 on)."),
            //: %1: a date and time, %2: the name of an authority
            Words::tr("The certificate of “%2”, which vouches for the server's, is not valid yet (only from %1 on)."));
    case Cause::CertificateWrongHost:
        //: %1: the names that the certificate is for
        return Words::tr("The server's certificate is for another name: %1.").arg(words);
    case Cause::CertificateSelfSigned:
        //: %1: who issued the certificate
        return Words::tr("The server's certificate vouches for itself (it was issued by “%1”).").arg(words);
    case Cause::CertificateUnknownIssuer:
        //: %1: who issued the certificate
        return Words::tr("This computer doesn't know who issued the server's certificate (“%1”).").arg(words);
    case Cause::CertificateChainIncomplete:
        return choose(
            words,
            //: %1: an authority
            Words::tr("The server's certificate goes back to “%1”, whose own certificate the server doesn't send and "
                      "this computer doesn't have."),
            Words::tr(
                "The certificates from the server's own upwards end at one whose issuer this computer doesn't know."));
    case Cause::CertificateWeak:
        //: %1: a kind of key or signature, such as "RSA, 1024 bits" or "SHA-1"
        return Words::tr("A certificate that the server shows is of a kind that is no longer safe (%1).").arg(words);
    case Cause::CertificateOther:
        return quoting(Words::tr("The server's certificate is not good."), words);
    default:
        return {};
    }
}

QString whatToDoAboutTls(const Error &error)
{
    switch (error.cause) {
    case Cause::TlsTimedOut:
        return Words::tr("Check that this port speaks https. A firewall or another device in between may also hold the "
                         "encrypted connection up: ask whoever runs it. Or the server is overloaded.");
    case Cause::TlsFailed:
        if (error.detail.contains("handshake failure"_L1)) // the words of OpenSSL, as above
            return Words::tr(
                "Either the two sides share no way to encrypt, or the server wants a certificate of the caller's own "
                "(a client certificate), which this program doesn't have: ask whoever runs the server.");
        return Words::tr("Check that this port speaks https. The server has to offer TLS 1.2 or newer; a device in "
                         "between that opens encrypted connections can break them too.");
    case Cause::CertificateExpired:
        if (error.detail.count(" | "_L1) > 1) // an authority's
            return Words::tr("Check the clock of this computer first. If it is right, whoever runs the server has to "
                             "have it send the whole chain anew, with that authority's present certificate.");
        return Words::tr("Check the clock of this computer first. If it is right, whoever runs the server has to renew "
                         "the certificate.");
    case Cause::CertificateNotYetValid:
        return Words::tr("Check the clock of this computer first. If it is right, the certificate is for whoever runs "
                         "the server to mend.");
    case Cause::CertificateWrongHost:
        return Words::tr("Enter the domain by a name that the certificate is for. If you don't know that name, "
                         "something else may answer in the server's place, such as a sign-in page of the network. "
                         "Otherwise, the certificate is for whoever runs the server to mend.");
    case Cause::CertificateSelfSigned:
        return Words::tr(
            "To test from here, give the certificate as a PEM file (Advanced, or --ca-file). For the sync itself, have "
            "a certificate of a public authority put in place: Propel's servers may not trust this one.");
    case Cause::CertificateUnknownIssuer:
        return Words::tr(
            "If it is your company's own CA, give its certificate as a PEM file (Advanced, or --ca-file). If you don't "
            "know it, this network re-signs traffic: a proxy or security software opens the encrypted connections and "
            "puts its own certificate in. Ask whoever runs it for its certificate, or to leave this host alone.");
    case Cause::CertificateChainIncomplete:
        if (error.detail.isEmpty())
            return Words::tr("If a PEM file with a CA was given, it has to hold the root's certificate: one in between "
                             "isn't enough. If none was, have whoever runs the server send the whole chain.");
        return Words::tr(
            "Have whoever runs the server send the whole chain, with the certificate of that issuer: browsers make up "
            "for a missing one, programs don't. If the issuer is your company's own CA, or a device in this network "
            "that re-signs traffic, give its certificate as a PEM file (Advanced, or --ca-file).");
    case Cause::CertificateWeak:
    case Cause::CertificateOther:
        return askWhoRunsTheServer();
    default:
        return {};
    }
}

} // namespace Propel::Text
