// SPDX-License-Identifier: MIT
#include "tests/support/SampleReport.h"

#include "app/base/EnumName.h"
#include "app/text/RowText.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString levelKey(Right right)
{
    return enumName(right) + u"Level"_s;
}

QUrl urlOf(const QString &path)
{
    return QUrl(u"https://connect.acme.com/v4_6_release/apis/3.0/%1?pageSize=1&fields=id"_s.arg(path));
}

} // namespace

Connection sampleConnection(const QString &id, const QString &publicKey, const QString &name)
{
    return {
        id, name, *InstanceAddress::parse(u"127.0.0.1:9"_s), *CompanyId::parse(u"acme"_s), *PublicKey::parse(publicKey),
        {}};
}

Sample::Sample()
{
    facts.connection = {
        u"connect.acme.com"_s, u"acme"_s,          u"AbCd…"_s, u"https://connect.acme.com/v4_6_release/apis/3.0/"_s,
        u"Acme MSP"_s,         u"v2025.1.10333"_s, false};
    for (const Stage stage : {Stage::Address, Stage::Dns, Stage::Tcp, Stage::Tls, Stage::CompanyInfo})
        facts.discovery.stages.append({stage, StageState::Passed, {}, {}});
    facts.discovery.company =
        CompanyInfo{{*InstanceAddress::parse(u"connect.acme.com"_s), u"v4_6_release"_s}, u"Acme MSP"_s, {}, false};
    facts.discovery.reach = {u"connect.acme.com"_s, {QHostAddress(u"203.0.113.7"_s)}, false, false};
    facts.authentication.state = StageState::Passed;
    facts.levelsStage.state = StageState::Passed;
    facts.permissions.state = StageState::Passed;
    facts.sight = {{u"companies"_s, 412}, {u"configurations"_s, 5000000000}};

    for (const ModuleRequirement &row : RequirementSet::builtIn().modules()) {
        QJsonObject level{{u"moduleName"_s, row.module}, {u"moduleFunctionName"_s, row.action}};
        for (const Right right : allRights)
            level.insert(levelKey(right), Text::word(row.levels[right]));
        levels += level;
        if (!row.isTableSetup())
            facts.answers.insert(row.id,
                                 {.url = urlOf(row.probe.path), .outcome = ProbeOutcome::Allowed, .httpStatus = 200});
    }
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        facts.answers.insert(table.id, {.url = urlOf(table.path), .outcome = ProbeOutcome::Allowed, .httpStatus = 200});
}

void Sample::setLevel(const QString &id, Right right, Level level)
{
    const QList<ModuleRequirement> &rows = RequirementSet::builtIn().modules();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).id != id)
            continue;
        QJsonObject row = levels.at(i).toObject();
        row.insert(levelKey(right), Text::word(level));
        levels.replace(i, row);
    }
}

void Sample::answer(const QString &id, ProbeOutcome outcome, const Error &error)
{
    facts.answers[id].outcome = outcome;
    facts.answers[id].error = error;
    if (error.cause == Cause::None) // nothing went wrong: the status is the answer's alone
        facts.answers[id].error.httpStatus = 0;
    facts.answers[id].httpStatus = error.httpStatus;
}

void Sample::refuse(const QString &id)
{
    answer(id, ProbeOutcome::Refused,
           {Cause::PermissionMissing, u"You do not have security permission to perform this action."_s, 403});
}

void Sample::failAt(Stage stage, const Error &error)
{
    for (StageOutcome &outcome : facts.discovery.stages) {
        if (outcome.stage == stage)
            outcome = {stage, StageState::Failed, error, {}};
        else if (outcome.stage > stage)
            outcome = {outcome.stage, StageState::NotReached, {}, {}};
    }
    if (stage <= Stage::CompanyInfo)
        facts.discovery.company.reset();
    facts.authentication = {Stage::Authentication, StageState::NotReached, {}, {}};
    if (stage == Stage::Authentication)
        facts.authentication = {stage, StageState::Failed, error, {}};
    facts.levelsStage = {Stage::Levels, StageState::NotReached, {}, {}};
    facts.permissions = {Stage::Permissions, StageState::NotReached, {}, {}};
    facts.answers.clear();
    levelsKnown = false;
}

Report Sample::report() const
{
    RunFacts all = facts;
    if (levelsKnown) {
        OwnLevels own;
        own.add(levels);
        all.levels = own;
    }
    Report report = assembleReport(RequirementSet::builtIn(), all);
    const QDateTime time(QDate(2026, 11, 23), QTime(12, 0, 0, 123), QTimeZone::utc());
    report.generated = time.addMSecs(1830);
    report.milliseconds = 1830;
    report.requests = {{time, u"GET"_s, QUrl(u"https://connect.acme.com/login/companyinfo/acme"_s), 200, 512, 12},
                       {time.addMSecs(20), u"GET"_s, urlOf(u"company/companies"_s), 0, 0, 1000}};
    return report;
}

QString hostileName()
{
    return u"<script>alert(1)</script> & \"x\" | `code` *b* [l](https://evil.example) \u202Etxt.exe @all\r\n# \x1b[31mHead"_s;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

} // namespace Propel
