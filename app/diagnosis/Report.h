// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/base/Stage.h"
#include "app/diagnosis/OutsideReach.h"
#include "app/diagnosis/Verdict.h"
#include "app/http/HttpAnswer.h"
#include "app/requirements/Requirement.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Propel {

class CompanyId;
class InstanceAddress;
class PublicKey;
class RequirementSet;

inline namespace Changes {
Q_NAMESPACE

/// What has become of a right or a table since earlier runs.
enum class ChangeKind {
    None,
    NewlyNeeded,   ///< the earlier requirements didn't ask for it, or asked for less
    Lost,          ///< it worked earlier, the same was needed, and now it fails
    Mended,        ///< the name of Fixed in the files of reports
    Fixed = Mended ///< it failed earlier, and now it passes
};
Q_ENUM_NS(ChangeKind)

/// How much a run knows of a right or a table: nothing where a fault kept it from being tested.
enum class Confidence {
    Nothing,
    NotNeeded, ///< the instance was older than the release that needs it
    Lacking,
    Readable, ///< it can be read; whether the level is enough isn't known
    Enough
};
Q_ENUM_NS(Confidence)

} // namespace Changes

/// A version then and now; empty: not known.
struct VersionStep
{
    QString from;
    QString to;

    /// Both are known and differ. "v2025.1" and "v2025.1.10333" don't: one merely says more than the other.
    [[nodiscard]] bool isChange() const;

    friend bool operator==(const VersionStep &, const VersionStep &) = default;
};

/// A change of one right or table, and what else changed between the last run in which it was otherwise and the first
/// that saw it so. It stays until the right passes.
struct Change
{
    ChangeKind kind = ChangeKind::None;
    QDateTime last = {};        ///< the last run in which it was otherwise
    Level enough = Level::None; ///< newly needed: the level that was enough until then
    VersionStep instance = {};
    VersionStep requirements = {};

    friend bool operator==(const Change &, const Change &) = default;
};

/// What a run knew of a right or a table; kept where a later run couldn't test it.
struct LastKnown
{
    Confidence confidence = Confidence::Nothing;
    Level required = Level::None;
    std::optional<Level> found = std::nullopt;
    QDateTime at = {};
    QString instance = {};     ///< its version
    QString requirements = {}; ///< their version
    Change lost = {};          ///< of what was lost by then

    friend bool operator==(const LastKnown &, const LastKnown &) = default;
};

/// How a stage went. A passed one may have a cause too: why own levels are unknown.
struct StageOutcome
{
    Stage stage = Stage::Address;
    StageState state = StageState::NotReached;
    Error error = {};
    QString fact = {}; ///< what a passed stage found out: addresses, "TLS 1.3", the company's name

    friend bool operator==(const StageOutcome &, const StageOutcome &) = default;
};

const StageOutcome *firstFailed(const QList<StageOutcome> &stages); ///< null where none failed

/// The request that shows a permission or a table, and its answer.
struct ProbeResult
{
    QUrl url = {}; ///< empty: nothing was requested
    ProbeOutcome outcome = ProbeOutcome::None;
    Error error = {};   ///< why it isn't allowed
    int httpStatus = 0; ///< 0: no answer came

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

/// One required right of a row.
struct RightResult
{
    Right right = Right::Inquire;
    Level required = Level::None;
    std::optional<Level> found = std::nullopt;
    Evaluation evaluation = {};
    Change change = {};                           ///< since earlier runs
    std::optional<LastKnown> last = std::nullopt; ///< from an earlier run, where this one could not determine it

    friend bool operator==(const RightResult &, const RightResult &) = default;
};

struct ModuleResult
{
    ModuleRequirement requirement;
    QList<RightResult> rights; ///< the required ones, in the order add, edit, delete, inquire
    ProbeResult probe;         ///< for inquire
    State state = State::Untested;
    bool pending = false;  ///< the run is still at it
    int tablesAllowed = 0; ///< Table Setup alone
    int tablesInAll = 0;

