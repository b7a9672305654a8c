// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/ChangeText.h"
#include "app/text/FaultText.h"
#include "app/text/KeychainText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/VerdictText.h"
#include "app/text/Words.h"

#include "tests/support/SampleReport.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QList<Cause> allCauses()
{
    QList<Cause> causes;
    const QMetaEnum meta = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < meta.keyCount(); ++i)
        causes += static_cast<Cause>(meta.value(i));
    return causes;
}

} // namespace

TEST(Texts, ExplainsEveryCauseInItsOwnWords)
{
    QHash<QString, Cause> seen;
    for (const Cause cause : allCauses()) {
        const QString what = Text::explain({cause, {}, 0}).what;
        EXPECT_FALSE(what.isEmpty()) << enumName(cause).toStdString();
        EXPECT_FALSE(seen.contains(what))
            << enumName(cause).toStdString() << " says what " << enumName(seen.value(what)).toStdString() << " says";
        EXPECT_FALSE(what.contains(u'%')) << what.toStdString();
        seen.insert(what, cause);
    }
}

TEST(Texts, SaysWhatToDoAboutEveryCauseButNoneAndCancelled)
{
    for (const Cause cause : allCauses()) {
        const QString remedy = Text::explain({cause, u"words"_s, 500}, Sample().facts.connection).remedy;
        EXPECT_EQ(remedy.isEmpty(), cause == Cause::None || cause == Cause::Cancelled) << enumName(cause).toStdString();
        EXPECT_FALSE(remedy.contains(u'%')) << remedy.toStdString();
    }
}

/// Sentences about every cause, as `reader` sees them.
QStringList sentencesFor(Text::Reader reader)
{
    Text::setReader(reader);
    QStringList sentences;
    const ConnectionFacts connection = Sample().facts.connection;
    for (const Cause cause : allCauses()) {
        const Error error{cause, {}, 418};
        const Text::Explanation text = Text::explain(error, connection);
        sentences += {text.what, text.remedy, Text::remedyOfRow(error)};
        const QList<Text::FaultAdvice> all = Text::faultAdvice(error, connection);
        for (const Text::FaultAdvice &advice : all)
            sentences += {advice.title, advice.text};
    }
    Text::setReader(Text::Reader::Window);
    return sentences;
}

TEST(Texts, NameClicksInWindowsAndOptionsInATerminal)
{
    for (const QString &sentence : sentencesFor(Text::Reader::Window))
        EXPECT_FALSE(sentence.contains(u"--"_s) && !sentence.contains(u"-----BEGIN"_s)) << sentence;
    const QStringList inTerminal = sentencesFor(Text::Reader::Terminal);
    for (const QString &option : {u"--timeout"_s, u"--client-id"_s, u"--ca-file"_s, u"--private-key-stdin"_s})
        EXPECT_TRUE(inTerminal.join(u' ').contains(option)) << option;
    EXPECT_FALSE(inTerminal.join(u' ').contains(u"under Advanced"_s));
}

TEST(Texts, LeaveCodesToTheDetailsForSupport)
{
    for (const QString &sentence : sentencesFor(Text::Reader::Window))
        EXPECT_FALSE(sentence.contains(u"418"_s)) << sentence;
}

TEST(Texts, SayWhereTheAdministratorSeesWhatArrives)
{
    EXPECT_TRUE(Text::explain({Cause::KeysRefused, {}, 401}).remedy.contains(u"Start Debug Mode"_s));
    EXPECT_TRUE(Text::rejectionReasons(u"acme"_s).contains(u"API Logs"_s));
}

TEST(Texts, NameTheKeychainOneWay)
{
    const QString name = Text::keychainName();
    EXPECT_EQ(Text::withKeychain(u"%1 is locked."_s), name.left(1).toUpper() + name.mid(1) + u" is locked."_s);
    EXPECT_EQ(Text::withKeychain(u"Waiting for %1."_s), u"Waiting for %1."_s.arg(name));
    for (const Cause cause : {Cause::KeychainLocked, Cause::KeychainEntryMissing, Cause::KeychainSilent})
        EXPECT_TRUE(Text::explain({cause, {}, 0}).what.contains(name.mid(1))) << enumName(cause).toStdString();
}

TEST(Texts, AFaultsReasonDoesNotRepeatItsTitle)
{
    const Error proxy{Cause::ProxyNeedsCredentials, u"proxy.acme.com:8080"_s, 0};
    EXPECT_EQ(Text::faultTitle(proxy, {}), u"Proxy sign-in required"_s);
    EXPECT_EQ(Text::faultReason(proxy, {}), u"Proxy: proxy.acme.com:8080"_s);
    EXPECT_EQ(Text::faultReason({Cause::KeychainEntryMissing, {}, 0}, {}), QString());
    const Error expired{Cause::CertificateExpired, {}, 0};
    EXPECT_EQ(Text::faultReason(expired, {}), Text::explain(expired).what + u" We stopped before sending your keys."_s);
}

