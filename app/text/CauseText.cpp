// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"

#include "app/text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

/// Which was looked up: the API's own, where the words are about that one, or the domain.
QString nameOf(const ConnectionFacts &connection, const QString &words)
{
    const QString api = QUrl(connection.apiBase).host();
    return !api.isEmpty() && words.contains(api) ? api : connection.domain.section(u':', 0, 0);
}

/// The sentence around it has a full stop of its own.
QString withoutStop(const QString &words)
{
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

/// The instance's own words behind ours, where it said any.
QString answering(const QString &sentence, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1: a whole sentence that says what happened, %2: the words of the instance, or how its answer begins
    return Words::tr("%1 The answer: “%2”.").arg(sentence, withoutStop(words));
}

} // namespace

QString quoting(const QString &sentence, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1: a whole sentence that says what happened, %2: the words of the operating system
    return Words::tr("%1 The system says: “%2”.").arg(sentence, withoutStop(words));
}

QString choose(const QString &name, const QString &with, const QString &without)
{
    return name.isEmpty() ? without : with.arg(name);
}

QString whatHappened(const Error &error, const ConnectionFacts &connection)
{
    const QString &words = error.detail;
    switch (error.cause) {
    case Cause::None:
        return Words::tr("No fault was reported.");
    case Cause::AddressEmpty:
        return Words::tr("The domain is empty.");
    case Cause::AddressTooLong:
        return Words::tr("The domain is longer than a host name can be.");
    case Cause::AddressControlCharacters:
        return Words::tr("The domain holds characters that can't be seen, such as a line end.");
    case Cause::AddressUserInfo:
        return Words::tr("The domain holds an @ sign, as if a name or a password stood before it.");
    case Cause::AddressBadPort:
        //: %1: what stands behind the colon of the address
        return Words::tr("The port “%1” is not a number from 1 to 65535.").arg(words);
    case Cause::AddressNotAHost:
        //: %1: the address as it was typed
        return Words::tr("“%1” is neither a host name nor an IP address.").arg(words);
    case Cause::CompanyIdEmpty:
        return Words::tr("The Company ID is empty.");
    case Cause::CompanyIdTooLong:
        return Words::tr("The Company ID is longer than 100 characters.");
    case Cause::CompanyIdBadCharacter:
        return choose(words,
                      //: %1: a single character
                      Words::tr("The Company ID holds the character “%1”, which can't be part of one."),
                      Words::tr("The Company ID holds a blank or a character that can't be seen."));
    case Cause::PublicKeyEmpty:
        return Words::tr("The public key is empty.");
    case Cause::PublicKeyBadCharacter:
        //: %1: a single character
        return Words::tr("The public key holds the character “%1”, which can't be part of one.").arg(words);
    case Cause::PrivateKeyEmpty:
        return Words::tr("The private key is empty.");
    case Cause::PrivateKeyBadCharacter:
        return Words::tr("The private key holds a character that can't be part of one.");
    case Cause::CaFileUnreadable:
        return choose(words,
                      //: %1: a file, and where in it or why
                      Words::tr("The file with the CA certificate can't be read: %1"),
                      Words::tr("The file with the CA certificate can't be read."));
    case Cause::CaFileNoCertificate:
        //: %1: a file
        return Words::tr("The file “%1” holds no certificate in PEM form.").arg(words);
    case Cause::CaFileNoAuthority:
        return choose(words,
                      //: %1: whose certificate it is, such as a host name
                      Words::tr("The file with the CA certificate holds only a certificate of “%1”, which is no "
                                "authority (CA) and can't vouch for a server."),
                      Words::tr("The file with the CA certificate holds only a certificate that is no authority's (CA) "
                                "and can't vouch for a server."));
    case Cause::ProxyBad:
        //: %1: the proxy as it was given
        return Words::tr("“%1” can't be used as a proxy.").arg(words);
    case Cause::ProxyUserInfo:
        return Words::tr("The proxy's address holds a user name or a password.");
    case Cause::HostNotFound:
        return choose(nameOf(connection, words),
                      //: %1: a host's name
                      Words::tr("The name “%1” was not found: this computer's name server knows no address for it."),
                      Words::tr("The name was not found: this computer's name server knows no address for it."));
    case Cause::NameServerSilent:
        return choose(
            connection.domain.section(u':', 0, 0),
            //: %1: the domain
            Words::tr("This computer's name server didn't answer in time when it was asked for the address of “%1”."),
            Words::tr("This computer's name server didn't answer in time."));
    case Cause::NameServerFailed:
        return choose(
            connection.domain.section(u':', 0, 0),
            //: %1: the domain
            Words::tr(
                "This computer's name server couldn't say whether there is “%1”: it failed, or there is no way to it."),
            Words::tr("This computer's name server failed, or there is no way to it."));
    case Cause::ConnectionRefused:
        return Words::tr(
            "The host is there but refuses the connection: nothing listens on this port, or a firewall turns it away.");
    case Cause::ConnectionTimedOut:
        return Words::tr("No connection came about within the time limit.");
    case Cause::NetworkUnreachable:
        return quoting(Words::tr("This computer has no way to the network that the host is in."), words);
    case Cause::ProxyRefused:
        return quoting(Words::tr("The proxy refused to connect, or hung up."), words);
    case Cause::ProxyTimedOut:
        return choose(words,
                      //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                      Words::tr("No connection came about through the proxy %1 within the time limit."),
                      Words::tr("No connection came about through the proxy within the time limit."));
    case Cause::ProxyNeedsCredentials:
        return choose(words,
                      //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                      Words::tr("The proxy %1 asks for a user name and a password."),
                      Words::tr("The proxy asks for a user name and a password."));
    case Cause::ProxySignInRefused:
        return choose(words,
                      //: %1: a proxy, such as "proxy.yourcompany.com:8080"
                      Words::tr("The proxy %1 refused the user name or the password."),
                      Words::tr("The proxy refused the user name or the password."));
    case Cause::ProxySignInUnreadable:
        return choose(
            words,
            //: %1: a proxy, such as "proxy.yourcompany.com:8080"
            Words::tr(
                "The proxy %1 asks for a user name and a password, and the keychain didn't say whether it holds them."),
            Words::tr(
                "The proxy asks for a user name and a password, and the keychain didn't say whether it holds them."));
    case Cause::ProxyNotFound:
        return choose(words,
                      //: %1: a host name
                      Words::tr("The name of the proxy (%1) was not found."),
                      Words::tr("The name of the proxy was not found."));
    case Cause::ProxyTunnelFailed:
        return quoting(Words::tr("The proxy took the connection, but what came through it is no encryption (TLS)."),
                       words);
    case Cause::TlsFailed:
    case Cause::TlsTimedOut:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateWrongHost:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateChainIncomplete:
    case Cause::CertificateWeak:
    case Cause::CertificateOther:
        return whatHappenedInTls(error);
    case Cause::TimedOut:
        return Words::tr("The question was sent, but no answer came within the time limit.");
    case Cause::ConnectionBroken:
        return quoting(Words::tr("The connection broke before the answer was complete."), words);
    case Cause::AnswerTooLarge:
        return Words::tr("The answer was far larger than what was asked for, so it was not read.");
    case Cause::RedirectRefused:
        return choose(words,
                      //: %1: an address
                      Words::tr("The server wanted to send the question on to “%1”. That was not followed."),
                      Words::tr("The server wanted to send the question on, but didn't say where to."));
    case Cause::TooManyRequests:
        return Words::tr("The instance says that it was asked too often (429).");
    case Cause::ServerError:
        //: %1: an HTTP status, such as 500
        return answering(Words::tr("The instance reports a fault of its own (%1).").arg(error.httpStatus), words);
    case Cause::HttpStatus:
        //: %1: an HTTP status, such as 415
        return answering(Words::tr("The answer was not one that was expected (%1).").arg(error.httpStatus), words);
    case Cause::CaptivePortal:
        //: %1: the title of a web page, or how it begins
        return Words::tr("Not the instance answered, but a page to sign in to the network: “%1”.").arg(words);
    case Cause::NotJson:
        if (words.startsWith(u'[') || words.startsWith(u'{'))
            return answering(
                Words::tr("The answer begins as data (JSON) does, but is damaged or can't be understood to its end."),
                words);
        if (words.isEmpty())
            return Words::tr("The answer is empty, without the data (JSON) that was asked for.");
        return answering(Words::tr("The answer is a page of text, not the data (JSON) that was asked for."), words);
    case Cause::UnexpectedJson:
        return answering(Words::tr("The answer is data of another form than the API gives."), words);
    case Cause::NotAskedHere:
        return Words::tr(
            "The question was not sent: it would have carried the keys to another host than the confirmed one.");
    case Cause::Cancelled:
        return Words::tr("It was cancelled.");
    case Cause::CompanyUnknown:
        return choose(connection.companyId,
                      //: %1: the Company ID
                      Words::tr("The instance answers, but doesn't know the Company ID “%1”."),
                      Words::tr("The instance answers, but doesn't know this Company ID."));
    case Cause::CompanyInfoNotJson:
        return answering(choose(connection.domain,
                                //: %1: the domain
                                Words::tr("“%1” answers, but not as a ConnectWise instance does."),
                                Words::tr("The host answers, but not as a ConnectWise instance does.")),
                         words);
    case Cause::CompanyInfoIncomplete:
        return answering(
            Words::tr("The host answers with data in which nothing of a ConnectWise instance can be found."), words);
    case Cause::SiteUrlRefused:
        //: %1: a host name
        return Words::tr("The instance names another host for its API: “%1”. The keys were not sent there.").arg(words);
    case Cause::KeysRefused:
        return answering(Words::tr("The instance knows the company, but refuses the keys (401)."), words);
    case Cause::KeysSwapped:
        return Words::tr("The two keys are the wrong way round: the instance refuses them as they were entered (401), "
                         "and takes them once they are exchanged.");
    case Cause::KeysAlike:
        return Words::tr("The public and the private key are the same, and the instance refuses them (401).");
    case Cause::ClientIdMissing:
        return Words::tr("The instance asks for a client ID, and this program has none to send.");
    case Cause::ClientIdUnknown:
        return answering(Words::tr("The instance doesn't take the client ID that was sent."), words);
    case Cause::CannotRoute:
        return answering(Words::tr("The server found no instance for this Company ID at this address."), words);
    case Cause::SslRequired:
        return answering(Words::tr("The server asks for an encrypted connection, though this one is: the address is "
                                   "likely not the API's."),
                         words);
    case Cause::UnauthorizedByOther:
        return answering(Words::tr("A sign-in is asked for (401), but not in the words of a ConnectWise instance."),
                         words);
    case Cause::ForbiddenByOther:
        return answering(
            Words::tr("Access is refused (403), but not in the words that ConnectWise has for a missing right."),
            words);
    case Cause::EndpointMissing:
        return answering(Words::tr("The instance doesn't know what was asked for (404)."), words);
    case Cause::PermissionMissing:
        return Words::tr("The instance refuses access: the API member's security role doesn't allow it (403).");
    case Cause::RecordMissing:
        return Words::tr("There was no record to try it on.");
    case Cause::LevelsRefused:
        return Words::tr("The instance doesn't let this member read its own levels, so they could not be compared.");
    case Cause::LevelsMissing:
        return Words::tr(
            "This release of ConnectWise doesn't offer a member's own levels, so they could not be compared.");
    case Cause::LevelsEmpty:
        return Words::tr("The instance gave an empty list of this member's own levels, so they could not be compared.");
    case Cause::LevelsNotRead:
        return answering(Words::tr("The member's own levels could not be read, so they could not be compared."), words);
    case Cause::KeychainLocked:
        return Words::tr("The keychain is locked.");
    case Cause::KeychainDenied:
        return Words::tr("The keychain refused access.");
    case Cause::KeychainUnavailable:
        return quoting(Words::tr("No keychain answers on this computer."), words);
    case Cause::KeychainEntryMissing:
        return Words::tr("The keychain holds no private key for this connection.");
    case Cause::KeychainTooLarge:
        return Words::tr("The private key is too long for the keychain.");
    case Cause::KeychainMismatch:
        return Words::tr("The keychain took the private key, but gave back something else.");
    case Cause::KeychainForgot:
        return Words::tr("The keychain said that it had stored the private key, but it doesn't have it.");
    case Cause::KeychainUnwritable:
        return quoting(Words::tr("The keychain can be read, but not written."), words);
    case Cause::KeychainSilent:
        return Words::tr("The keychain was asked, but didn't answer.");
    case Cause::KeychainFailed:
        return quoting(Words::tr("The keychain failed."), words);
    case Cause::FileUnreadable:
        return choose(words,
                      //: %1: a file, and where in it or why
                      Words::tr("The file can't be read: %1"), Words::tr("The file can't be read."));
    case Cause::FileDamaged:
        return choose(words,
                      //: %1: a file, and where in it or why
                      Words::tr("The file can't be understood: %1"), Words::tr("The file can't be understood."));
    case Cause::FileUnwritable:
        return choose(words,
                      //: %1: a file, and where in it or why
                      Words::tr("The file can't be written: %1"), Words::tr("The file can't be written."));
    case Cause::FileBusy:
        return choose(words,
                      //: %1: a folder
                      Words::tr("Another Propel Connect is writing in this folder: %1"),
                      Words::tr("Another Propel Connect is writing in the same folder."));
    }
    return {}; // a number that is no cause
}

Explanation explain(const Error &error, const ConnectionFacts &connection)
{
    return {whatHappened(error, connection), whatToDo(error, connection)};
}

} // namespace Propel::Text
