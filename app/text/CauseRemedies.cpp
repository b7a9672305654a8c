// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/Words.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

QString pasteThePrivateKeyAgain()
{
    return Words::tr("Paste the private key again. ConnectWise shows it once, on the screen after the save: if it is "
                     "lost, delete that pair and make a new one on the same API member.");
}

QString checkTheLevelsByHand()
{
    //: "System > Security Roles" stands so on ConnectWise's screens: don't translate it
    return Words::tr("Nothing is wrong because of it. Compare the rows marked “not confirmed” with the role by hand, "
                     "under System > Security Roles in ConnectWise.");
}

QString whatToDoWithAddress(Cause cause)
{
    switch (cause) {
    case Cause::AddressEmpty:
        return Words::tr("Enter the address at which you sign in to ConnectWise, for example connect.yourcompany.com.");
    case Cause::AddressBadPort:
        return Words::tr("Leave the port out, unless you sign in to ConnectWise with one behind a colon.");
    case Cause::AddressNotAHost:
        return Words::tr(
            "Check it for typing errors: it looks like connect.yourcompany.com, without blanks or commas.");
    case Cause::CompanyIdEmpty:
        return Words::tr("Enter the Company ID exactly as you type it to sign in to ConnectWise.");
    case Cause::CompanyIdTooLong:
    case Cause::CompanyIdBadCharacter:
        return Words::tr("Enter the Company ID alone, exactly as you type it to sign in to ConnectWise: no address, no "
                         "key, no full company name.");
    case Cause::PublicKeyEmpty:
    case Cause::PublicKeyBadCharacter:
        //: "System > Members > API Members" and "API Keys" stand so on ConnectWise's screens: don't translate them
        return Words::tr("Paste the public key alone, as it stands in ConnectWise under System > Members > API Members "
                         "> (the member) > API Keys.");
    case Cause::PrivateKeyEmpty:
    case Cause::PrivateKeyBadCharacter:
        return pasteThePrivateKeyAgain();
    default:
        return Words::tr("Enter the host name alone, for example connect.yourcompany.com.");
    }
}

} // namespace

