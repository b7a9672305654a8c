// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace Propel {
inline namespace Causes {
Q_NAMESPACE

/// Why something did not work. Code decides by the cause; sentences are made from it in app/text alone.
/// The names go into reports ("cause"), so they are never renamed.
enum class Cause {
    None,
    // The address as typed
    AddressEmpty,
    AddressTooLong,
    AddressControlCharacters,
    AddressUserInfo,
    AddressBadPort,
    AddressNotAHost,
    CompanyIdEmpty,
    CompanyIdTooLong,
    CompanyIdBadCharacter, ///< detail: the character
    PublicKeyEmpty,
    PublicKeyBadCharacter, ///< detail: the character
    PrivateKeyEmpty,
    PrivateKeyBadCharacter, ///< detail is empty: nothing of a private key is ever shown
    ClientIdBadCharacter,
    CaFileUnreadable,    ///< detail: the file and the system's words
    CaFileNoCertificate, ///< detail: the file
    CaFileUtf16,         ///< detail: the file
    CaFileNoAuthority,   ///< holds certificates, but none that may issue others; detail: whose the first one is
    ProxyBad,            ///< detail: the proxy as given; of the environment, "variable=value"
    ProxyUserInfo,       ///< it came with a user name or password; detail: the proxy without them
    // The way to the host
    HostNotFound,
    NameServerSilent,
    NameServerFailed, ///< it says that it can't answer, or there is no way to it; detail: the system's words
    ConnectionRefused,
    ConnectionTimedOut, ///< no connection within the time limit
    NetworkUnreachable,
    ProxyRefused,
    ProxyNeedsCredentials,  ///< and none are known; detail: the proxy, "host:port", as in the two below
    ProxySignInRefused,     ///< those that are known are wrong
    ProxySignInUnreadable,  ///< it asks, and the keychain that may hold them can't be read
    ProxySignInUnsupported, ///< it asks in a way that Qt doesn't know, such as Negotiate
    ProxyTimedOut,          ///< no way through it within the time limit; detail: the proxy, as above
    ProxyNotFound,          ///< detail: the proxy's name
    ProxyTunnelFailed,      ///< the proxy took the connection, and what came through it is no TLS
    TlsFailed,
    TlsOutdated,             ///< all that the server offers is out of date; detail: what, in the system's words
    ClientCertificateWanted, ///< by the server, or by a gateway before it
    TlsTimedOut,             ///< a connection, but no finished handshake within the time limit
    CertificateExpired,      ///< detail: until when it was valid, and what this computer's clock said, "until | clock";
                        ///< where it is not the server's own, but that of an authority in between, "until | clock |
                        ///< whose"
    CertificateNotYetValid, ///< detail: the same, with "from"
    CertificateWrongHost,
    CertificateSelfSigned,
    CertificateUnknownIssuer,   ///< detail: the issuer's name
    CertificateChainIncomplete, ///< detail: the name of the issuer whose certificate the server doesn't send
    CertificateWeak,            ///< its key or its signature is of a kind that is no longer safe; detail: which
    CertificateOther,
    // Answers
    TimedOut,
    ConnectionBroken,
    AnswerTooLarge,
    RedirectRefused, ///< detail: where it would have led
    TooManyRequests,
    ServerError,
    HttpStatus, ///< any other status that has no cause of its own
    NotJson,    ///< detail: how the answer begins
    UnexpectedJson,
    NotAskedHere, ///< a request that was to bear the keys to a host that isn't the confirmed one
    Cancelled,
    // companyinfo
    CompanyUnknown,
    CompanyInfoNotJson,
    CompanyInfoIncomplete,
    CaptivePortal,  ///< a page to sign in to the network; detail: its title, or how it begins
    SiteUrlRefused, ///< detail: the site that was named
    // Authentication
    KeysRefused,
    KeysSwapped, ///< refused as they are, and taken the other way round
    KeysAlike,   ///< refused, and both are the same
    ClientIdMissing,
    ClientIdUnknown,
    CannotRoute,
    SslRequired,
    UnauthorizedByOther, ///< a 401 that doesn't look like the instance's
    ForbiddenByOther,    ///< a 403 that isn't the instance's permission answer
    EndpointMissing,     ///< 404
    PermissionMissing,   ///< the instance's words for it
    RecordMissing,       ///< nothing to test on: the record that the probe needs could not be read
    // Own levels: these don't fail a stage, they say why levels are unknown
    LevelsRefused,
    LevelsMissing,
    LevelsEmpty,
    LevelsNotRead,
    // Keychain
    KeychainLocked,
    KeychainDenied,
    KeychainUnavailable, ///< no service to talk to
    KeychainEntryMissing,
    KeychainTooLarge,
    KeychainMismatch,   ///< written without complaint, read back different
    KeychainForgot,     ///< written without complaint, and not there when read back
    KeychainUnwritable, ///< it can be read, but its file can't be written; detail: the keychain's own words
    KeychainSilent,     ///< it took the question, and gave no answer within its own time limit (25 to 50 s)
    KeychainFailed,     ///< detail: the keychain's own words
    // Files
    FileUnreadable, ///< detail: file and reason
    FileDamaged,    ///< detail: file, line and reason
    FileUnwritable, ///< detail: file and reason
    FileBusy,       ///< another program of ours is writing; detail: the folder
};
Q_ENUM_NS(Cause)
} // namespace Causes

/// What a server showed to prove who it is.
struct CertificateFacts
{
    QString issuedTo;
    QString issuedBy;
    QDateTime validUntil;
    QString text; ///< all of it, for somebody who knows certificates; may be empty

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// A failure as a value. Holds no sentence and never a secret.
struct Error
{
    Cause cause = Cause::None;
    QString detail;     ///< what came back, in the other side's own words: plain text, at most a few hundred characters
    int httpStatus = 0; ///< 0: there was no HTTP answer
    std::optional<CertificateFacts> certificate = std::nullopt; ///< that wasn't trusted; not kept in reports

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Propel
