// SPDX-License-Identifier: MIT
#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/report/JsonReport.h"
#include "app/report/LevelName.h"
#include "app/requirements/RequirementSet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestId = 40;

/// What a row requires: "companies.configurations (edit All, inquire All)".
QString needOf(const ModuleResult &row)
{
    QStringList rights;
    for (const RightResult &right : row.rights)
        rights += enumName(right.right) + u' ' + jsonName(right.required);
    return u"%1 (%2)"_s.arg(plainExcerpt(row.requirement.id, longestId), rights.join(u", "_s));
}

QString needOf(const TableResult &row)
{
    return plainExcerpt(row.requirement.id, longestId);
}

template<typename Row>
QString inconsistentRows(const QString &list, const QList<Row> &rows, const QList<Row> &needed)
{
    if (rows.size() != needed.size())
        return u"\"%1\" has %2 rows in place of %3"_s.arg(list, QString::number(rows.size()),
                                                          QString::number(needed.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const QString row = needOf(rows.at(i)), wanted = needOf(needed.at(i)); row != wanted)
            return u"\"%1\" has \"%2\" in place of \"%3\""_s.arg(list, row, wanted);
    }
    return {};
}

QString inconsistentNeeds(const Report &report)
{
    if (report.requirementsName.isEmpty() || report.requirementsVersion.isEmpty())
        return u"\"requirements\" has no name or no version"_s;
    if (report.modules.isEmpty())
        return u"\"modules\" has no rows"_s;
    const Report needed = emptyReport(RequirementSet::builtIn());
    if (report.requirementsName != needed.requirementsName || report.requirementsVersion != needed.requirementsVersion)
        return {};
    const QString why = inconsistentRows(u"modules"_s, report.modules, needed.modules);
    return why.isEmpty() ? inconsistentRows(u"tables"_s, report.tables, needed.tables) : why;
}

QString inconsistentState(const ModuleResult &row)
{
    const QString id = plainExcerpt(row.requirement.id, longestId);
    if (row.rights.isEmpty())
        return u"\"%1\" has no rights"_s.arg(id);
    QList<State> states;
    for (const RightResult &right : row.rights)
        states += right.judgement.state;
    const State expected = row.pending ? State::Untested : worstOf(states);
    if (row.state == expected)
        return {};
    return u"\"%1\" is \"%2\", and its rights say \"%3\""_s.arg(id, enumName(row.state), enumName(expected));
}

QString inconsistentVerdict(const Report &report)
{
    QList<State> states;
    for (const ModuleResult &row : report.modules)
        states += row.state;
    for (const TableResult &row : report.tables)
        states += row.state;
    const StageOutcome &authentication = report.stage(Stage::Authentication);
    const Verdict expected = overall(states, report.failedStage() != nullptr, report.areKeysRefused());
    const bool mayBeRefusal = report.verdict == Verdict::NotReady && authentication.state == StageState::Failed;
    if (report.verdict == expected || mayBeRefusal) // for a cause that only a newer program knows
        return {};
    return u"\"verdict\" is \"%1\", and the rows say \"%2\""_s.arg(enumName(report.verdict), enumName(expected));
}

} // namespace

QString inconsistencyOf(const Report &report)
{
    QString why = inconsistentNeeds(report);
    for (const ModuleResult &row : report.modules) {
        if (why.isEmpty())
            why = inconsistentState(row);
    }
    return why.isEmpty() ? inconsistentVerdict(report) : why;
}

} // namespace Propel
