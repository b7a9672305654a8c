// SPDX-License-Identifier: MIT
#include "app/report/ReportDoubt.h"

#include "app/base/Causes.h"
#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/requirements/RequirementSet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestId = 40;

template<typename Row>
QString doubtAboutRows(const QString &list, const QList<Row> &rows, const QList<Row> &needed)
{
    if (rows.size() != needed.size())
        return u"\"%1\" has %2 rows in place of %3"_s.arg(list, QString::number(rows.size()),
                                                          QString::number(needed.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString &id = rows.at(i).requirement.id;
        const QString &wanted = needed.at(i).requirement.id;
        if (id != wanted)
            return u"row %1 of \"%2\" is \"%3\" in place of \"%4\""_s.arg(QString::number(i + 1), list,
                                                                          plainExcerpt(id, longestId), wanted);
    }
    return {};
}

bool isSameNeed(const RightResult &a, const RightResult &b)
{
    return a.right == b.right && a.required == b.required;
}

/// Both have the same rows.
QString doubtAboutRights(const QList<ModuleResult> &rows, const QList<ModuleResult> &needed)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QList<RightResult> &rights = rows.at(i).rights;
        const QList<RightResult> &wanted = needed.at(i).rights;
        if (!std::equal(rights.begin(), rights.end(), wanted.begin(), wanted.end(), isSameNeed))
            return u"\"%1\" has other rights than it needs"_s.arg(rows.at(i).requirement.id);
    }
    return {};
}

QString doubtAboutNeeds(const Report &report)
{
    if (report.requirementsName.isEmpty() || report.requirementsVersion.isEmpty())
        return u"\"requirements\" has no name or no version"_s;
    if (report.modules.isEmpty())
        return u"\"modules\" has no rows"_s;
    const Report needed = emptyReport(RequirementSet::builtIn());
    if (report.requirementsName != needed.requirementsName || report.requirementsVersion != needed.requirementsVersion)
        return {};
    QString doubt = doubtAboutRows(u"modules"_s, report.modules, needed.modules);
    if (doubt.isEmpty())
        doubt = doubtAboutRows(u"tables"_s, report.tables, needed.tables);
    return doubt.isEmpty() ? doubtAboutRights(report.modules, needed.modules) : doubt;
}

QString doubtAboutState(const ModuleResult &row)
{
    const QString id = plainExcerpt(row.requirement.id, longestId);
    if (row.rights.isEmpty())
        return u"\"%1\" has no rights"_s.arg(id);
    QList<State> states;
    for (const RightResult &right : row.rights)
        states += right.judgement.state;
    const State told = row.pending ? State::Untested : worstOf(states);
    if (row.state == told)
        return {};
    return u"\"%1\" is \"%2\", and its rights say \"%3\""_s.arg(id, enumName(row.state), enumName(told));
}

QString doubtAboutVerdict(const Report &report)
{
    QList<State> states;
    for (const ModuleResult &row : report.modules)
        states += row.state;
    for (const TableResult &row : report.tables)
        states += row.state;
    const StageOutcome &authentication = report.stage(Stage::Authentication);
    const Verdict told = overall(states, report.failedStage() != nullptr, isRefusalOfKeys(authentication.error.cause));
    const bool mayBeRefusal = report.verdict == Verdict::NotReady && authentication.state == StageState::Failed;
    if (report.verdict == told || mayBeRefusal) // for a cause that only a newer program knows
        return {};
    return u"\"verdict\" is \"%1\", and the rows say \"%2\""_s.arg(enumName(report.verdict), enumName(told));
}

} // namespace

QString doubtAbout(const Report &report)
{
    QString doubt = doubtAboutNeeds(report);
    for (const ModuleResult &row : report.modules) {
        if (doubt.isEmpty())
            doubt = doubtAboutState(row);
    }
    return doubt.isEmpty() ? doubtAboutVerdict(report) : doubt;
}

} // namespace Propel
