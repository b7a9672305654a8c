// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/base/Stage.h"

#include <QFlags>

#include <iterator>
#include <string_view>

/// What the program knows of each cause, in one table; everything that decides by a cause reads it. Sentences are in
/// app/text/CauseText.
namespace Propel {

/// What a cause is about.
enum class About {
    Nothing,
    Address, ///< the domain as typed
    CompanyId,
    Keys, ///< as typed, or as the instance judges them
    ClientId,
    CaFile,
    ProxySetting, ///< the proxy as typed
    HostName,
    Connection,
    Proxy,
    ProxySignIn,
    Tls,
    Certificate,
    Answer,
    Levels, ///< own levels are unknown; no stage fails by it
    Keychain,
    File
};

enum class CauseTrait {
    Retried = 1 << 0,       ///< another try right away may help
    TimeLimit = 1 << 1,     ///< nothing came within the time limit
    NoNetwork = 1 << 2,     ///< as it is right after a sleep, before the network is back
    Passing = 1 << 3,       ///< may be over without anybody doing anything: a network, a server or a keychain is away
    NobodyThere = 1 << 4,   ///< nobody is reached, and nothing says that anybody else is
    LostOnTheWay = 1 << 5,  ///< an exchange with the server broke off; its stage is the one that was under way
    AllRequests = 1 << 6,   ///< as true of each other request with these keys
    KeysRefused = 1 << 7,   ///< the instance refuses the keys
    NoKeychain = 1 << 8,    ///< no key can be had from this keychain now, whichever connection's
    MayBeStored = 1 << 9,   ///< what was being stored may be in the keychain, or may come to be
    OfPrivateKey = 1 << 10, ///< its texts are about a private key, whatever was stored
    NoRequest = 1 << 11,    ///< found before anything was sent
    OddAnswer = 1 << 12,    ///< an answer that the API doesn't give
    OutOfDate = 1 << 13,    ///< of a certificate, by this computer's clock
    QuoteBeside = 1 << 14,  ///< detail: the other side's or the system's words; the sentence stands without them
    QuoteWithin = 1 << 15,  ///< detail: such words, as a part of the sentence
};
Q_DECLARE_FLAGS(CauseTraits, CauseTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(CauseTraits)

struct CauseRow
{
    Cause cause;
    About about;
    CauseTraits traits = {};
};

namespace CauseTable {
using enum CauseTrait;

inline constexpr CauseRow rows[]{
    {Cause::None, About::Nothing},
    {Cause::AddressEmpty, About::Address},
    {Cause::AddressTooLong, About::Address},
    {Cause::AddressControlCharacters, About::Address},
    {Cause::AddressUserInfo, About::Address},
    {Cause::AddressBadPort, About::Address},
    {Cause::AddressNotAHost, About::Address},
    {Cause::CompanyIdEmpty, About::CompanyId},
    {Cause::CompanyIdTooLong, About::CompanyId},
    {Cause::CompanyIdBadCharacter, About::CompanyId},
    {Cause::PublicKeyEmpty, About::Keys},
    {Cause::PublicKeyBadCharacter, About::Keys},
    {Cause::PrivateKeyEmpty, About::Keys},
    {Cause::PrivateKeyBadCharacter, About::Keys},
    {Cause::ClientIdBadCharacter, About::ClientId, NoRequest},
    {Cause::CaFileUnreadable, About::CaFile, NoRequest},
    {Cause::CaFileNoCertificate, About::CaFile, NoRequest},
    {Cause::CaFileUtf16, About::CaFile, NoRequest},
    {Cause::CaFileNoAuthority, About::CaFile, NoRequest},
    {Cause::ProxyBad, About::ProxySetting, NoRequest},
    {Cause::ProxyUserInfo, About::ProxySetting, NoRequest},
    {Cause::HostNotFound, About::HostName, NoNetwork | Passing | NobodyThere},
    {Cause::NameServerSilent, About::HostName, TimeLimit | Passing | NobodyThere},
    {Cause::NameServerFailed, About::HostName, Passing | NobodyThere},
    {Cause::ConnectionRefused, About::Connection, Passing | NobodyThere},
    {Cause::ConnectionTimedOut, About::Connection, Retried | TimeLimit | Passing | NobodyThere},
    {Cause::NetworkUnreachable, About::Connection, Retried | NoNetwork | Passing | NobodyThere | QuoteBeside},
    {Cause::ProxyRefused, About::Proxy, Passing | QuoteBeside},
    {Cause::ProxyNeedsCredentials, About::ProxySignIn},
    {Cause::ProxySignInRefused, About::ProxySignIn},
    {Cause::ProxySignInUnreadable, About::ProxySignIn},
    {Cause::ProxySignInUnsupported, About::Proxy},
    {Cause::ProxyTimedOut, About::Proxy, Retried | TimeLimit | Passing},
    {Cause::ProxyNotFound, About::Proxy, NoNetwork | Passing},
    {Cause::ProxyTunnelFailed, About::Tls, Passing | QuoteBeside},
    {Cause::TlsFailed, About::Tls, NobodyThere | QuoteBeside},
    {Cause::TlsOutdated, About::Tls, QuoteBeside},
    {Cause::ClientCertificateWanted, About::Tls},
    {Cause::TlsTimedOut, About::Tls, TimeLimit | Passing | NobodyThere},
    {Cause::CertificateExpired, About::Certificate, OutOfDate},
    {Cause::CertificateNotYetValid, About::Certificate, OutOfDate},
    {Cause::CertificateWrongHost, About::Certificate},
    {Cause::CertificateSelfSigned, About::Certificate},
    {Cause::CertificateUnknownIssuer, About::Certificate},
    {Cause::CertificateChainIncomplete, About::Certificate},
    {Cause::CertificateWeak, About::Certificate},
    {Cause::CertificateOther, About::Certificate, QuoteBeside},
    {Cause::TimedOut, About::Answer, Retried | TimeLimit | Passing | LostOnTheWay},
    {Cause::ConnectionBroken, About::Answer, Retried | Passing | LostOnTheWay | QuoteBeside},
    {Cause::AnswerTooLarge, About::Answer, OddAnswer},
    {Cause::RedirectRefused, About::Answer, QuoteWithin},
    {Cause::TooManyRequests, About::Answer, Passing},
    {Cause::ServerError, About::Answer, Passing | QuoteBeside},
    {Cause::HttpStatus, About::Answer, OddAnswer | QuoteBeside},
    {Cause::NotJson, About::Answer, QuoteWithin},
    {Cause::UnexpectedJson, About::Answer, OddAnswer | QuoteBeside},
    {Cause::NotAskedHere, About::Answer, NoRequest},
    {Cause::Cancelled, About::Nothing, MayBeStored},
    {Cause::CompanyUnknown, About::Answer},
    {Cause::CompanyInfoNotJson, About::Answer, QuoteBeside},
    {Cause::CompanyInfoIncomplete, About::Answer, QuoteBeside},
    {Cause::CaptivePortal, About::Answer, Passing | QuoteWithin},
    {Cause::SiteUrlRefused, About::Answer, QuoteWithin},
    {Cause::KeysRefused, About::Keys, AllRequests | KeysRefused | QuoteBeside},
    {Cause::KeysSwapped, About::Keys, KeysRefused},
    {Cause::KeysAlike, About::Keys, KeysRefused},
    {Cause::ClientIdMissing, About::Answer, AllRequests},
    {Cause::ClientIdUnknown, About::Answer, AllRequests | QuoteBeside},
    {Cause::CannotRoute, About::Answer, AllRequests | QuoteBeside},
    {Cause::SslRequired, About::Answer, AllRequests | QuoteBeside},
    {Cause::UnauthorizedByOther, About::Answer, AllRequests | QuoteBeside},
    {Cause::ForbiddenByOther, About::Answer, QuoteBeside},
    {Cause::EndpointMissing, About::Answer, QuoteBeside},
    {Cause::PermissionMissing, About::Answer},
    {Cause::RecordMissing, About::Answer},
    {Cause::LevelsRefused, About::Levels},
    {Cause::LevelsMissing, About::Levels},
    {Cause::LevelsEmpty, About::Levels},
    {Cause::LevelsNotRead, About::Levels},
    {Cause::KeychainLocked, About::Keychain, Passing | NoKeychain},
    {Cause::KeychainDenied, About::Keychain, Passing},
    {Cause::KeychainUnavailable, About::Keychain, Passing | NoKeychain},
    {Cause::KeychainEntryMissing, About::Keychain},
    {Cause::KeychainTooLarge, About::Keychain, OfPrivateKey},
    {Cause::KeychainMismatch, About::Keychain, OfPrivateKey},
    {Cause::KeychainForgot, About::Keychain, OfPrivateKey},
    {Cause::KeychainUnwritable, About::Keychain},
    {Cause::KeychainSilent, About::Keychain, Passing | NoKeychain | MayBeStored},
    {Cause::KeychainFailed, About::Keychain, Passing | NoKeychain | MayBeStored},
    {Cause::FileUnreadable, About::File},
    {Cause::FileDamaged, About::File},
    {Cause::FileUnwritable, About::File},
    {Cause::FileBusy, About::File},
};

/// Compilers write a value of an enum that has no name as a cast of its number.
template<Cause cause>
constexpr bool hasName()
{
    return std::string_view(__PRETTY_FUNCTION__).find("= (") == std::string_view::npos;
}

constexpr bool isInOrder()
{
    int number = 0;
    for (const CauseRow &row : rows) {
        if (static_cast<int>(row.cause) != number++)
            return false;
    }
    return true;
}

static_assert(isInOrder(), "a row is missing, or stands elsewhere than its cause in the enum");
static_assert(!hasName<static_cast<Cause>(std::size(rows))>(), "the last causes have no row");

} // namespace CauseTable

constexpr About about(Cause cause)
{
    return CauseTable::rows[static_cast<size_t>(cause)].about;
}

constexpr bool has(Cause cause, CauseTraits traits) ///< at least one of them
{
    return bool(CauseTable::rows[static_cast<size_t>(cause)].traits & traits);
}

/// The stage that the cause belongs to when it happens in `asking`: name, connection and TLS faults have stages of
/// their own.
constexpr Stage stageOf(Cause cause, Stage asking)
{
    switch (about(cause)) {
    case About::HostName:
        return Stage::Dns;
    case About::Connection:
    case About::Proxy:
    case About::ProxySignIn:
    case About::ProxySetting:
        return Stage::Tcp;
    case About::Tls:
    case About::Certificate:
    case About::CaFile:
        return Stage::Tls;
    case About::Nothing:
    case About::Address:
    case About::CompanyId:
    case About::Keys:
    case About::ClientId:
    case About::Answer:
    case About::Levels:
    case About::Keychain:
    case About::File:
        break;
    }
    return asking;
}

/// Whether it is about the network between here and there, or about a server that is gone.
constexpr bool isNetworkFault(Cause cause)
{
    return has(cause, CauseTrait::LostOnTheWay) || stageOf(cause, Stage::Permissions) < Stage::CompanyInfo;
}

/// Whether a proxy's user name and password, or others, would help.
constexpr bool wantsProxySignIn(Cause cause)
{
    return about(cause) == About::ProxySignIn;
}

constexpr bool isRefusalOfKeys(Cause cause)
{
    return has(cause, CauseTrait::KeysRefused);
}

} // namespace Propel
