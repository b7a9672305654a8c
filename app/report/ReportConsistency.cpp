// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "app/base/Causes.h"
#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/requirements/RequirementSet.h"
#include "app/text/RowText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestId = 40;

/// The rows of modules, each with what it requires: "companies.configurations (edit All, inquire All)".
QStringList needsOf(const QList<ModuleResult> &rows)
{
    QStringList needs;
    for (const ModuleResult &row : rows) {
        QStringList rights;
        for (const RightResult &right : row.rights)
            rights += enumName(right.right) + u' ' + Text::word(right.required);
        needs += u"%1 (%2)"_s.arg(plainExcerpt(row.requirement.id, longestId), rights.join(u", "_s));
    }
    return needs;
}

QStringList needsOf(const QList<TableResult> &rows)
{
    QStringList needs;
    for (const TableResult &row : rows)
        needs += plainExcerpt(row.requirement.id, longestId);
    return needs;
}

QString differenceIn(const QString &list, const QStringList &rows, const QStringList &needed)
{
    if (rows.size() != needed.size())
        return u"\"%1\" has %2 rows in place of %3"_s.arg(list, QString::number(rows.size()),
                                                          QString::number(needed.size()));
    const auto [row, wanted] = std::mismatch(rows.begin(), rows.end(), needed.begin());
    return row == rows.end() ? QString() : u"\"%1\" has \"%2\" in place of \"%3\""_s.arg(list, *row, *wanted);
}

QString wrongNeeds(const Report &report)
{
    if (report.requirementsName.isEmpty() || report.requirementsVersion.isEmpty())
        return u"\"requirements\" has no name or no version"_s;
    if (report.modules.isEmpty())
        return u"\"modules\" has no rows"_s;
    const Report needed = emptyReport(RequirementSet::builtIn());
    if (report.requirementsName != needed.requirementsName || report.requirementsVersion != needed.requirementsVersion)
        return {};
    const QString wrong = differenceIn(u"modules"_s, needsOf(report.modules), needsOf(needed.modules));
    return wrong.isEmpty() ? differenceIn(u"tables"_s, needsOf(report.tables), needsOf(needed.tables)) : wrong;
}

QString wrongState(const ModuleResult &row)
{
    const QString id = plainExcerpt(row.requirement.id, longestId);
    if (row.rights.isEmpty())
        return u"\"%1\" has no rights"_s.arg(id);
    QList<State> states;
    for (const RightResult &right : row.rights)
        states += right.evaluation.state;
    const State implied = row.pending ? State::Untested : worstOf(states);
    if (row.state == implied)
        return {};
    return u"\"%1\" is \"%2\", and its rights say \"%3\""_s.arg(id, enumName(row.state), enumName(implied));
}

QString wrongVerdict(const Report &report)
{
    const StageOutcome &authentication = report.stage(Stage::Authentication);
    const Verdict implied =
        overall(report.states(), report.failedStage() != nullptr, isRefusalOfKeys(authentication.error.cause));
    const bool mayBeRefusal = report.verdict == Verdict::NotReady && authentication.state == StageState::Failed;
    if (report.verdict == implied || mayBeRefusal) // for a cause that only a newer program knows
        return {};
    return u"\"verdict\" is \"%1\", and the rows say \"%2\""_s.arg(enumName(report.verdict), enumName(implied));
}

} // namespace

QString inconsistencyIn(const Report &report)
{
    QString wrong = wrongNeeds(report);
    for (const ModuleResult &row : report.modules) {
        if (wrong.isEmpty())
            wrong = wrongState(row);
    }
    return wrong.isEmpty() ? wrongVerdict(report) : wrong;
}

} // namespace Propel