QString whatToDo(const Error &error, const ConnectionFacts &connection)
{
    if (const QString apiHost = QUrl(connection.apiBase).host(); !apiHost.isEmpty()) {
        if (const QString later = whatToDoLater(error.cause, apiHost); !later.isEmpty())
            return later;
    }
    switch (error.cause) {
    case Cause::None:
    case Cause::Cancelled:
        return {};
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
        return whatToDoWithAddress(error.cause);
    case Cause::CaFileUnreadable:
        return Words::tr(
            "Check where the file is and whether you may read it, or leave it out if no private CA is needed.");
    case Cause::CaFileNoCertificate:
        return Words::tr("Choose a file that begins with “-----BEGIN CERTIFICATE-----”. In Windows, export the "
                         "certificate as “Base-64 encoded X.509”.");
    case Cause::CaFileNoAuthority:
        return Words::tr("Choose the certificate of the authority that issued the server's: in a browser, it is the "
                         "topmost one of the server's certificate path.");
    case Cause::ProxyBad:
        return Words::tr("Give it as http://host:port or socks5://host:port, without a name and a password, or leave "
                         "it out to use the system's.");
    case Cause::ProxyUserInfo:
        return Words::tr("Leave them out: settings and options can be read by others. If the proxy asks for them, "
                         "Propel Connect asks you, and keeps them in this computer's keychain.");
    case Cause::HostNotFound:
        return Words::tr("Check the domain for typing errors. If it is right: does it open in a browser on this "
                         "computer? Names within a company are often known in its network or VPN alone.");
    case Cause::NameServerSilent:
        return Words::tr("Check this computer's network, and the VPN if the instance is behind one. If they are well, "
                         "ask whoever runs the network about its name server (DNS).");
    case Cause::NameServerFailed:
        return Words::tr(
            "Check this computer's network, and the VPN if the instance is behind one. If they are well, check the "
            "domain for typing errors, then ask whoever runs the network about its name server (DNS).");
    case Cause::ConnectionRefused:
        return Words::tr("Check the domain and the port. If both are right, ask whoever runs the server whether it is "
                         "up, and whether a firewall lets this computer through.");
    case Cause::ConnectionTimedOut:
        return Words::tr("Check this computer's network, and the VPN if the instance is behind one. If they are well, "
                         "a firewall may drop the packets in silence: ask whoever runs it to allow https from this "
                         "computer to this host and port. Or the host is down.");
    case Cause::NetworkUnreachable:
        return Words::tr("Check this computer's network, and the VPN if the instance is behind one.");
    case Cause::ProxyRefused:
        return Words::tr("Check the proxy's address and port, and that it is up. If all that is right, ask whoever "
                         "runs it to let https through to this host, or choose another proxy.");
    case Cause::ProxyTimedOut:
        return Words::tr("Check the proxy's address, port and kind (http or socks5), and that it is up. If all that is "
                         "right, ask whoever runs it whether it reaches this host, or choose another proxy.");
    case Cause::ProxyNeedsCredentials:
        return Words::tr("Give them to Propel Connect: it asks for them on the page “Your ConnectWise instance”, or "
                         "with “Sign in to proxy…” above the results. They go to this computer's keychain, and from "
                         "there to this proxy alone; propel-check finds them there too.");
    case Cause::ProxySignInRefused:
        return Words::tr(
            "Enter them anew in Propel Connect, with “Sign in to proxy…” above the results or on the page “Your "
            "ConnectWise instance”. Make sure of them first: some proxies lock an account after a few wrong tries.");
    case Cause::ProxySignInUnreadable:
        return Words::tr("Unlock the keychain and test again. If none runs here, enter them in Propel Connect, with "
                         "“Sign in to proxy…” above the results: they can be held for that session only.");
    case Cause::ProxyNotFound:
        return Words::tr(
            "Check the proxy's name: in the settings of the system, or where it was given to this program.");
    case Cause::ProxyTunnelFailed:
        return Words::tr(
            "The proxy may answer with a page of its own (terms to accept, a block). Open the instance in a browser on "
            "this computer, or ask whoever runs the proxy to let https through to this host.");
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
        return whatToDoAboutTls(error);
    case Cause::TimedOut:
        return Words::tr("Test again. If the instance is slow, allow more time (--timeout).");
    case Cause::ConnectionBroken:
        return Words::tr(
            "Test again. If it goes on, ask whoever runs the network or the server what ends the connections.");
    case Cause::AnswerTooLarge:
    case Cause::UnexpectedJson:
    case Cause::HttpStatus:
        return Words::tr("Check that the domain is that of your ConnectWise instance, then test again. If it goes on, "
                         "send the report to Propel's support.");
    case Cause::RedirectRefused:
        return Words::tr("If that is the address of your instance, enter it as the domain. If not, something in "
                         "between (a sign-in page of the network, a gateway) answers in its place.");
    case Cause::TooManyRequests:
        return Words::tr(
            "Wait a minute, then test again. Other integrations may be using up what the instance allows.");
    case Cause::ServerError:
        return Words::tr("Test again in a few minutes: it may be an update or maintenance. If it goes on, it is for "
                         "whoever runs the instance.");
    case Cause::NotJson:
        return Words::tr("Maintenance, a sign-in page of the network, or a filter in between may have answered. Open "
                         "the instance in a browser, then test again.");
    case Cause::CaptivePortal:
        return Words::tr("Open a browser, sign in to the network there (a hotel, a guest network), then test again.");
    case Cause::NotAskedHere:
        return Words::tr("Test again. If it goes on, send the report to Propel's support: this should not happen.");
    case Cause::CompanyUnknown:
        return Words::tr("Enter the Company ID as you type it to sign in to ConnectWise, capitals included; it is not "
                         "the company's full name. Check that the domain is that of the same instance.");
    case Cause::CompanyInfoNotJson:
    case Cause::CompanyInfoIncomplete:
        return Words::tr(
            "Check the domain: it is the address at which you sign in to ConnectWise. If it is right, a sign-in page "
            "of the network or a gateway may stand in between: open it in a browser on this computer.");
    case Cause::SiteUrlRefused:
        //: "System > My Company" and "Site URL" stand so on ConnectWise's screens: don't translate them
        return Words::tr("If you know that host as yours, enter it as the domain. The Site URL stands at the bottom of "
                         "System > My Company in ConnectWise.");
    case Cause::KeysRefused:
        //: %1: Company ID. "System > Members > API Members" and "API Keys" stand so on ConnectWise's screens: don't
        //: translate them
        return Words::tr("The usual reasons: a part of a key is missing; the two keys are exchanged, or one was pasted "
                         "twice; the API member is inactive; the keys belong to another company than “%1”. Compare the "
                         "public key with System > Members > API Members > (the member) > API Keys. If in doubt, make "
                         "a new pair there, on the same member.")
            .arg(connection.companyId);
    case Cause::KeysSwapped:
        return Words::tr(
            "Swap them: what stands as the private key is the public one, and the other way round. Then test again.");
    case Cause::KeysAlike:
        return Words::tr("One of them was pasted twice. Copy the other one from ConnectWise; if it is the private key "
                         "and you no longer have it, delete that pair and make a new one on the same API member.");
    case Cause::ClientIdMissing:
        return Words::tr("This is not yours to mend: the maker of this program has to build one in, or your "
                         "administrator gets one from them and sets it (Advanced, or --client-id).");
    case Cause::ClientIdUnknown:
        return Words::tr("Check the client ID that was set (Advanced, --client-id, or by your administrator). If none "
                         "was, this is for the maker of this program to mend.");
    case Cause::CannotRoute:
        return Words::tr("Check the Company ID and the domain, then test again. Right after an update of ConnectWise "
                         "it may take a second test.");
    case Cause::SslRequired:
        return Words::tr("Enter the domain at which you sign in, for example na.myconnectwise.net: the API's own "
                         "address is found from there.");
    case Cause::UnauthorizedByOther:
        return Words::tr(
            "Something in between (a proxy, a gateway, a sign-in page) likely answered in the instance's place. Ask "
            "whoever runs the network, or test from another one. It says nothing about the keys.");
    case Cause::ForbiddenByOther:
        return Words::tr("A proxy, a firewall or a list of allowed addresses likely refused it: ask whoever runs the "
                         "network or the server, or test from another network. It says nothing about the role.");
    case Cause::EndpointMissing:
        return Words::tr("The release may be too old to have it, or was just updated: test again. If it goes on, send "
                         "the report to Propel's support.");
    case Cause::PermissionMissing:
        //: "System > Security Roles" stands so on ConnectWise's screens: don't translate it
        return Words::tr("Give the right to the API member's role under System > Security Roles in ConnectWise.");
    case Cause::RecordMissing:
        return Words::tr("Once a company can be read, this is tested as well.");
    case Cause::LevelsRefused:
    case Cause::LevelsMissing:
    case Cause::LevelsEmpty:
    case Cause::LevelsNotRead:
        return checkTheLevelsByHand();
    case Cause::KeychainLocked:
        return Words::tr("Try again, and enter the keychain's password when its window asks for it (usually the one "
                         "that you sign in to this computer with). If no window comes, unlock it in its own program "
                         "first: “Passwords and Keys”, KWalletManager or KeePassXC.");
    case Cause::KeychainDenied:
        return Words::tr("Try again, and allow access when the system asks.");
    case Cause::KeychainUnavailable:
        return Words::tr(
            "On Linux, start one (gnome-keyring, KWallet or KeePassXC) and sign in with a desktop session. Elsewhere, "
            "sign out and in again. Or go on for this session alone, without storing the key.");
    case Cause::KeychainEntryMissing:
        return Words::tr("Open this connection in the program with “Edit” and enter the private key again. A keychain "
                         "belongs to one account of this computer: under another account it is empty.");
    case Cause::KeychainTooLarge:
        return Words::tr("Check that nothing but the private key was pasted.");
    case Cause::KeychainMismatch:
        return Words::tr("Try again: the key is written anew. If something else comes back again, go on for this "
                         "session alone, without storing the key.");
    case Cause::KeychainForgot:
        return Words::tr("Look whether the keychain's own program reports that it can't save, then try again. Or go on "
                         "for this session alone, without storing the key.");
    case Cause::KeychainUnwritable:
        return Words::tr("Its file may be read-only, or the disk full. gnome-keyring keeps it in "
                         "~/.local/share/keyrings: see that you may write there and that there is room, then try "
                         "again. Or go on for this session alone, without storing the key.");
    case Cause::KeychainSilent:
        return Words::tr("Look for a window in which it asks for its password, also behind this one, then try again. "
                         "If there is none, the keychain may hang: sign out and in again. Or go on for this session "
                         "alone, without storing the key.");
    case Cause::KeychainFailed:
        return Words::tr("Try again. If it goes on, go on for this session alone, without storing the key.");
    case Cause::FileUnreadable:
        return Words::tr("Check where the file is and whether you may read it.");
    case Cause::FileDamaged:
        return Words::tr("Mend the file at the place named, or take a fresh copy.");
    case Cause::FileUnwritable:
        return Words::tr("Check whether you may write there, and whether the disk is full.");
    case Cause::FileBusy:
        return Words::tr("Try again in a moment. Nothing of yours was changed.");
    }
    return {};
}

} // namespace Propel::Text
