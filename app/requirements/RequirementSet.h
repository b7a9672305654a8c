// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/requirements/Requirement.h"

#include <QUrl>

namespace Propel {

/// What the connection needs: a pack in JSON, checked when it is loaded. The order is the file's.
class RequirementSet
{
public:
    /// Fails with Cause::FileDamaged; the detail is "/modules/3/levels/add: …", in English, for whoever wrote the file.
    static Result<RequirementSet> fromJson(const QByteArray &json);
    /// As fromJson, or Cause::FileUnreadable. The detail begins with the file's name.
    static Result<RequirementSet> fromFile(const QString &path);
    /// The pack that the program brings along.
    static const RequirementSet &builtIn();

    [[nodiscard]] QString name() const { return m_name; }          ///< "Propel Your MSP"
    [[nodiscard]] QString version() const { return m_version; }    ///< "2026-11"
    [[nodiscard]] QUrl propelPage() const { return m_propelPage; } ///< where the four values are entered; may be empty
    [[nodiscard]] const QList<ModuleRequirement> &modules() const { return m_modules; }
    [[nodiscard]] const QList<TableRequirement> &tables() const { return m_tables; }
    [[nodiscard]] const QList<CountRequirement> &counts() const { return m_counts; }

private:
    RequirementSet() = default;

    QString m_name;
    QString m_version;
    QUrl m_propelPage;
    QList<ModuleRequirement> m_modules;
    QList<TableRequirement> m_tables;
    QList<CountRequirement> m_counts;
};

} // namespace Propel
