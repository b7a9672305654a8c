// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Comparison.h"
#include "app/diagnosis/Excess.h"
#include "app/diagnosis/Report.h"

#include <QString>
#include <QStringList>

/// The one place where values become sentences, for window, terminal and reports alike. All texts are translated.
/// What the instance said stands in them as plain text: who shows it as HTML or Markdown escapes it there.
namespace Propel::Wording {

/// What happened and, where something can be done, what to do next.
struct Explanation
{
    QString what;
    QString remedy; ///< may be empty
};

Explanation explain(const Error &error, const ConnectionFacts &connection = {});

QString word(State state);                ///< "passed", "failed", "not confirmed", "not tested"
QString word(Right right);                ///< "Add", "Edit", "Delete", "Inquire"
QString word(Level level);                ///< "None", "My", "All": ConnectWise's own words, not translated
QString word(std::optional<Level> level); ///< as above, or "unknown"
QString word(StageState state);           ///< "not reached", "passed", "failed"
/// "Address", "Name", "Connection", "Encryption", "Company", "Keys", "Own levels", "Permissions"
QString word(Stage stage);
QString headline(const Report &report); ///< the verdict in a few words: "Ready: all 26 rows passed"
QString summary(const Report &report);  ///< the verdict in one or two sentences, with what to do next

QString stageDetail(const StageOutcome &stage, const ConnectionFacts &connection = {});
QString stageRemedy(const StageOutcome &stage, const ConnectionFacts &connection);

QString rowName(const ModuleResult &row); ///< "Companies, Configurations"
QString rowName(const TableResult &row);  ///< "Service / Service Board"
/// One whole sentence a row, for screen readers: "Companies, Configurations: failed. Edit: All needed, None found."
QString rowSentence(const ModuleResult &row);
QString rowSentence(const TableResult &row);
QString rightDetail(const ModuleResult &row, const RightResult &right);
QString rightRemedy(const ModuleResult &row, const RightResult &right);
QString tableDetail(const TableResult &row);
QString tableRemedy(const TableResult &row);
/// The clicks in ConnectWise that mend a row, one step each; empty where nothing needs mending.
QStringList clicks(const ModuleResult &row);
QStringList clicks(const TableResult &row);
QString reason(const ModuleRequirement &requirement); ///< why Propel needs it (our reading)
QString reason(const TableRequirement &requirement);
QString probeText(const ProbeResult &probe); ///< "GET … answered 403: …"

/// "Companies, Configurations, Edit: passed with the present keys, failed with the new ones."; `report` names the row.
QString lossSentence(const Loss &loss, const Report &report);

/// "Companies, Configurations, Edit", or a table; the id itself where the report doesn't know it.
QString rightName(const QString &id, std::optional<Right> right, const Report &report);
/// Since when, and what else changed: "It worked on 3 Nov 2026. Since then the instance went from … to …."
QString changeSentence(const Change &change);
QString driftNote(const Report &report);       ///< what driftPoints() are compared with; empty: nothing has changed
QStringList driftPoints(const Report &report); ///< versions, then what was lost, what is newly needed, what is mended

QString excessSentence(const ExcessRight &excess);
QString excessClick(const ExcessRight &excess);   ///< "Set Delete Level to None"
QString excessRemedy(const ExcessRight &excess);  ///< the whole way to it, in one sentence
QString excessClicks(const ExcessAction &action); ///< "System > Import: Delete Level from All to None, …"
QString excessPath();                             ///< what all excessClicks() have in common
QString excessOfTables();                         ///< that of tables nothing can be told
QString excessNote(const Report &report);         ///< how many, or that it cannot be told
QString excessUntoldNote(const Report &report);   ///< of how many it cannot be told, beside those that are listed
QStringList reachReasons(const OutsideReach &reach);
QString reachNote(const Report &report); ///< empty where outside reach is likely
/// "412 companies, …: is that about all of them?", or that it used to be more; empty: nothing was counted
QString sightNote(const Report &report);
bool isSightNarrow(const Report &report);   ///< at most 2 companies, or no configuration
QString requestsNote(const Report &report); ///< "31 reads, 0 changes"

/// "Waiting 12 s: the instance asked for it."; the seconds that are left, rounded up.
QString holdingBack(const QDateTime &until, const QDateTime &now);
QString tryingAgain(); ///< "No good answer yet: trying again."

/// The parts of a failed stage, one after the other. All are plain text, and none holds a key.
QString tried(const StageOutcome &stage, const Report &report);    ///< "GET https://…, without keys."
QString cameBack(const StageOutcome &stage, const Report &report); ///< the status, the certificate, the other's words
QString meaning(const StageOutcome &stage, const Report &report);  ///< without what cameBack() quotes
/// All that a support desk asks for, in lines; empty where no stage failed.
QString ticket(const Report &report);

} // namespace Propel::Wording
