// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"

#include "app/base/Causes.h"
#include "app/text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

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

/// Where the words are surely ConnectWise's.
QString saying(const QString &sentence, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1: a whole sentence that says what happened, %2: a sentence of ConnectWise
    return Words::tr("%1 ConnectWise says: “%2”").arg(sentence, words.back().isLetterOrNumber() ? words + u'.' : words);
}

QString checkTheDomain()
{
    return Words::tr("Check the domain: it's the address you use to sign in to ConnectWise. If it's right, the "
                     "network's sign-in page or a gateway may be answering: open it in a browser on this computer.");
}

QString checkTheDomainOrReport()
{
    return Words::tr("Check that the domain is the one you sign in to ConnectWise with, then test again. If that "
                     "doesn't help, send the report to Propel's support.");
}

QString checkTheLevelsByHand()
{
    //: "System > Security Roles" stands so on ConnectWise's screens: don't translate it
    return Words::tr("Check the permissions marked “not confirmed” by hand in the role, under System > Security Roles "
                     "in ConnectWise.");
}

/// What else shows why keys are rejected.
QString apiLogs()
{
    //: "API Logs" and "Start Debug Mode" stand so on ConnectWise's screens: don't translate them
    return Words::tr(
        "To see the incoming requests, open the member's API Logs tab in ConnectWise and select Start Debug Mode, "
        "then test again.");
}

QString notJson(const QString &words)
{
    if (words.startsWith(u'[') || words.startsWith(u'{'))
        return answering(Words::tr("The response begins as data (JSON), but is damaged."), words);
    if (words.isEmpty())
        return Words::tr("The answer is empty, without the data (JSON) we requested.");
    return answering(Words::tr("The answer is a page of text, not the data (JSON) we requested."), words);
}

