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

/// Requests rows and tables: first only one, which shows whether the keys work, then the rest. A row that needs a
/// record's id waits for the row that gives it.
class ProbeRound : public Step
{
    Q_OBJECT
public:
    /// `wanted`: ids of rows and tables to request; empty: all. The requirements must outlive the round.
    ProbeRound(HttpClient &client, const RequirementSet &requirements, ApiBase api,
               std::shared_ptr<const Authorization> keys, QSet<QString> wanted);

    /// Sends the rest: the keys are known to work, or only the other rows can show it.
    void requestRest();
    [[nodiscard]] bool isFirstDone() const { return m_isFirstDone; } ///< the first one is answered

Q_SIGNALS:
    void firstAnswered();
    void answered(const QString &id, const Propel::ProbeResult &probe);
    void counted(const Propel::SightCount &count);

protected:
    void run() override;
    void onCancel() override { m_calls.clear(); }

private:
    [[nodiscard]] const ModuleRequirement *firstRow() const;
    [[nodiscard]] bool isNeeded(const ModuleRequirement &row) const; ///< wanted, or gives what a wanted row needs
    void requestRow(const ModuleRequirement &row);
    void rowAnswered(const ModuleRequirement &row, const QUrl &url, const ApiAnswer &answer);
    void requestSecond(const ModuleRequirement &row, const ProbeResult &first);
    void settleRow(const ModuleRequirement &row, const ProbeResult &probe);
    void requestOrSkip(const ModuleRequirement &row, const ModuleRequirement *settledGiver, const QString &detail);
    void requestTable(const TableRequirement &table);
    void requestCounts(const ModuleRequirement &row);
    void request(const QUrl &url, Expected expected, std::function<void(const ApiAnswer &)> then);
    [[nodiscard]] bool isWanted(const QString &id) const { return m_wanted.isEmpty() || m_wanted.contains(id); }
    [[nodiscard]] bool isWanted(const TableRequirement &table) const { return m_allTables || isWanted(table.id); }
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QUrl urlOf(const Probe &probe) const;

    QPointer<HttpClient> m_client;
    const RequirementSet &m_requirements;
    ApiBase m_api;
    std::shared_ptr<const Authorization> m_keys;
    QSet<QString> m_wanted;
    bool m_allTables = false;        ///< Table Setup depends on all tables: wanting its row means wanting them
    QHash<QString, QString> m_given; ///< name -> value from the first record
    QSet<QString> m_settled;
    std::vector<StepPtr<HttpCall>> m_calls;
    int m_open = 0;
    bool m_isFirstDone = false;
    bool m_isRestRequested = false;
};

} // namespace Propel
