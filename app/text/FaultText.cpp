// SPDX-License-Identifier: MIT
#include "app/text/FaultText.h"

#include "app/base/Causes.h"
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "app/text/Words.h"

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

/// For a cause that has a title of its own within what it is about; empty: it has none.
QString titleOfCause(Cause cause, const QString &host)
{
    if (cause == Cause::HostNotFound)
        //: %1: a host's name
        return Words::tr("Can't find %1").arg(host);
    if (cause == Cause::KeysSwapped)
        return Words::tr("The keys are swapped");
    if (cause == Cause::KeysAlike)
        return Words::tr("Both keys are the same");
    if (cause == Cause::CompanyUnknown || cause == Cause::CannotRoute)
        //: %1: a host's name
        return Words::tr("%1 doesn't recognize this Company ID").arg(host);
    if (cause == Cause::ConnectionBroken)
        //: %1: a host's name
        return Words::tr("Couldn't finish the test: %1 closed the connection").arg(host);
    if (cause == Cause::TimedOut)
        //: %1: a host's name
        return Words::tr("Couldn't finish the test: %1 took too long to respond").arg(host);
    if (cause == Cause::CompanyInfoNotJson || cause == Cause::CompanyInfoIncomplete)
        //: %1: a host's name
        return Words::tr("%1 doesn't respond like ConnectWise").arg(host);
    if (cause == Cause::CaptivePortal)
        return Words::tr("This network wants you to sign in");
    if (cause == Cause::TooManyRequests)
        return Words::tr("ConnectWise is busy");
    if (cause == Cause::ServerError)
        return Words::tr("ConnectWise returned an error");
    if (cause == Cause::ClientIdMissing)
        return Words::tr("This copy of Propel Connect has no client ID");
    if (cause == Cause::ClientIdUnknown)
        return Words::tr("ConnectWise rejected the client ID");
    if (cause == Cause::CertificateExpired)
        //: %1: a host's name
        return Words::tr("The certificate of %1 has expired").arg(host);
    if (cause == Cause::CertificateNotYetValid)
        //: %1: a host's name
        return Words::tr("The certificate of %1 isn't valid yet").arg(host);
    if (cause == Cause::CertificateWrongHost)
        return Words::tr("The certificate is for a different address");
    if (cause == Cause::ProxySignInRefused)
        return Words::tr("The proxy rejected the sign-in");
    if (cause == Cause::KeychainEntryMissing)
        //: %1: Windows Credential Manager, your keyring, ...
        return withKeychain(Words::tr("The private key isn't in %1"));
    return {};
}

QString vpnText()
{
    return Words::tr("Some addresses are known only inside the company network. Connect to your VPN and test again.");
}

QString unexpectedTitle()
{
    return Words::tr("This is unexpected");
}

QString interceptedText()
{
    return Words::tr("Someone may be intercepting the connection. Check the address, or try another network.");
}

FaultAdvice openInBrowser()
{
    return {.title = Words::tr("ConnectWise may be down"),
            .text = Words::tr("See whether the sign-in page opens in your browser."),
            .action = NextAction::OpenConnectWise};
}

QList<FaultAdvice> certificateAdvice(Cause cause, const QString &remedy)
{
    if (has(cause, CauseTrait::OutOfDate))
        return {{.title = Words::tr("The clock may be wrong"),
                 .text = Words::tr("Check this computer's date and time, then test again."),
                 .action = NextAction::TestAgain},
                {.title = Words::tr("The clock is right"),
                 .text = Words::tr("Ask your server's administrator to renew the certificate."),
                 .action = NextAction::None}};
    if (cause == Cause::CertificateWrongHost)
        return {{.title = Words::tr("The server may use a different name"),
                 .text = Words::tr("Enter the domain that the certificate is for."),
                 .action = NextAction::CheckAddress},
                {.title = unexpectedTitle(), .text = interceptedText(), .action = NextAction::TestAgain}};
    if (cause == Cause::CertificateWeak || cause == Cause::CertificateOther)
        return {{.title = Words::tr("The server needs a new certificate"),
                 .text = remedy,
                 .action = NextAction::OpenConnectWise}};
    return {{.title = Words::tr("Your company runs its own certificate authority"),
             .text = Words::tr("Choose its CA certificate. We'll use it for this connection only."),
             .action = NextAction::ChooseCaFile},
            {.title = unexpectedTitle(), .text = interceptedText(), .action = NextAction::CheckAddress}};
}

FaultAdvice changeProxy()
{
    return {.title = Words::tr("This network may need a proxy or a VPN"),
            .text = Words::tr("Check the connection's proxy, or connect to your VPN and test again."),
            .action = NextAction::EditConnection};
}