Explanation textOf(const Error &error, const ConnectionFacts &connection)
{
    const QString &words = error.detail;
    switch (error.cause) {
    case Cause::None:
        return {Words::tr("No error was reported."), {}};
    case Cause::AddressEmpty:
    case Cause::AddressTooLong:
    case Cause::AddressControlCharacters:
    case Cause::AddressUserInfo:
    case Cause::AddressBadPort:
    case Cause::AddressNotAHost:
    case Cause::CompanyIdEmpty:
    case Cause::CompanyIdTooLong:
    case Cause::CompanyIdBadCharacter:
    case Cause::PublicKeyEmpty:
    case Cause::PublicKeyBadCharacter:
    case Cause::PrivateKeyEmpty:
    case Cause::PrivateKeyBadCharacter:
    case Cause::CaFileUnreadable:
    case Cause::CaFileNoCertificate:
    case Cause::CaFileUtf16:
    case Cause::ClientIdBadCharacter:
    case Cause::CaFileNoAuthority:
    case Cause::ProxyBad:
    case Cause::ProxyUserInfo:
        return inputText(error);
    case Cause::HostNotFound:
    case Cause::NameServerSilent:
    case Cause::NameServerFailed:
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimedOut:
    case Cause::NetworkUnreachable:
    case Cause::ProxyRefused:
    case Cause::ProxyNeedsCredentials:
    case Cause::ProxySignInRefused:
    case Cause::ProxySignInUnreadable:
    case Cause::ProxySignInUnsupported:
    case Cause::ProxyTimedOut:
    case Cause::ProxyNotFound:
    case Cause::ProxyTunnelFailed:
    case Cause::TlsFailed:
    case Cause::TlsOutdated:
    case Cause::ClientCertificateWanted:
    case Cause::TlsTimedOut:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateWrongHost:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateChainIncomplete:
    case Cause::CertificateWeak:
    case Cause::CertificateOther:
        return networkText(error, connection);
    case Cause::TimedOut:
        return {
            Words::tr("The request was sent, but the server didn't respond within the time limit."),
            forReader(Words::tr("Test again. If it happens again, ask your server's administrator whether the server "
                                "is overloaded."),
                      Words::tr("Test again. If the server is slow, allow more time with --timeout."))};
    case Cause::ConnectionBroken:
        return {
            quoting(Words::tr("The connection was closed before the answer was complete."), words),
            Words::tr(
                "Test again. If it happens again, ask your network or server administrator what ends the connections."),
            Words::tr("Incomplete response.")};
    case Cause::AnswerTooLarge:
        return {Words::tr("The answer was far larger than expected, so we didn't read it."), checkTheDomainOrReport()};
    case Cause::RedirectRefused:
        return {words.isEmpty() ? Words::tr("The server redirected us without an address.")
                                //: %1: an address
                                : Words::tr("The server redirected us to “%1”. We didn't follow.").arg(words),
                Words::tr("If that's where you sign in to ConnectWise, enter it as the domain. If not, something else "
                          "is answering, such as the network's sign-in page or a gateway.")};
    case Cause::TooManyRequests:
        return {Words::tr("ConnectWise received too many requests."),
                Words::tr("Wait a minute, then test again. Other integrations may be using up the limit.")};
    case Cause::ServerError:
        return {saying(Words::tr("ConnectWise returned a server error."), words),
                Words::tr("Test again in a few minutes: it may be an update or maintenance. If it happens again, ask "
                          "your server's administrator.")};
    case Cause::HttpStatus:
        return {answering(Words::tr("The answer was unexpected."), words), checkTheDomainOrReport()};
    case Cause::NotJson:
        return {notJson(words), Words::tr("Maintenance, the network's sign-in page, or a filter may be answering. Open "
                                          "ConnectWise in a browser, then test again.")};
    case Cause::UnexpectedJson:
        return {answering(Words::tr("The answer isn't in the form that the API uses."), words),
                checkTheDomainOrReport()};
    case Cause::NotAskedHere:
        return {
            Words::tr("The request wasn't sent: it would have carried the keys to another server."),
            Words::tr("Test again. If it happens again, send the report to Propel's support: this shouldn't happen.")};
    case Cause::Cancelled:
        return {Words::tr("It was canceled."), {}};
    case Cause::CompanyUnknown:
        return {connection.companyId.isEmpty()
                    ? Words::tr("The server responds, but doesn't recognize this Company ID.")
                    //: %1: the Company ID
                    : Words::tr("The server responds, but doesn't recognize the Company ID “%1”.")
                          .arg(connection.companyId),
                Words::tr("Enter the Company ID exactly as you type it when you sign in to ConnectWise. It's "
                          "case-sensitive, and it isn't the company's full name. Check the domain, too.")};
    case Cause::CompanyInfoNotJson:
        return {answering(connection.domain.isEmpty()
                              ? Words::tr("The server responds, but not the way ConnectWise does.")
                              //: %1: the domain
                              : Words::tr("“%1” responds, but not the way ConnectWise does.").arg(connection.domain),
                          words),
                checkTheDomain()};
    case Cause::CompanyInfoIncomplete:
        return {answering(Words::tr("The server's response doesn't look like ConnectWise."), words), checkTheDomain()};
    case Cause::CaptivePortal:
        return {//: %1: the title of a web page, or how it begins
                Words::tr("The network's sign-in page responded instead of ConnectWise: “%1”.").arg(words),
                Words::tr("Open a browser, sign in to the network there (a hotel, a guest network), then test again.")};
    case Cause::SiteUrlRefused:
        return {
            //: %1: a host name
            Words::tr("ConnectWise says its API is on a different server: “%1”. Your keys weren't sent there.")
                .arg(words),
            //: "System > My Company" and "Site URL" stand so on ConnectWise's screens: don't translate them
            Words::tr("If you know that server, enter it as the domain. The Site URL is at the bottom of System > My "
                      "Company in ConnectWise.")};
    case Cause::KeysRefused:
        return {
            saying(Words::tr("ConnectWise knows the company, but rejected the keys."), words),
            //: %1: Company ID. "System > Members > API Members" and "API Keys" stand so on ConnectWise's screens:
            //: don't translate them
            Words::tr("Common causes: part of a key is missing, one key was pasted twice, the API member is inactive, "
                      "or the keys belong to a company other than “%1”. Compare the public key with System > Members > "
                      "API Members > (the member) > API Keys. If in doubt, create new keys there, on the same member.")
                    .arg(connection.companyId) +
                u' ' + apiLogs()};
    case Cause::KeysSwapped:
        return {Words::tr("The keys are swapped."),
                keysSwappedText() + u' ' + Words::tr("Swap them, then test again.")};
    case Cause::KeysAlike:
        return {Words::tr("The public and the private key are the same, and ConnectWise rejected them."),
                Words::tr("One was pasted twice. Copy the other one from ConnectWise. If it's the private key and you "
                          "no longer have it, delete these keys and create new ones on the same API member.")};
    case Cause::ClientIdMissing:
        return {Words::tr("ConnectWise requires a client ID, and this copy of Propel Connect doesn't have one."),
                forReader(Words::tr("Ask Propel's support for one, and enter it under Advanced."),
                          Words::tr("Ask Propel's support for one, and pass it with --client-id."))};
    case Cause::ClientIdUnknown:
        return {
            saying(Words::tr("ConnectWise rejected the client ID we sent."), words),
            forReader(Words::tr("Check the client ID under Advanced, or the one your administrator set. If there is "
                                "none, ask Propel's support."),
                      Words::tr("Check the client ID you passed with --client-id, or the one your administrator "
                                "set. If there is none, ask Propel's support."))};
    case Cause::CannotRoute:
        return {answering(Words::tr("The server found nothing for this Company ID at this address."), words),
                Words::tr("Check the Company ID and the domain, then test again. Right after an update of ConnectWise "
                          "it may take a second test.")};
    case Cause::SslRequired:
        return {answering(Words::tr("The server asked for an encrypted connection, but this one already is. The "
                                    "address is probably not the API's."),
                          words),
                Words::tr("Enter the domain you use to sign in, for example na.myconnectwise.net. We'll find the API's "
                          "address from there.")};
    case Cause::UnauthorizedByOther:
        return {answering(Words::tr("The server asked for a sign-in, but not the way ConnectWise does."), words),
                Words::tr("A proxy, a gateway or a sign-in page is probably answering instead. Ask your network "
                          "administrator, or test from another network. This doesn't mean your keys are wrong.")};
    case Cause::ForbiddenByOther:
        return {
            answering(Words::tr("Access was refused, but not the way ConnectWise does it for a missing permission."),
                      words),
            Words::tr(
                "A proxy, a firewall or a list of allowed addresses probably refused it: ask your network or server "
                "administrator, or test from another network. This doesn't mean the security role is wrong.")};
    case Cause::EndpointMissing:
        return {saying(Words::tr("ConnectWise doesn't recognize this request."), words),
                Words::tr("This release may be too old for it, or was just updated: test again. If it happens again, "
                          "send the report to Propel's support.")};
    case Cause::PermissionMissing:
        return {Words::tr("ConnectWise refused access: the API member's security role doesn't allow it."),
                //: "System > Security Roles" stands so on ConnectWise's screens: don't translate it
                Words::tr("Allow it in the API member's role under System > Security Roles in ConnectWise.")};
    case Cause::RecordMissing:
        return {Words::tr("There was no record to test with."),
                Words::tr("Once a company can be read, this is tested too.")};
    case Cause::LevelsRefused:
        return {Words::tr("ConnectWise doesn't let this API member read its own levels, so they couldn't be compared."),
                checkTheLevelsByHand()};
    case Cause::LevelsMissing:
        return {
            Words::tr("This release of ConnectWise doesn't show a member's own levels, so they couldn't be compared."),
            checkTheLevelsByHand()};
    case Cause::LevelsEmpty:
        return {
            Words::tr("ConnectWise returned an empty list of this API member's levels, so they couldn't be compared."),
            checkTheLevelsByHand()};
    case Cause::LevelsNotRead:
        return {answering(Words::tr("The API member's levels couldn't be read, so they couldn't be compared."), words),
                checkTheLevelsByHand()};
    case Cause::KeychainLocked:
    case Cause::KeychainDenied:
    case Cause::KeychainUnavailable:
    case Cause::KeychainEntryMissing:
    case Cause::KeychainTooLarge:
    case Cause::KeychainMismatch:
    case Cause::KeychainForgot:
    case Cause::KeychainUnwritable:
    case Cause::KeychainSilent:
    case Cause::KeychainFailed:
        return keychainText(error);
    case Cause::FileUnreadable:
        return {words.isEmpty() ? Words::tr("Can't read the file.")
                                //: %1: a file, and where in it or why
                                : Words::tr("Can't read the file: %1").arg(words),
                Words::tr("Check where the file is and that you can read it.")};
    case Cause::FileDamaged:
        return {words.isEmpty() ? Words::tr("The file is damaged.")
                                //: %1: a file, and where in it or why
                                : Words::tr("The file is damaged: %1").arg(words),
                Words::tr("Fix the file at that place, or get a fresh copy.")};
    case Cause::FileUnwritable:
        return {words.isEmpty() ? Words::tr("Can't write the file.")
                                //: %1: a file, and where in it or why
                                : Words::tr("Can't write the file: %1").arg(words),
                Words::tr("Check that you can write there, and that the disk isn't full.")};
    case Cause::FileBusy:
        return {words.isEmpty() ? Words::tr("Another copy of Propel Connect is writing to the same folder.")
                                //: %1: a folder
                                : Words::tr("Another copy of Propel Connect is writing to this folder: %1").arg(words),
                Words::tr("Try again in a moment. Nothing was changed.")};
    }
    return {}; // a number that is no cause
}