TEST(Texts, KnowsAnotherWayOnForEachMoodOfTheKeychain)
{
    QHash<QString, Cause> seen;
    for (const Cause cause : allCauses()) {
        if (!enumName(cause).startsWith("keychain"_L1))
            continue;
        const QString remedy = Text::explain({cause, {}, 0}).remedy;
        EXPECT_FALSE(seen.contains(remedy))
            << enumName(cause).toStdString() << " gives the way on of " << enumName(seen.value(remedy)).toStdString();
        seen.insert(remedy, cause);
    }
    EXPECT_GE(seen.size(), 10);
}

TEST(Texts, QuotesTheKeychainWhereItsWordsSayMore)
{
    const auto quotes = [](Cause cause) {
        return Text::explain({cause, u"its words"_s, 0}).what.contains(u"its words"_s);
    };
    for (const Cause cause : {Cause::KeychainUnavailable, Cause::KeychainUnwritable, Cause::KeychainFailed})
        EXPECT_TRUE(quotes(cause)) << enumName(cause).toStdString();
    for (const Cause cause :
         {Cause::KeychainLocked, Cause::KeychainMismatch, Cause::KeychainForgot, Cause::KeychainSilent})
        EXPECT_FALSE(quotes(cause)) << enumName(cause).toStdString();
}

TEST(Texts, KeepsPlacesInOutsideWordsAsTheyAre)
{
    const Error error{Cause::KeysRefused, u"%1 %2 %n <b>"_s, 401};
    EXPECT_TRUE(Text::explain(error).what.contains(error.detail));
}

TEST(Texts, NeverCallsRefusedKeysAMissingPermission)
{
    const Text::Explanation text = Text::explain({Cause::KeysRefused, {}, 401}, Sample().facts.connection);
    for (const QString &word : {u"permission"_s, u"level"_s, u"right"_s})
        EXPECT_FALSE((text.what + text.remedy).contains(word, Qt::CaseInsensitive)) << word.toStdString();
    EXPECT_TRUE(text.remedy.contains(u"“acme”"_s));
}

TEST(Texts, TellsSwappedAndDoubledKeysFromRefusedOnes)
{
    const Text::Explanation swapped = Text::explain({Cause::KeysSwapped, {}, 401}, Sample().facts.connection);
    EXPECT_TRUE(swapped.what.contains(u"swapped"_s));
    EXPECT_TRUE(swapped.remedy.endsWith(u" Swap them, then test again."_s));
    const Text::Explanation alike = Text::explain({Cause::KeysAlike, {}, 401}, Sample().facts.connection);
    EXPECT_TRUE(alike.what.contains(u"are the same"_s));
    for (const Cause cause : {Cause::KeysSwapped, Cause::KeysAlike}) {
        Sample sample;
        sample.facts.authentication = {Stage::Authentication, StageState::Failed, {cause, {}, 401}, {}};
        sample.facts.permissions.state = StageState::NotReached;
        EXPECT_EQ(sample.report().verdict, Verdict::NotReady);
        EXPECT_EQ(Text::headline(sample.report()),
                  cause == Cause::KeysSwapped ? u"The keys are swapped"_s : u"Both keys are the same"_s);
    }
}

TEST(Texts, RemediesOfRightsNameModuleActionRightAndLevel)
{
    for (const ModuleRequirement &required : RequirementSet::builtIn().modules()) {
        for (const Right right : allRights) {
            if (required.levels[right] == Level::None)
                continue;
            Sample sample;
            sample.setLevel(required.id, right, Level::None);
            if (right == Right::Inquire)
                sample.refuse(required.id);
            const Report report = sample.report();
            const ModuleResult &result = *report.moduleRow(required.id);
            for (const RightResult &judged : result.rights) {
                const QString remedy = Text::rightRemedy(result, judged);
                if (judged.evaluation.state == State::Passed) {
                    EXPECT_TRUE(remedy.isEmpty()) << remedy.toStdString();
                    continue;
                }
                EXPECT_TRUE(remedy.contains(u"%1 > %2"_s.arg(required.module, required.action)))
                    << remedy.toStdString();
                EXPECT_TRUE(remedy.contains(u"%1 Level"_s.arg(Text::word(right)))) << remedy.toStdString();
                EXPECT_TRUE(remedy.contains(Text::word(required.levels[right]))) << remedy.toStdString();
            }
        }
    }
}