QList<FaultAdvice> answerAdvice(Cause cause, const QString &remedy)
{
    if (cause == Cause::CaptivePortal)
        return {{.title = Words::tr("Sign in to the network"), .text = remedy, .action = NextAction::TestAgain}};
    if (cause == Cause::ClientIdMissing || cause == Cause::ClientIdUnknown)
        return {{.title = Words::tr("Set a client ID"), .text = remedy, .action = NextAction::EditConnection}};
    if (has(cause, CauseTrait::Passing))
        return {{.title = Words::tr("This may be temporary"), .text = remedy, .action = NextAction::TestAgain},
                openInBrowser()};
    return {{.title = Words::tr("The address may be different"), .text = remedy, .action = NextAction::CheckAddress},
            openInBrowser()};
}

} // namespace

QString faultTitle(const Error &error, const ConnectionFacts &connection)
{
    const QString host = connection.host();
    if (const QString title = titleOfCause(error.cause, host); !title.isEmpty())
        return title;
    switch (about(error.cause)) {
    case About::HostName:
    case About::Connection:
        //: %1: a host's name
        return Words::tr("Can't reach %1").arg(host);
    case About::Proxy:
        return Words::tr("Can't connect through the proxy");
    case About::ProxySignIn:
        return Words::tr("Proxy sign-in required");
    case About::ProxySetting:
        return Words::tr("The proxy's address isn't valid");
    case About::Tls:
        //: %1: a host's name
        return Words::tr("Can't connect securely to %1").arg(host);
    case About::Certificate:
        //: %1: a host's name
        return Words::tr("This computer doesn't trust %1").arg(host);
    case About::CaFile:
        return Words::tr("Can't use the CA certificate");
    case About::Keys:
        return Words::tr("ConnectWise rejected these API keys");
    case About::Keychain:
        return Words::tr("Can't read the private key");
    case About::Nothing:
    case About::Address:
    case About::CompanyId:
    case About::ClientId:
    case About::Answer:
    case About::Levels:
    case About::File:
        break;
    }
    return Words::tr("Couldn't finish the test");
}

QString faultReason(const Error &error, const ConnectionFacts &connection)
{
    if (error.cause == Cause::KeychainEntryMissing)
        return {};
    if (error.cause == Cause::ProxyNeedsCredentials)
        //: %1: a proxy, such as "proxy.yourcompany.com:8080"
        return error.detail.isEmpty() ? QString() : Words::tr("Proxy: %1").arg(error.detail);
    if (error.cause == Cause::KeysRefused) // the title says it
        //: %1: the instance's own words
        return error.detail.isEmpty() ? QString() : Words::tr("ConnectWise says: “%1”").arg(error.detail);
    if (error.cause == Cause::HostNotFound)
        return Words::tr("Your DNS server has no address for this name.");
    if (error.cause == Cause::KeysSwapped)
        return keysSwappedText();
    if (error.cause == Cause::ServerError) // its own words, a page mostly, are among the details
        return Words::tr("It may be down for maintenance or an update.");
    const QString what = explain(error, connection).what;
    if (about(error.cause) != About::Certificate)
        return what;
    //: Another sentence follows on one that says what is wrong with a certificate
    return what + u' ' + Words::tr("We stopped before sending your keys.");
}

QString rejectionReasons(const QString &companyId)
{
    return Words::tr("• A character may be missing. Paste both keys again.") + u'\n' +
           //: %1: a Company ID
           Words::tr("• The keys may belong to a company other than %1.").arg(companyId) + u'\n' +
           Words::tr("• The API member may be inactive, or its keys deleted.") + u'\n' +
           //: "API Logs" and "Start Debug Mode" stand so on ConnectWise's screens: don't translate them
           Words::tr("• Still rejected? Open the member's API Logs tab and select Start Debug Mode to see the incoming "
                     "requests.");
}