/// What came, as far as that follows from what the cause has in common with others.
QString usuallyCameBack(Cause cause)
{
    if (has(cause, CauseTrait::TimeLimit))
        return Words::tr("No response within the time limit.");
    if (wantsProxySignIn(cause))
        return Words::tr("A request to sign in.");
    if (has(cause, CauseTrait::NoRequest))
        return Words::tr("Nothing: no request was sent.");
    return Words::tr("No answer.");
}

} // namespace

QString keysSwappedText()
{
    return Words::tr("ConnectWise rejected them as entered, but accepts them the other way around.");
}

QString quoting(const QString &sentence, const QString &words)
{
    if (words.isEmpty())
        return sentence;
    //: %1: a whole sentence that says what happened, %2: the words of the operating system
    return Words::tr("%1 The system says: “%2”.").arg(sentence, withoutStop(words));
}

Explanation explain(const Error &error, const ConnectionFacts &connection)
{
    Explanation text = textOf(error, connection);
    const QString apiHost = QUrl(connection.apiBase).host();
    const bool mayKnowMore = error.cause == Cause::TlsFailed;
    if (!apiHost.isEmpty() && has(error.cause, CauseTrait::NobodyThere) && !mayKnowMore)
        //: %1: a host's name
        text.remedy = Words::tr("The server responded earlier in this test, but %1 doesn't respond now. Check this "
                                "computer's network, then test again in a few minutes.")
                          .arg(apiHost);
    if (text.cameBack.isEmpty())
        text.cameBack = usuallyCameBack(error.cause);
    return text;
}

QString remedyOfRow(const Error &error)
{
    if (has(error.cause, CauseTrait::NobodyThere))
        return Words::tr(
            "Other requests worked, so the server or the network was only briefly unavailable. Test again.");
    if (has(error.cause, CauseTrait::OddAnswer))
        return Words::tr("Test again. If it happens again, send the report to Propel's support.");
    if (error.cause == Cause::KeysRefused)
        return Words::tr("Other requests were answered, so the keys were right. The API member or its keys may have "
                         "been removed meanwhile. Test again.");
    return explain(error).remedy;
}

} // namespace Propel::Text