    [[nodiscard]] const RightResult *right(Right which) const; ///< null: not among them
};

struct TableResult
{
    TableRequirement requirement;
    ProbeResult probe = {};
    State state = State::Untested;
    Finding finding = Finding::NotReached;
    bool pending = false;
    Change change = {};
    std::optional<LastKnown> last = std::nullopt;
};

/// A right above what is required. Advice; changes no verdict. app/diagnosis/Excess.h says how they are found and
/// sorted.
struct ExcessRight
{
    QString module;
    QString action;
    Right right = Right::Inquire;
    Level found = Level::None;
    Level required = Level::None;

    friend bool operator==(const ExcessRight &, const ExcessRight &) = default;
};

/// How many records the member sees.
struct SightCount
{
    QString what; ///< "companies"
    qint64 count = 0;

    /// The member sees less than half of what it saw.
    [[nodiscard]] bool hasFallenTo(const SightCount &now) const;

    friend bool operator==(const SightCount &, const SightCount &) = default;
};

/// What this run is compared with: the last run that got as far as its rights.
struct Drift
{
    QDateTime earlier; ///< when that was; invalid: there was none
    VersionStep instance;
    VersionStep requirements;
    QList<SightCount> sight; ///< what the member saw when it last saw about all

    friend bool operator==(const Drift &, const Drift &) = default;
};

/// A right of a row, or a table, that has changed.
struct RowChange
{
    QString id;                                ///< of the row or table
    std::optional<Right> right = std::nullopt; ///< nothing: a table
    State state = State::Untested;
    Change change = {};

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

struct ConnectionFacts
{
    QString domain;
    QString companyId;
    QString publicKey; ///< its first four characters
    QString apiBase;   ///< empty until companyinfo answered
    QString companyName;
    QString version; ///< "v2025.1.10333"; empty: not known
    bool cloud = false;

    [[nodiscard]] QString host() const { return domain.section(QLatin1Char(':'), 0, 0); } ///< without the port

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

/// The outcome of a run, or of as much of it as is done. Values alone; sentences are made in app/text.
struct Report
{
    QDateTime generated; ///< UTC
    ConnectionFacts connection;
    QString requirementsName;
    QString requirementsVersion;
    Verdict verdict = Verdict::Undetermined;
    QList<StageOutcome> stages; ///< all eight, in order
    OutsideReach outsideReach;
    QList<SightCount> sight;
    QList<ModuleResult> modules; ///< all of the requirements, in their order, whatever failed
    QList<TableResult> tables;
    bool levelsKnown = false;  ///< false: whether there are excess rights isn't known
    QList<ExcessRight> excess; ///< worst first
    int unknownExcess = 0;     ///< levels that may be above what is required, and aren't known
    Drift drift;
    std::chrono::seconds requestedPause{
        0}; ///< by the instance, and not waited out; for the schedule, in no report's file
    QList<LedgerEntry> requests;
    qint64 milliseconds = 0;

    [[nodiscard]] const StageOutcome &stage(Stage which) const { return stages.at(static_cast<qsizetype>(which)); }
    [[nodiscard]] const StageOutcome *failedStage() const { return firstFailed(stages); }
    [[nodiscard]] const ModuleResult *moduleRow(const QString &id) const; ///< null: it isn't among the required ones
    [[nodiscard]] const TableResult *tableRow(const QString &id) const;
    /// Calls it with each row and each table.
    void eachRow(const auto &take) const
    {
        std::ranges::for_each(modules, take);
        std::ranges::for_each(tables, take);
    }
    [[nodiscard]] QList<State> states() const;                     ///< of rows and tables
    [[nodiscard]] QStringList idsIn(State state) const;            ///< of rows and tables
    [[nodiscard]] QList<RowChange> changes(ChangeKind kind) const; ///< in the order of the rows
    [[nodiscard]] QList<SightCount> fallenSight() const; ///< what the member saw, where it now sees less than half
    [[nodiscard]] bool isUntested() const;               ///< no stage was reached
    [[nodiscard]] bool isSightNarrow() const;            ///< at most 2 companies, or no configuration
};

ConnectionFacts factsOf(const InstanceAddress &address, const CompanyId &companyId, const PublicKey &publicKey);

/// All rows and tables of the requirements, none of them tested.
Report emptyReport(const RequirementSet &requirements);
/// Of a test that ended at this stage, before a run could begin. Dated now.
Report failedReport(const RequirementSet &requirements, const ConnectionFacts &connection, Stage stage,
                    const Error &error);

} // namespace Propel
