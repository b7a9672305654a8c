// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/ChangeNotice.h"

#include <QString>
#include <QStringList>

class QDateTime;

/// What changed from one run to another, as sentences: for notifications and for the history.
namespace Propel::Text {

struct Notice
{
    QString title; ///< short: desktops cut it at about 40 characters
    QString text;  ///< plain text, a few sentences
};

/// `report` is the run that the notice is about: it names the rows, and the instance. `connection`: the saved
/// connection's name. Both texts are empty for ChangeNotice::Kind::Nothing.
Notice notice(const ChangeNotice &notice, const Report &report, const QString &connection);

QString word(Verdict verdict); ///< "ready", "not confirmed", "not ready", "undetermined"

/// "Companies, Configurations" or "Service / Service Board"; the id itself where these requirements don't know it.
QString rowName(const QString &id, const RequirementSet &requirements);

/// A run of the history in one sentence: "24 Nov 2026 09:30: not ready, 2 rows failed (v2025.1.10333)".
QString runSentence(const RunRecord &run);
/// What is different between two runs, a sentence each; none: nothing is.
QStringList changeSentences(const RunChange &change, const RequirementSet &requirements);

} // namespace Propel::Text