QList<FaultAdvice> faultAdvice(const Error &error, const ConnectionFacts &connection)
{
    const QString remedy = explain(error, connection).remedy;
    const bool hasAnswered = !connection.apiBase.isEmpty();
    if (hasAnswered && has(error.cause, CauseTrait::NobodyThere) && error.cause != Cause::TlsFailed)
        return {{.title = openInBrowser().title, .text = remedy, .action = NextAction::OpenConnectWise}, changeProxy()};
    if (error.cause == Cause::TlsOutdated || error.cause == Cause::ClientCertificateWanted)
        return {{.title = Words::tr("Your server's administrator can fix this"),
                 .text = remedy,
                 .action = NextAction::TestAgain}};
    if (error.cause == Cause::ProxySignInUnsupported)
        return {
            {.title = Words::tr("A different proxy may work"), .text = remedy, .action = NextAction::EditConnection}};
    switch (about(error.cause)) {
    case About::HostName:
        return {{.title = Words::tr("The address may be misspelled"),
                 .text = Words::tr("Check the domain: it's the address you use to sign in to ConnectWise."),
                 .action = NextAction::CheckAddress},
                {.title = Words::tr("You may need a VPN"), .text = vpnText(), .action = NextAction::TestAgain}};
    case About::Connection:
    case About::Tls:
        return {openInBrowser(), changeProxy()};
    case About::Proxy:
        return {{.title = Words::tr("The proxy may be down"), .text = remedy, .action = NextAction::TestAgain},
                {.title = Words::tr("The proxy may have changed"),
                 .text = Words::tr("Change or remove the connection's proxy."),
                 .action = NextAction::EditConnection}};
    case About::ProxySignIn:
        return {{.title = Words::tr("Enter your user name and password"),
                 //: %1: Windows Credential Manager, your keyring, ...
                 .text = withKeychain(Words::tr("They're saved in %1 and sent only to this proxy.")),
                 .action = NextAction::SignInToProxy},
                {.title = Words::tr("Use a different proxy"),
                 .text = Words::tr("Change or remove the connection's proxy."),
                 .action = NextAction::EditConnection}};
    case About::ProxySetting:
        return {{.title = Words::tr("Correct the proxy"), .text = remedy, .action = NextAction::EditConnection}};
    case About::CaFile:
        return {{.title = Words::tr("Choose another file"), .text = remedy, .action = NextAction::ChooseCaFile}};
    case About::Certificate:
        return certificateAdvice(error.cause, remedy);
    case About::Keys:
        if (error.cause == Cause::KeysSwapped)
            return {{.title = Words::tr("Swap them"),
                     .text = Words::tr("We'll put each key into its own field and test again."),
                     .action = NextAction::SwapKeys}};
        return {{.title = Words::tr("What to check"),
                 .text = error.cause == Cause::KeysRefused ? rejectionReasons(connection.companyId) : remedy,
                 .action = NextAction::CorrectKeys}};
    case About::Keychain:
        if (error.cause == Cause::KeychainEntryMissing)
            return {{.title = Words::tr("Re-enter the private key"),
                     .text = Words::tr("You may have signed in to this computer with a different account."),
                     .action = NextAction::CorrectKeys,
                     .button = Words::tr("Enter private key")}};
        //: %1: Windows Credential Manager, your keyring, ...
        return {{.title = error.cause == Cause::KeychainLocked ? Words::tr("Unlock your keychain")
                                                               : withKeychain(Words::tr("%1 may be waiting for you")),
                 .text = remedy,
                 .action = NextAction::TestAgain}};
    case About::Answer:
        return answerAdvice(error.cause, remedy);
    case About::Nothing:
    case About::Address:
    case About::CompanyId:
    case About::ClientId:
    case About::Levels:
    case About::File:
        break;
    }
    return {{.title = Words::tr("What to do"), .text = remedy, .action = NextAction::TestAgain}};
}

Explanation fieldText(const Error &error, const ConnectionFacts &connection)
{
    const QString host = connection.host();
    if (error.cause == Cause::HostNotFound)
        //: %1: a host's name
        return {Words::tr("Can't find %1. Check the spelling.").arg(host),
                Words::tr("An internal name may need a VPN.")};
    if (error.cause == Cause::CompanyUnknown)
        //: %1: a host's name
        return {Words::tr("%1 doesn't recognize this Company ID.").arg(host),
                Words::tr("Enter the Company ID exactly as you do when you sign in.")};
    return explain(error, connection);
}

QString actionText(NextAction action, bool isWhileEditing)
{
    switch (action) {
    case NextAction::None:
        return {};
    case NextAction::TestAgain:
        return Words::tr("Test again");
    case NextAction::CorrectKeys:
        return Words::tr("Correct the keys");
    case NextAction::SwapKeys:
        return Words::tr("Swap and test");
    case NextAction::CheckAddress:
        return Words::tr("Check the address");
    case NextAction::ChooseCaFile:
        return Words::tr("Choose CA file…");
    case NextAction::EditConnection:
        return isWhileEditing ? Words::tr("Change settings") : Words::tr("Edit connection…");
    case NextAction::SignInToProxy:
        return Words::tr("Sign in to proxy…");
    case NextAction::OpenConnectWise:
        return Words::tr("Open ConnectWise");
    }
    return {};
}

} // namespace Propel::Text
