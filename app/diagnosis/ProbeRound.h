// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/Authorization.h"
#include "app/diagnosis/Report.h"
#include "app/http/HttpClient.h"
#include "app/requirements/RequirementSet.h"

#include <QHash>
#include <QJsonArray>

#include <memory>
#include <vector>

namespace Propel {

/// Asks for rows and tables. A first round asks for little, to learn whether the keys are good; the rest follows once
/// they are known to be. What needs a record's id waits for the row that gives it.
class ProbeRound : public Step
{
    Q_OBJECT
public:
    /// `wanted`: ids of rows and tables to ask for; empty: all. The requirements must outlive the round.
    ProbeRound(HttpClient &client, const RequirementSet &requirements, ApiBase api,
               std::shared_ptr<const Authorization> keys, QSet<QString> wanted);

    /// Lets the rest go out: the keys are known to be good, or nothing else can tell.
    void goOn();
    /// Whether the one request of the first round is answered.
    [[nodiscard]] bool isFirstDone() const { return m_firstDone; }

Q_SIGNALS:
    void firstAnswered(); ///< the one request of the first round is answered
    void answered(const QString &id, const Propel::ProbeResult &probe);
    void counted(const Propel::SightCount &count);

protected:
    void run() override;
    void onCancel() override;

private:
    [[nodiscard]] const ModuleRequirement *firstRow() const;
    [[nodiscard]] const TableRequirement *firstTable() const;
    [[nodiscard]] bool isNeeded(const ModuleRequirement &row) const; ///< wanted, or gives what a wanted row needs
    void askRow(const ModuleRequirement &row);
    void rowAnswered(const ModuleRequirement &row, const QUrl &url, const Reading &reading);
    void askMore(const ModuleRequirement &row, const ProbeResult &first);
    void settleRow(const ModuleRequirement &row, const ProbeResult &probe);
    void askDependents(const ModuleRequirement &giver, const ProbeResult &probe);
    void askTable(const TableRequirement &table);
    void askCounts(const ModuleRequirement &row);
    void ask(const QUrl &url, Expected expected, std::function<void(const Reading &)> then);
    [[nodiscard]] bool isWanted(const QString &id) const { return m_wanted.isEmpty() || m_wanted.contains(id); }
    [[nodiscard]] bool isWanted(const TableRequirement &table) const { return m_allTables || isWanted(table.id); }
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QUrl urlOf(const Probe &probe) const;

    QPointer<HttpClient> m_client;
    const RequirementSet &m_requirements;
    ApiBase m_api;
    std::shared_ptr<const Authorization> m_keys;
    QSet<QString> m_wanted;
    bool m_allTables = false;        ///< Table Setup is judged by all tables: wanting its row means wanting them
    QHash<QString, QString> m_given; ///< name -> value from the first record
    QSet<QString> m_settled;
    std::vector<StepPtr<HttpCall>> m_calls;
    int m_open = 0;
    bool m_firstDone = false;
    bool m_goneOn = false;
};

} // namespace Propel