TEST(Texts, RemediesOfTablesNameGroupAndTableAndBothSaves)
{
    QSet<QString> seen;
    for (const TableRequirement &required : RequirementSet::builtIn().tables()) {
        Sample sample;
        sample.refuse(required.id);
        const Report report = sample.report();
        for (const TableResult &table : report.tables) {
            const QString remedy = Text::tableRemedy(table);
            if (table.requirement.id != required.id) {
                EXPECT_TRUE(remedy.isEmpty());
                continue;
            }
            EXPECT_TRUE(remedy.contains(u"“%1 / %2”"_s.arg(required.group, required.table))) << remedy.toStdString();
            EXPECT_TRUE(remedy.contains(u"System > Table Setup > customize"_s));
            EXPECT_TRUE(remedy.contains(u"save the dialog, then save the role"_s));
            EXPECT_FALSE(seen.contains(remedy));
            seen.insert(remedy);
        }
    }
}

TEST(Texts, SuspectsTheTwoListsWhenAllTablesAreRefused)
{
    const auto remedyWith = [](bool levelsKnown, Level level) {
        Sample sample;
        sample.levelsKnown = levelsKnown;
        sample.setLevel(u"system.tableSetup"_s, Right::Inquire, level);
        for (const TableRequirement &table : RequirementSet::builtIn().tables())
            sample.refuse(table.id);
        const Report report = sample.report();
        const ModuleResult &result = *report.moduleRow(u"system.tableSetup"_s);
        EXPECT_EQ(result.state, State::Failed);
        return Text::rightRemedy(result, result.rights.constFirst());
    };
    EXPECT_TRUE(remedyWith(true, Level::All).contains(u"reversed"_s));
    EXPECT_TRUE(remedyWith(false, Level::All).contains(u"reversed"_s));
    EXPECT_FALSE(remedyWith(true, Level::None).contains(u"reversed"_s));
    EXPECT_TRUE(remedyWith(true, Level::None).contains(u"set Inquire Level to All"_s));
}

TEST(Texts, SaysARowInOneSentence)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.setLevel(u"sales.opportunity"_s, Right::Add, Level::My);
    sample.setLevel(u"sales.opportunity"_s, Right::Inquire, Level::My);
    sample.refuse(u"table.service.serviceBoard"_s);
    sample.answer(u"table.service.source"_s, ProbeOutcome::Fault, {Cause::TimedOut, {}, 0});
    const Report report = sample.report();
    EXPECT_EQ(Text::rowSentence(*report.moduleRow(u"companies.configurations"_s)),
              u"Companies, Configurations: missing. Change Edit Level from None to All."_s);
    EXPECT_EQ(Text::rowSentence(*report.moduleRow(u"sales.opportunity"_s)),
              u"Sales, Opportunity: missing. Change Add Level from My to All. Change Inquire Level from My to All."_s);
    EXPECT_EQ(Text::rowSentence(*report.moduleRow(u"companies.teamMembers"_s)), u"Companies, Team Members: OK."_s);
    EXPECT_EQ(Text::rowSentence(*report.moduleRow(u"system.tableSetup"_s)),
              u"System, Table Setup: OK. 13 of 15 tables are allowed."_s);
    EXPECT_EQ(Text::rowSentence(report.tables.at(12)), u"Service, Service Board: missing. Access refused."_s);
    EXPECT_EQ(Text::rowSentence(report.tables.at(13)), u"Service, Severity: OK."_s);
    EXPECT_EQ(Text::rowSentence(report.tables.at(14)), u"Service, Source: not tested. The "
                                                       u"request was sent, but the server didn't respond within "
                                                       "the time limit."_s);
}

TEST(Texts, SaysThatTableSetupIsNotNeededYet)
{
    Sample sample;
    sample.facts.connection.version = u"v2019.5.1"_s;
    sample.setLevel(u"system.tableSetup"_s, Right::Inquire, Level::None);
    const Report report = sample.report();
    EXPECT_EQ(Text::rowSentence(*report.moduleRow(u"system.tableSetup"_s)),
              u"System, Table Setup: OK. Inquire: not needed before v2020.3."_s);
}

TEST(Texts, SaysNothingOfRightsThatWereNotReached)
{
    Sample sample;
    sample.failAt(Stage::Dns, {Cause::HostNotFound, {}});
    const Report report = sample.report();
    EXPECT_EQ(Text::rowSentence(report.modules.at(1)), u"Companies, Configurations: not tested."_s);
    EXPECT_EQ(Text::headline(report), u"Can't find connect.acme.com"_s);
}

