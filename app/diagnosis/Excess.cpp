// SPDX-License-Identifier: MIT
#include "app/diagnosis/Excess.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// A line of the role, its doubles joined.
struct Line
{
    QString module;
    QString action;
    FoundLevels found{};
    Levels required{};
};

bool isSensitive(const QString &action)
{
    const QString name = foldedName(action);
    return name.contains(foldedName(u"Security"_s)) || name.contains(foldedName(u"Member"_s)) ||
           name.startsWith(foldedName(u"API"_s));
}

/// The smaller the worse.
auto rank(const ExcessRight &excess)
{
    const QString module = foldedName(excess.module);
    const bool isSystem = module == foldedName(u"System"_s);
    const bool isFinance = module == foldedName(u"Finance"_s);
    const int place = isSystem ? 0 : isFinance ? 1 : 2;
    return std::tuple(excess.right != Right::Delete, place, !(isSystem && isSensitive(excess.action)),
                      excess.right == Right::Inquire, excess.found != Level::All);
}

QList<Line> linesOf(const RequirementSet &requirements, const OwnLevels &levels)
{
    QList<Line> lines;
    QSet<qsizetype> listed;
    for (const ModuleRequirement &requirement : requirements.modules()) {
        for (const qsizetype i : levels.matches(requirement))
            listed += i;
        lines.append({.module = requirement.module,
                      .action = requirement.action,
                      .found = levels.find(requirement).value_or(FoundLevels{}),
                      .required = requirement.levels});
    }
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (qsizetype i = 0; i < levels.rows().size(); ++i) {
        const OwnLevels::Row &row = levels.rows().at(i);
        if (listed.contains(i))
            continue;
        const std::pair name(row.module, row.action);
        if (row.module.isEmpty() || row.action.isEmpty()) { // it may be one of those that are needed
            lines.append({.module = row.module, .action = row.action});
        } else if (places.contains(name)) {
            lines[places.value(name)].found.forgetWhatDiffersFrom(row.levels);
        } else {
            places.insert(name, lines.size());
            lines.append({.module = row.module, .action = row.action, .found = row.levels});
        }
    }
    return lines;
}

} // namespace

Excess findExcess(const RequirementSet &requirements, const OwnLevels &levels)
{
    Excess excess;
    for (const Line &line : linesOf(requirements, levels)) {
        for (const Right right : allRights) {
            const std::optional<Level> found = line.found[right];
            const Level required = line.required[right];
            if (found && *found > required)
                excess.rights.append({.module = line.module,
                                      .action = line.action,
                                      .right = right,
                                      .found = *found,
                                      .required = required});
            else if (!found && required < Level::All)
                ++excess.unknown;
        }
    }
    std::ranges::stable_sort(excess.rights,
                             [](const ExcessRight &a, const ExcessRight &b) { return rank(a) < rank(b); });
    return excess;
}

QList<ExcessAction> byAction(const QList<ExcessRight> &rights)
{
    QList<ExcessAction> actions;
    for (const ExcessRight &excess : rights) {
        const auto same = std::ranges::find_if(actions, [&](const ExcessAction &action) {
            return action.module == excess.module && action.action == excess.action;
        });
        if (same != actions.end())
            same->rights += excess;
        else
            actions.append({excess.module, excess.action, {excess}});
    }
    return actions;
}

} // namespace Propel
