// SPDX-License-Identifier: MIT
#include "app/text/StageText.h"
#include "app/requirements/RequirementSet.h"
#include "app/text/CauseText.h"
#include "app/text/TimeText.h"

#include <QMetaEnum>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Report failedAt(Stage stage, const Error &error)
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    report.connection = {u"connect.acme.com:8443"_s, u"acme"_s, u"AbCd…"_s, {}, {}, u"v2025.1"_s, false};
    for (const Stage before : allStages) {
        if (before < stage)
            report.stages[static_cast<qsizetype>(before)].state = StageState::Passed;
    }
    StageOutcome &outcome = report.stages[static_cast<qsizetype>(stage)];
    outcome.state = StageState::Failed;
    outcome.error = error;
    return report;
}

} // namespace

TEST(StageText, SaysForEachStageAndCauseWhatWasTriedAndWhatCameBack)
{
    const auto causes = QMetaEnum::fromType<Cause>();
    for (const Stage stage : allStages) {
        for (int i = 1; i < causes.keyCount(); ++i) { // all but None
            const auto cause = static_cast<Cause>(causes.value(i));
            for (const Error &error : {Error{cause, {}, 0}, Error{cause, u"Words | of\u00a0theirs"_s, 502}}) {
                const Report report = failedAt(stage, error);
                const StageOutcome &failed = *report.failedStage();
                EXPECT_FALSE(Text::tried(failed, report).isEmpty()) << causes.key(i);
                EXPECT_FALSE(Text::cameBack(failed, report).isEmpty()) << causes.key(i);
                EXPECT_FALSE(Text::meaning(failed, report).isEmpty()) << causes.key(i);
                const QString ticket = Text::ticket(report);
                EXPECT_EQ(ticket.count(u'\n'), 12) << "a line each: " << ticket.toStdString();
                EXPECT_TRUE(ticket.contains(u"Cause: "_s + enumName(cause))) << causes.key(i);
            }
        }
    }
}

TEST(StageText, NamesHostPortAndAddress)
{
    const Report report = failedAt(Stage::Tcp, {Cause::ConnectionRefused, {}, 0});
    EXPECT_EQ(
        Text::tried(*report.failedStage(), report),
        u"Connecting to connect.acme.com, port 8443, for GET https://connect.acme.com:8443/login/companyinfo/acme"_s);
    EXPECT_EQ(Text::cameBack(*report.failedStage(), report), u"The connection was refused."_s);
}

TEST(StageText, SaysWhatEveryKindOfSilenceWas)
{
    const auto came = [](Stage stage, Cause cause) {
        const Report report = failedAt(stage, {cause, {}, 0});
        return Text::cameBack(*report.failedStage(), report);
    };
    EXPECT_EQ(came(Stage::Tcp, Cause::ProxyNeedsCredentials), u"A request to sign in."_s);
    EXPECT_EQ(came(Stage::Tcp, Cause::ProxySignInRefused), u"A request to sign in."_s);
    EXPECT_EQ(came(Stage::Dns, Cause::NameServerSilent), u"No response within the time limit."_s);
    EXPECT_EQ(came(Stage::Dns, Cause::NameServerFailed), u"The DNS server didn't say whether the name exists."_s);
    EXPECT_EQ(came(Stage::Tls, Cause::CaFileNoAuthority), u"Nothing: no request was sent."_s);
    EXPECT_EQ(came(Stage::Tcp, Cause::ProxyUserInfo), u"Nothing: no request was sent."_s);
}

TEST(StageText, SaysWhoseCertificateIsOutOfDate)
{
    const auto said = [](Cause cause, const QString &words) { return Text::explain({cause, words, 0}, {}); };
    const QString dates = u"2026-01-02T03:04:05Z | 2026-11-26T00:00:00Z"_s;
    const Text::Explanation own = said(Cause::CertificateExpired, dates);
    EXPECT_TRUE(own.what.startsWith(u"The server's certificate expired on Jan 2, 2026."_s));
    EXPECT_TRUE(own.remedy.endsWith(u"renew the certificate."_s));
    EXPECT_EQ(said(Cause::CertificateExpired, u"no date"_s).what, u"The server's certificate expired on no date."_s);
    const Text::Explanation other = said(Cause::CertificateExpired, dates + u" | Old %1 CA"_s);
    EXPECT_TRUE(
        other.what.startsWith(u"“Old %1 CA”, an issuer in the server's certificate chain, expired on Jan 2, 2026."_s));
    const QString clock = Text::dayAndTime(QDateTime(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC), {});
    EXPECT_TRUE(clock.contains(u", 2026 at "_s)) << clock;
    EXPECT_TRUE(other.what.endsWith(u"clock says %1."_s.arg(clock))) << other.what;
    EXPECT_TRUE(other.remedy.contains(u"whole chain"_s));
    EXPECT_TRUE(said(Cause::CertificateNotYetValid, dates + u" | New CA"_s).what.startsWith(u"“New CA”, an issuer"_s));
}

TEST(StageText, QuotesTheOthersWordsOnce)
{
    const Report report = failedAt(Stage::CompanyInfo, {Cause::ServerError, u"Down for now"_s, 503});
    EXPECT_EQ(Text::cameBack(*report.failedStage(), report), u"HTTP status 503. “Down for now”"_s);
    EXPECT_FALSE(Text::meaning(*report.failedStage(), report).contains(u"Down for now"_s));
}

TEST(StageText, HasNoTicketWhereNothingFailed)
{
    EXPECT_EQ(Text::ticket(emptyReport(RequirementSet::builtIn())), QString());
}

TEST(StageText, CountsSecondsRoundedUp)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    EXPECT_EQ(Text::holdingBack(now.addSecs(12), now), u"ConnectWise asked us to wait. Continuing in 12 s."_s);
    EXPECT_EQ(Text::holdingBack(now.addMSecs(11001), now), u"ConnectWise asked us to wait. Continuing in 12 s."_s);
    EXPECT_EQ(Text::holdingBack(now, now), u"ConnectWise asked us to wait. Continuing in 0 s."_s);
}