TEST(Texts, NotesWhatGreenDoesNotProve)
{
    Sample sample;
    EXPECT_TRUE(Text::reachNote(sample.report()).isEmpty());
    EXPECT_FALSE(sample.report().isSightNarrow());
    EXPECT_TRUE(Text::sightNote(sample.report()).contains(u"Fewer than you expect?"_s));
    EXPECT_EQ(Text::headline(sample.report()), u"All 26 permissions OK"_s);

    sample.facts.discovery.reach.addresses = {QHostAddress(u"10.0.0.5"_s)};
    sample.facts.sight = {{u"companies"_s, 2}};
    EXPECT_TRUE(Text::reachNote(sample.report()).contains(u"firewall"_s));
    sample.facts.connection.domain = u"connect.acme.com:8443"_s;
    EXPECT_EQ(Text::firewallRequest(sample.report()),
              u"Propel's servers need to reach https://connect.acme.com:8443. Publish a public DNS name for "
              "connect.acme.com, allow HTTPS from Propel's addresses, and use a certificate from a public authority. "
              "Currently it resolves to 10.0.0.5."_s);
    EXPECT_TRUE(sample.report().isSightNarrow());
    EXPECT_TRUE(Text::sightNote(sample.report()).contains(u"Corporate"_s));
    EXPECT_TRUE(Text::sightHelp().contains(u"Restrict Board Access"_s));

    sample.facts.sight = {{u"companies"_s, 3}, {u"configurations"_s, 0}};
    EXPECT_TRUE(sample.report().isSightNarrow());
}

TEST(Texts, SaysSinceWhenARightIsLostAndWhatCameWithIt)
{
    Change lost{ChangeKind::Lost, QDateTime(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::utc())};
    EXPECT_TRUE(Text::changeSentence(lost).startsWith(u"It worked on "_s));
    EXPECT_FALSE(Text::changeSentence(lost).contains(u"went from"_s));
    lost.instance = {u"v2025.1.10333"_s, u"v2025.2.4"_s};
    EXPECT_TRUE(Text::changeSentence(lost).contains(u"ConnectWise was updated from v2025.1.10333 to v2025.2.4."_s));

    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    Report report = sample.report();
    ModuleResult &row = report.modules[1];
    row.rights[0].change = lost;
    EXPECT_TRUE(Text::rowSentence(row).contains(u"Change Edit Level from None to All. It worked on "_s))
        << Text::rowSentence(row).toStdString();
    row.rights[0].evaluation = {State::Passed, Finding::Fits};
    EXPECT_FALSE(Text::rightDetail(row, row.rights[0]).contains(u"It worked"_s));
}

TEST(Texts, SaysWhyARightIsNewlyNeeded)
{
    Change needed{ChangeKind::NewlyNeeded, QDateTime(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::utc())};
    EXPECT_TRUE(Text::changeSentence(needed).startsWith(u"Newly required since the test of "_s));
    needed.requirements = {u"2026-11"_s, u"2026-12"_s};
    EXPECT_EQ(Text::changeSentence(needed),
              u"Newly required: Propel's requirements changed from 2026-11 to 2026-12."_s);
    needed.enough = Level::My;
    EXPECT_EQ(Text::changeSentence(needed),
              u"Newly required: Propel's requirements changed from 2026-11 to 2026-12; before, My was enough."_s);
    needed.instance = {u"v2020.2.1"_s, u"v2020.3.1"_s};
    EXPECT_EQ(Text::changeSentence(needed), u"Newly required: ConnectWise was updated from v2020.2.1 to v2020.3.1."_s);
}

TEST(Texts, ListsWhatHasChanged)
{
    Report report = Sample().report();
    EXPECT_TRUE(Text::driftNote(report).isEmpty());
    report.drift.earlier = report.generated.addDays(-1);
    EXPECT_TRUE(Text::driftNote(report).isEmpty()) << "nothing has changed";
    report.drift.instance = {u"v2025.1"_s, u"v2025.2"_s};
    report.tables[12].change.kind = ChangeKind::Fixed;
    EXPECT_TRUE(Text::driftNote(report).startsWith(u"Compared with the test of "_s));
    const QStringList points = Text::driftPoints(report);
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points.at(0), u"ConnectWise was updated from v2025.1 to v2025.2."_s);
    EXPECT_TRUE(points.at(1).startsWith(u"Service / Service Board: OK. It was missing on "_s));
    report.sight = {{u"companies"_s, 3}};
    report.drift.sight = {{u"companies"_s, 40}};
    EXPECT_TRUE(
        Text::sightNote(report).startsWith(u"Visible to this API member: 3 companies. Previously: 40 companies."_s));
}

TEST(Texts, SaysOfWhichLevelsItCannotBeTold)
{
    Report report = Sample().report();
    report.unknownExcess = 3;
    EXPECT_TRUE(Text::excessNote(report).contains(u"ConnectWise didn't report 3 levels."_s));
    EXPECT_TRUE(Text::unknownExcessNote(report).isEmpty()) << "said already";
    report.excess = {{u"System"_s, u"Import"_s, Right::Delete, Level::All, Level::None}};
    EXPECT_TRUE(Text::unknownExcessNote(report).startsWith(u"ConnectWise didn't report 3 more levels"_s));
    report.levelsKnown = false;
    EXPECT_TRUE(Text::excessNote(report).contains(u"can't tell"_s));
}

} // namespace Propel
