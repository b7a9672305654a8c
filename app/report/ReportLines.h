// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <array>

/// What the text, Markdown and HTML reports have in common: the same lines in the same order. All texts are plain (no
/// control or bidirectional-override characters), none is escaped yet.
namespace Propel {

struct ReportFact
{
    QString label; ///< "Company ID"
    QString value; ///< never empty
};

struct ReportAdvice
{
    QString detail; ///< "Edit: All needed, None found."
    QString remedy; ///< may be empty
};

struct ReportLine
{
    State state = State::Untested;
    QString name;                                 ///< "Companies, Configurations"
    std::array<QString, allRights.size()> levels; ///< by right: "All", "All, found None"; empty: not needed
    QList<ReportAdvice> advice;                   ///< for what isn't passed

    [[nodiscard]] const QString &level(Right right) const { return levels.at(static_cast<size_t>(right)); }
};

struct StageLine
{
    StageState state = StageState::NotReached;
    QString name;
    ReportAdvice advice;
};

/// A note beside the verdict, with what it is made from.
struct ReportNote
{
    QString text;
    QStringList points;
};

/// An action whose levels can be lowered.
struct ExcessLine
{
    QString name;                                  ///< "System > Security Roles"
    std::array<QString, allRights.size()> changes; ///< by right: "All → None"; empty: nothing to lower

    [[nodiscard]] const QString &change(Right right) const { return changes.at(static_cast<size_t>(right)); }
};

/// What the role holds beyond the need, as its lines stand in ConnectWise; worst first.
struct ReportExcess
{
    QString note; ///< how much it is
    QString path; ///< where to lower it
    QList<ExcessLine> lines;
    QStringList remarks; ///< of what it can't be told
};

QList<ReportFact> reportFacts(const Report &report);
QList<StageLine> stageLines(const Report &report); ///< all eight where one failed, otherwise none
QList<ReportLine> moduleLines(const Report &report);
QList<ReportLine> tableLines(const Report &report);
QList<Right> rightsNeeded(const Report &report); ///< the columns that any module needs
QList<ReportNote> reportNotes(const Report &report);
ReportExcess reportExcess(const Report &report); ///< no lines: then the notes say all that there is to say
QString excessColumn(Right right);               ///< "Delete Level", as ConnectWise has it

/// A sign for a state, told apart by shape, and always beside its word.
QString sign(State state);
QString sign(StageState state);
QString sign(Verdict verdict);

} // namespace Propel
