// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxTls.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};

using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bio = std::unique_ptr<BIO, Free>;

constexpr long hour = 3600;
constexpr long validFor = 720 * hour;

bool addExtension(X509 *certificate, X509 *issuer, int extensionId, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_nconf_nid(nullptr, &context, extensionId, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerialNumber(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f;
    const std::unique_ptr<BIGNUM, Free> number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addCommonName(X509_NAME *name, const QByteArray &commonName)
{
    const QByteArray organisation = QByteArrayLiteral("propel-sandbox (practice instance)");
    const auto add = [name](const char *field, const QByteArray &text) {
        const std::basic_string<unsigned char> bytes(text.begin(), text.end());
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytes.data(), int(bytes.size()), -1, 0) == 1;
    };
    return add("O", organisation) && add("CN", commonName);
}

/// A certificate with names, times and key set, not signed yet. No issuer: it names itself.
Certificate draft(EVP_PKEY *key, const QByteArray &commonName, X509 *issuer)
{
    Certificate certificate(X509_new());
    X509 *raw = certificate.get();
    const bool done = raw && X509_set_version(raw, X509_VERSION_3) == 1 && setSerialNumber(raw) &&
                      X509_gmtime_adj(X509_getm_notBefore(raw), -hour) &&
                      X509_gmtime_adj(X509_getm_notAfter(raw), validFor) && X509_set_pubkey(raw, key) == 1 &&
                      addCommonName(X509_get_subject_name(raw), commonName) &&
                      X509_set_issuer_name(raw, X509_get_subject_name(issuer ? issuer : raw)) == 1;
    return done ? std::move(certificate) : nullptr;
}

Certificate makeAuthority(EVP_PKEY *key)
{
    Certificate authority = draft(key, QByteArrayLiteral("propel-sandbox practice CA"), nullptr);
    X509 *raw = authority.get();
    const bool done = raw && addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(raw, raw, NID_subject_key_identifier, "hash") &&
                      X509_sign(raw, key, EVP_sha256()) > 0;
    return done ? std::move(authority) : nullptr;
}

Certificate makeServerCertificate(EVP_PKEY *key, X509 *authority, EVP_PKEY *authorityKey)
{
    const QByteArray names = "DNS:localhost,DNS:sandbox.localhost,DNS:*.localhost,IP:127.0.0.1,IP:::1";
    Certificate certificate = draft(key, QByteArrayLiteral("localhost"), authority);
    X509 *raw = certificate.get();
    const bool done = raw && addExtension(raw, authority, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(raw, authority, NID_key_usage, "critical,digitalSignature") &&
                      addExtension(raw, authority, NID_ext_key_usage, "serverAuth") &&
                      addExtension(raw, authority, NID_subject_key_identifier, "hash") &&
                      addExtension(raw, authority, NID_authority_key_identifier, "keyid") &&
                      addExtension(raw, authority, NID_subject_alt_name, names) &&
                      X509_sign(raw, authorityKey, EVP_sha256()) > 0;
    return done ? std::move(certificate) : nullptr;
}

template<typename Write>
QByteArray pem(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    QByteArray text(qsizetype(BIO_ctrl_pending(bio.get())), '\0');
    const int read = BIO_read(bio.get(), text.data(), int(text.size()));
    return read == text.size() ? text : QByteArray();
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

tl::unexpected<QString> refused(const QString &what)
{
    std::array<char, 256> reason{};
    ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
    return tl::make_unexpected(u"cannot make the %1: %2"_s.arg(what, QString::fromLatin1(reason.data())));
}

} // namespace

tl::expected<SandboxTls, QString> SandboxTls::make()
{
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    if (!authorityKey || !serverKey)
        return refused(u"keys"_s);
    const Certificate authority = makeAuthority(authorityKey.get());
    if (!authority)
        return refused(u"CA certificate"_s);
    const Certificate certificate = makeServerCertificate(serverKey.get(), authority.get(), authorityKey.get());
    if (!certificate)
        return refused(u"server certificate"_s);
    const QByteArray keyPem = pem([&serverKey](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    SandboxTls tls;
    tls.caPem = pemOf(authority.get());
    const QSslKey key(keyPem, QSsl::Ec);
    const QList<QSslCertificate> chain{QSslCertificate(pemOf(certificate.get())), QSslCertificate(tls.caPem)};
    if (key.isNull() || chain.at(0).isNull() || chain.at(1).isNull())
        return tl::make_unexpected(u"Qt cannot read the certificates that were made"_s);
    tls.server = QSslConfiguration::defaultConfiguration();
    tls.server.setLocalCertificateChain(chain);
    tls.server.setPrivateKey(key);
    tls.server.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace sandbox
