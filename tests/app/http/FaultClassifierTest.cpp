// SPDX-License-Identifier: MIT
#include "app/http/FaultClassifier.h"
#include "app/base/Causes.h"

#include "tests/support/Kit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Cause tlsCause(const QList<QSslError::SslError> &errors)
{
    QList<QSslError> list;
    for (const QSslError::SslError error : errors)
        list += QSslError(error);
    return classifyFault(QNetworkReply::SslHandshakeFailedError, {}, list, RequestPhase::Connecting).cause;
}

} // namespace

TEST(FaultClassifier, NamesWhatIsWrongWithACertificate)
{
    EXPECT_EQ(tlsCause({QSslError::HostNameMismatch}), Cause::CertificateWrongHost);
    EXPECT_EQ(tlsCause({QSslError::CertificateExpired}), Cause::CertificateExpired);
    EXPECT_EQ(tlsCause({QSslError::CertificateNotYetValid}), Cause::CertificateNotYetValid);
    EXPECT_EQ(tlsCause({QSslError::SelfSignedCertificate}), Cause::CertificateSelfSigned);
    EXPECT_EQ(tlsCause({QSslError::SelfSignedCertificateInChain}), Cause::CertificateUnknownIssuer);
    EXPECT_EQ(tlsCause({QSslError::UnableToGetLocalIssuerCertificate}), Cause::CertificateChainIncomplete);
    EXPECT_EQ(tlsCause({QSslError::CertificateRevoked}), Cause::CertificateOther);
    EXPECT_EQ(tlsCause({}), Cause::TlsFailed);
}

TEST(FaultClassifier, PutsWhoVouchesBeforeWhatTheCertificateSays)
{
    EXPECT_EQ(tlsCause({QSslError::CertificateExpired, QSslError::HostNameMismatch, QSslError::SelfSignedCertificate}),
              Cause::CertificateSelfSigned);
    EXPECT_EQ(tlsCause({QSslError::HostNameMismatch, QSslError::CertificateExpired}), Cause::CertificateExpired);
}

TEST(FaultClassifier, TellsByHowFarItGot)
{
    const auto cause = [](QNetworkReply::NetworkError error, RequestPhase progress) {
        return classifyFault(error, u"words"_s, {}, progress).cause;
    };
    EXPECT_EQ(cause(QNetworkReply::OperationCanceledError, RequestPhase::Connecting), Cause::ConnectionTimedOut);
    EXPECT_EQ(cause(QNetworkReply::OperationCanceledError, RequestPhase::Sent), Cause::TimedOut);
    EXPECT_EQ(cause(QNetworkReply::RemoteHostClosedError, RequestPhase::Connecting), Cause::TlsFailed);
    EXPECT_EQ(cause(QNetworkReply::RemoteHostClosedError, RequestPhase::Sent), Cause::ConnectionBroken);
    EXPECT_EQ(cause(QNetworkReply::RemoteHostClosedError, RequestPhase::Reconnecting), Cause::ConnectionBroken)
        << "it did speak TLS a moment ago";
    EXPECT_EQ(cause(QNetworkReply::OperationCanceledError, RequestPhase::Reconnecting), Cause::ConnectionTimedOut);
    EXPECT_EQ(cause(QNetworkReply::UnknownNetworkError, RequestPhase::Connecting), Cause::NetworkUnreachable);
    EXPECT_EQ(cause(QNetworkReply::ProxyAuthenticationRequiredError, RequestPhase::Connecting),
              Cause::ProxyNeedsCredentials);
}

TEST(FaultClassifier, BlamesTheProxyForWhatOnlyItCanHaveSaid)
{
    const auto cause = [](QNetworkReply::NetworkError error) {
        return classifyFault(error, u"words"_s, {}, RequestPhase::Connecting, u"proxy.example:8080"_s).cause;
    };
    EXPECT_EQ(cause(QNetworkReply::ConnectionRefusedError), Cause::ProxyRefused);
    EXPECT_EQ(cause(QNetworkReply::UnknownNetworkError), Cause::ProxyRefused);
    EXPECT_EQ(cause(QNetworkReply::SslHandshakeFailedError), Cause::ProxyTunnelFailed);
    EXPECT_EQ(cause(QNetworkReply::ProxyAuthenticationRequiredError), Cause::ProxyNeedsCredentials);
    const QList<QSslError> expired{QSslError(QSslError::CertificateExpired)};
    EXPECT_EQ(
        classifyFault(QNetworkReply::SslHandshakeFailedError, {}, expired, RequestPhase::Connecting, u"p:1"_s).cause,
        Cause::CertificateExpired);
    EXPECT_EQ(classifyFault(QNetworkReply::OperationCanceledError, u"words"_s, {}, RequestPhase::Connecting, u"p:1"_s),
              (Error{Cause::ProxyTimedOut, u"p:1"_s, 0}));
}

TEST(FaultClassifier, TakesNoAnswerForWholeThatCouldNotBeUnpacked)
{
    EXPECT_TRUE(isWhole(200, QNetworkReply::NoError));
    EXPECT_TRUE(isWhole(403, QNetworkReply::ContentAccessDenied));
    EXPECT_TRUE(isWhole(400, QNetworkReply::ProtocolInvalidOperationError));
    EXPECT_FALSE(isWhole(200, QNetworkReply::UnknownContentError));
    EXPECT_FALSE(isWhole(0, QNetworkReply::NoError));
    EXPECT_FALSE(isWhole(500, QNetworkReply::RemoteHostClosedError));
}

TEST(FaultClassifier, GivesConnectingStagesOfTheirOwn)
{
    EXPECT_EQ(stageOf(Cause::NameServerSilent, Stage::CompanyInfo), Stage::Dns);
    EXPECT_EQ(stageOf(Cause::NameServerFailed, Stage::CompanyInfo), Stage::Dns);
    EXPECT_EQ(stageOf(Cause::HostNotFound, Stage::CompanyInfo), Stage::Dns);
    EXPECT_EQ(stageOf(Cause::ConnectionRefused, Stage::CompanyInfo), Stage::Tcp);
    EXPECT_EQ(stageOf(Cause::CertificateExpired, Stage::CompanyInfo), Stage::Tls);
    EXPECT_EQ(stageOf(Cause::TimedOut, Stage::CompanyInfo), Stage::CompanyInfo);
}
