// SPDX-License-Identifier: MIT
#include "app/text/DriftText.h"

#include "app/diagnosis/Drift.h"
#include "app/text/RowText.h"
#include "app/text/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

QString momentText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString lostSentence(const Change &change)
{
    if (!change.instance.isChange())
        //: A right that fails now. %1: date and time of a test
        return Words::tr("It worked on %1.").arg(momentText(change.last));
    //: A right that fails now. %1: date and time of a test, %2 and %3: releases of ConnectWise ("v2025.1.10333")
    return Words::tr("It worked on %1. Since then the instance went from %2 to %3.")
        .arg(momentText(change.last), change.instance.from, change.instance.to);
}

QString newlyNeededSentence(const Change &change)
{
    const bool isRaised = change.enough != Level::None;
    if (change.instance.isChange())
        //: %1 and %2: releases of ConnectWise ("v2025.1.10333")
        return Words::tr("Newly needed: the instance went from %1 to %2.")
            .arg(change.instance.from, change.instance.to);
    const VersionStep &step = change.requirements;
    if (step.isChange())
        return isRaised
                   //: %1 and %2: versions of the requirements ("2026-11"), %3: a level ("My")
                   ? Words::tr("Newly needed: the requirements went from %1 to %2; before, %3 was enough.")
                         .arg(step.from, step.to, word(change.enough))
                   //: %1 and %2: versions of the requirements ("2026-11")
                   : Words::tr("Newly needed: the requirements went from %1 to %2.").arg(step.from, step.to);
    return isRaised
               //: %1: date and time of a test, %2: a level ("My")
               ? Words::tr("Newly needed since the test of %1; before, %2 was enough.")
                     .arg(momentText(change.last), word(change.enough))
               //: %1: date and time of a test
               : Words::tr("Newly needed since the test of %1.").arg(momentText(change.last));
}

/// What has changed around the rights.
QStringList surroundings(const Drift &drift)
{
    QStringList sentences;
    if (drift.instance.isChange())
        //: %1 and %2: releases of ConnectWise ("v2025.1.10333")
        sentences +=
            Words::tr("The instance went from %1 to %2 between the two.").arg(drift.instance.from, drift.instance.to);
    if (drift.requirements.isChange())
        //: %1 and %2: versions of the requirements ("2026-11")
        sentences += Words::tr("The requirements went from %1 to %2 between the two.")
                         .arg(drift.requirements.from, drift.requirements.to);
    return sentences;
}

} // namespace

QString rightName(const QString &id, std::optional<Right> right, const Report &report)
{
    const ModuleResult *row = report.moduleRow(id);
    if (row && right)
        //: One right of a row. %1: the row, such as "Companies, Configurations", %2: the right, such as "Edit"
        return Words::tr("%1, %2").arg(rowName(*row), word(*right));
    const TableResult *table = report.tableRow(id);
    return table ? rowName(*table) : id;
}

QString lossSentence(const Loss &loss, const Report &report)
{
    const QString name = rightName(loss.id, loss.right, report);
    switch (loss.now) {
    case State::Passed:
        break;
    case State::Failed:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, failed with the new ones.").arg(name);
    case State::Unconfirmed:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, not confirmed with the new ones.").arg(name);
    case State::Untested:
        //: %1: a right of a row, or a table
        return Words::tr("%1: passed with the present keys, not tested with the new ones.").arg(name);
    }
    return {};
}

QString changeSentence(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::None:
        break;
    case ChangeKind::NewlyNeeded:
        return newlyNeededSentence(change);
    case ChangeKind::Lost:
        return lostSentence(change);
    case ChangeKind::Mended:
        //: A right that passes now. %1: date and time of a test
        return Words::tr("It failed on %1.").arg(momentText(change.last));
    }
    return {};
}

QString driftNote(const Report &report)
{
    if (driftPoints(report).isEmpty())
        return {};
    //: Above a list of what has changed. %1: date and time of an earlier test
    return Words::tr("Compared with the test of %1:").arg(momentText(report.drift.earlier));
}

QStringList driftPoints(const Report &report)
{
    QStringList points = surroundings(report.drift);
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Mended}) {
        const QList<RowChange> changes = changesOf(report, kind);
        for (const RowChange &changed : changes)
            //: %1: a right of a row, or a table, %2: its state ("failed"), %3: a sentence that says since when
            points += Words::tr("%1: %2. %3")
                          .arg(rightName(changed.id, changed.right, report), word(changed.state),
                               changeSentence(changed.change));
    }
    return points;
}

} // namespace Propel::Text
