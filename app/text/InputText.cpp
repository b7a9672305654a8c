// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "app/text/Words.h"

namespace Propel::Text {
namespace {

QString hostNameAlone()
{
    return Words::tr("Enter the host name alone, for example connect.yourcompany.com.");
}

QString companyIdAlone()
{
    return Words::tr("Enter only the Company ID, exactly as you type it when you sign in to ConnectWise: no address, "
                     "key, or full company name.");
}

QString pasteThePublicKeyAgain()
{
    //: "System > Members > API Members" and "API Keys" stand so on ConnectWise's screens: don't translate them
    return Words::tr("Paste only the public key, as shown in ConnectWise under System > Members > API Members > (the "
                     "member) > API Keys.");
}

QString pasteThePrivateKeyAgain()
{
    return Words::tr("Paste the private key again. ConnectWise shows it only once, right after you save it. If you no "
                     "longer have it, delete that pair and create a new one on the same API member.");
}

} // namespace

Explanation inputText(const Error &error)
{
    const Cause cause = error.cause;
    const QString &words = error.detail;
    if (cause == Cause::AddressEmpty)
        return {Words::tr("The domain is empty."),
                Words::tr("Enter the address you use to sign in to ConnectWise, for example connect.yourcompany.com.")};
    if (cause == Cause::AddressTooLong)
        return {Words::tr("The domain is longer than a host name can be."), hostNameAlone()};
    if (cause == Cause::AddressControlCharacters)
        return {Words::tr("The domain contains invisible characters, such as a line break."), hostNameAlone()};
    if (cause == Cause::AddressUserInfo)
        return {Words::tr("The domain contains an @ sign, as if a name or password came before it."), hostNameAlone()};
    if (cause == Cause::AddressBadPort)
        return {//: %1: what stands behind the colon of the address
                Words::tr("The port “%1” is not a number from 1 to 65535.").arg(words),
                Words::tr("Leave out the port, unless you use one after a colon to sign in to ConnectWise.")};
    if (cause == Cause::AddressNotAHost)
        return {//: %1: the address as it was typed
                Words::tr("“%1” is neither a host name nor an IP address.").arg(words),
                Words::tr("Check the spelling. It looks like connect.yourcompany.com, without spaces or commas.")};
    if (cause == Cause::CompanyIdEmpty)
        return {Words::tr("The Company ID is empty."),
                Words::tr("Enter the Company ID exactly as you type it to sign in to ConnectWise.")};
    if (cause == Cause::CompanyIdTooLong)
        return {Words::tr("The Company ID is longer than 100 characters."), companyIdAlone()};
    if (cause == Cause::CompanyIdBadCharacter)
        return {words.isEmpty() ? Words::tr("The Company ID contains a space or an invisible character.")
                                //: %1: a single character
                                : Words::tr("The Company ID contains “%1”, which isn't allowed.").arg(words),
                companyIdAlone()};
    if (cause == Cause::PublicKeyEmpty)
        return {Words::tr("The public key is empty."), pasteThePublicKeyAgain()};
    if (cause == Cause::PublicKeyBadCharacter)
        return {//: %1: a single character
                Words::tr("The public key contains “%1”, which isn't allowed.").arg(words), pasteThePublicKeyAgain()};
    if (cause == Cause::PrivateKeyEmpty)
        return {Words::tr("The private key is empty."), pasteThePrivateKeyAgain()};
    if (cause == Cause::PrivateKeyBadCharacter)
        return {Words::tr("The private key contains a character that isn't allowed."), pasteThePrivateKeyAgain()};
    if (cause == Cause::CaFileUnreadable)
        return {
            words.isEmpty() ? Words::tr("Can't read the CA certificate file.")
                            //: %1: a file, and where in it or why
                            : Words::tr("Can't read the CA certificate file: %1").arg(words),
            Words::tr(
                "Check where the file is and that you can read it, or leave it out if you don't need a private CA.")};
    if (cause == Cause::CaFileNoCertificate)
        return {//: %1: a file
                Words::tr("The file “%1” has no certificate in PEM format.").arg(words),
                Words::tr("Choose a file that begins with “-----BEGIN CERTIFICATE-----”. In Windows, export the "
                          "certificate as “Base-64 encoded X.509”.")};
    if (cause == Cause::CaFileUtf16)
        return {//: %1: a file
                Words::tr("The file “%1” is saved as UTF-16. Certificate files must be ASCII or UTF-8.").arg(words),
                Words::tr("Save it again as plain text (ASCII or UTF-8), or export the certificate again.")};
    if (cause == Cause::ClientIdBadCharacter)
        return {Words::tr("The client ID contains a character that can't be part of one."),
                Words::tr("Copy it again, without spaces and line breaks. Leave it out unless Propel gave you one.")};
    if (cause == Cause::CaFileNoAuthority)
        return {words.isEmpty() ? Words::tr("The CA certificate file contains no authority's certificate (CA).")
                                //: %1: whose certificate it is, such as a host name
                                : Words::tr("The CA certificate file contains only the certificate of “%1”, which "
                                            "isn't a certificate authority (CA).")
                                      .arg(words),
                Words::tr("Choose the certificate of the authority that issued the server's: in a browser, it's the "
                          "top one in the server's certificate path.")};
    if (cause == Cause::ProxyBad && words.contains(u'='))
        return {//: %1: an environment variable, %2: its value
                Words::tr("The environment variable %1 names a proxy that can't be used: %2")
                    .arg(words.section(u'=', 0, 0), words.section(u'=', 1)),
                Words::tr("Set it to http://host:port or socks5://host:port, unset it, or give this connection a proxy "
                          "of its own.")};
    if (cause == Cause::ProxyBad)
        return {//: %1: the proxy as it was given
                Words::tr("“%1” can't be used as a proxy.").arg(words),
                Words::tr("Enter it as http://host:port or socks5://host:port, without a user name and password, or "
                          "leave it out to use the system's.")};
    if (cause == Cause::ProxyUserInfo)
        return {Words::tr("The proxy's address contains a user name or a password."),
                //: %1: Windows Credential Manager, your keyring, ...
                withKeychain(Words::tr("Leave them out: settings and options can be read by others. If the proxy asks "
                                       "for them, Propel Connect asks you, and saves them in %1."))};
    return {};
}

} // namespace Propel::Text
