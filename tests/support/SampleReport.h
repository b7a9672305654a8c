// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/diagnosis/RunFacts.h"

namespace Propel {

/// Its instance refuses at once, and no name is looked up.
Connection sampleConnection(const QString &id = QStringLiteral("one"),
                            const QString &publicKey = QStringLiteral("AbCdEfGh"),
                            const QString &name = QStringLiteral("Acme MSP"));

/// What a run would have found: by default all that is needed, and every answer good.
struct Sample
{
    Sample();

    RunFacts facts;
    QJsonArray levels; ///< rows of mySecurity
    bool levelsKnown = true;

    void setLevel(const QString &id, Right right, Level level);
    void answer(const QString &id, ProbeOutcome outcome, const Error &error);
    void refuse(const QString &id); ///< a row's inquire, or a table
    void failAt(Stage stage, const Error &error);

    [[nodiscard]] Report report() const; ///< with times, requests and counts
};

/// Names as an instance could give them that wants to be more than text.
QString hostileName();

/// Whether it could move a terminal or turn the direction of writing; line ends are fine.
bool hasControls(const QString &text);

} // namespace Propel
