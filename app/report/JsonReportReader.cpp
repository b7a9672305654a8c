// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "app/base/EnumName.h"
#include "app/base/Json.h"
#include "app/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestText = 2000; // nothing that is shown is longer
constexpr qsizetype mostEntries = 2000; // no report of a run has more of anything

/// Reads one report. The first thing that can't be what it should be is remembered; reading goes on regardless, since
/// each read of what isn't there gives something harmless.
class ReportReader
{
public:
    explicit ReportReader(const QJsonObject &root) : m_root(root) {}

    Report read();
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    static QString text(const QJsonObject &object, QLatin1StringView key)
    {
        return plainExcerpt(object.value(key).toString(), longestText);
    }
    static int number(const QJsonObject &object, QLatin1StringView key)
    {
        return static_cast<int>(std::clamp<qint64>(object.value(key).toInteger(), 0, std::numeric_limits<int>::max()));
    }
    static qint64 bigNumber(const QJsonObject &object, QLatin1StringView key)
    {
        return std::max<qint64>(0, object.value(key).toInteger());
    }
    static QDateTime time(const QJsonObject &object, QLatin1StringView key)
    {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
    }
    static QUrl url(const QJsonObject &object) { return QUrl(object.value("url"_L1).toString(), QUrl::StrictMode); }

    /// What decides over red and green must be known; complains otherwise.
    template<typename Enum>
    Enum must(const QJsonObject &object, QLatin1StringView key, Enum otherwise)
    {
        const QString name = object.value(key).toString();
        const std::optional<Enum> value = enumFromName<Enum>(name);
        if (!value && m_complaint.isEmpty())
            m_complaint = u"\"%1\" is \"%2\", which is not known"_s.arg(key, plainExcerpt(name, 40));
        return value.value_or(otherwise);
    }
    /// What explains may be newer than this program.
    template<typename Enum>
    static Enum may(const QJsonObject &object, QLatin1StringView key, Enum otherwise)
    {
        return enumFromName<Enum>(object.value(key).toString()).value_or(otherwise);
    }
    std::optional<Level> level(const QJsonObject &object, QLatin1StringView key, bool mayBeUnknown);

    QJsonArray entries(const QJsonObject &object, QLatin1StringView key);
    template<typename T, typename Convert>
    QList<T> list(QLatin1StringView key, Convert convert);

    static VersionStep step(const QJsonObject &object, QLatin1StringView key);
    static Change change(const QJsonObject &object);
    static std::optional<LastKnown> last(const QJsonObject &object);
    static SightCount count(const QJsonObject &object);
    static Drift drift(const QJsonObject &object);
    static Error error(const QJsonObject &object);
    static ProbeResult probe(const QJsonObject &object);
    StageOutcome stage(const QJsonObject &object);
    ModuleResult module(const QJsonObject &object);
    RightResult right(const QJsonObject &object);
    TableResult table(const QJsonObject &object);
    ExcessRight excess(const QJsonObject &object);
    OutsideReach reach(const QJsonObject &object);
    static ConnectionFacts connection(const QJsonObject &object);

    const QJsonObject &m_root;
    QString m_complaint;
};

QJsonArray ReportReader::entries(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonArray array = object.value(key).toArray();
    if (array.size() <= mostEntries)
        return array;
    if (m_complaint.isEmpty())
        m_complaint = u"\"%1\" has over %2 entries"_s.arg(key).arg(mostEntries);
    return {};
}

template<typename T, typename Convert>
QList<T> ReportReader::list(QLatin1StringView key, Convert convert)
{
    if (!m_root.value(key).isArray() && m_complaint.isEmpty())
        m_complaint = u"\"%1\" is no list"_s.arg(key);
    QList<T> values;
    const QJsonArray array = entries(m_root, key);
    for (const QJsonValue &value : array)
        values += convert(value.toObject());
    return values;
}

std::optional<Level> ReportReader::level(const QJsonObject &object, QLatin1StringView key, bool mayBeUnknown)
{
    const QString name = object.value(key).toString();
    const std::optional<Level> level = levelFromText(name);
    const bool isUnknown = mayBeUnknown && name == "unknown"_L1;
    if (!level && !isUnknown && m_complaint.isEmpty())
        m_complaint = u"\"%1\" is \"%2\", which is no level"_s.arg(key, plainExcerpt(name, 40));
    return level;
}

Error ReportReader::error(const QJsonObject &object)
{
    return {may(object, "cause"_L1, Cause::None), text(object, "evidence"_L1), number(object, "httpStatus"_L1)};
}

ProbeResult ReportReader::probe(const QJsonObject &object)
{
    ProbeResult result{.url = url(object), .live = may(object, "live"_L1, ProbeOutcome::None), .error = error(object)};
    result.httpStatus = result.error.httpStatus;
    if (result.error.cause == Cause::None)
        result.error.httpStatus = 0;
    return result;
}

StageOutcome ReportReader::stage(const QJsonObject &object)
{
    return {must(object, "stage"_L1, Stage::Address), must(object, "state"_L1, StageState::NotReached), error(object),
            text(object, "fact"_L1)};
}

VersionStep ReportReader::step(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject step = object.value(key).toObject();
    return {text(step, "from"_L1), text(step, "to"_L1)};
}

/// Of a right, a table, or what was last told of one.
Change ReportReader::change(const QJsonObject &object)
{
    const QJsonObject change = object.value("change"_L1).toObject();
    const ChangeKind kind = may(change, "kind"_L1, ChangeKind::None);
    if (kind == ChangeKind::None)
        return {};
    return {kind, time(change, "last"_L1), levelFromText(text(change, "enough"_L1)).value_or(Level::None),
            step(change, "instance"_L1), step(change, "requirements"_L1)};
}

std::optional<LastKnown> ReportReader::last(const QJsonObject &object)
{
    const QJsonObject last = object.value("last"_L1).toObject();
    const Confidence confidence = may(last, "told"_L1, Confidence::Nothing);
    if (confidence == Confidence::Nothing)
        return std::nullopt;
    return LastKnown{.confidence = confidence,
                     .required = levelFromText(text(last, "required"_L1)).value_or(Level::None),
                     .found = levelFromText(text(last, "found"_L1)),
                     .at = time(last, "at"_L1),
                     .instance = text(last, "instance"_L1),
                     .requirements = text(last, "requirements"_L1),
                     .lost = change(last)};
}

RightResult ReportReader::right(const QJsonObject &object)
{
    RightResult right;
    right.right = must(object, "right"_L1, Right::Inquire);
    right.required = level(object, "required"_L1, false).value_or(Level::None);
    right.found = level(object, "found"_L1, true);
    right.judgement = {must(object, "state"_L1, State::Untested), may(object, "finding"_L1, Finding::NotTold)};
    right.change = change(object);
    right.last = last(object);
    return right;
}

ModuleResult ReportReader::module(const QJsonObject &object)
{
    ModuleResult row;
    row.requirement.id = text(object, "id"_L1);
    row.requirement.module = text(object, "module"_L1);
    row.requirement.action = text(object, "action"_L1);
    row.requirement.reason = text(object, "reason"_L1);
    row.requirement.probe.path = text(object, "path"_L1);
    row.requirement.since = PsaVersion::parse(text(object, "since"_L1));
    const QJsonArray rights = entries(object, "rights"_L1);
    for (const QJsonValue &value : rights) {
        row.rights += right(value.toObject());
        row.requirement.levels[row.rights.constLast().right] = row.rights.constLast().required;
    }
    row.probe = probe(object);
    row.state = must(object, "state"_L1, State::Untested);
    row.pending = object.value("pending"_L1).toBool();
    row.tablesAllowed = number(object, "tablesAllowed"_L1);
    row.tablesInAll = number(object, "tablesInAll"_L1);
    return row;
}

TableResult ReportReader::table(const QJsonObject &object)
{
    TableResult row;
    row.requirement = {text(object, "id"_L1), text(object, "group"_L1), text(object, "table"_L1),
                       text(object, "path"_L1), text(object, "reason"_L1)};
    row.probe = probe(object);
    row.state = must(object, "state"_L1, State::Untested);
    row.finding = may(object, "finding"_L1, Finding::NotTold);
    row.change = change(object);
    row.last = last(object);
    row.pending = object.value("pending"_L1).toBool();
    return row;
}

ExcessRight ReportReader::excess(const QJsonObject &object)
{
    return {.module = text(object, "module"_L1),
            .action = text(object, "action"_L1),
            .right = must(object, "right"_L1, Right::Inquire),
            .found = level(object, "found"_L1, false).value_or(Level::None),
            .required = level(object, "required"_L1, false).value_or(Level::None)};
}

OutsideReach ReportReader::reach(const QJsonObject &object)
{
    OutsideReach reach{may(object, "state"_L1, Reach::Unknown), {}};
    const QJsonArray ids = entries(object, "ids"_L1);
    for (const QJsonValue &id : ids) {
        if (const auto reason = enumFromName<ReachReason>(id.toString()))
            reach.reasons += *reason;
    }
    return reach;
}

SightCount ReportReader::count(const QJsonObject &object)
{
    return {text(object, "what"_L1), bigNumber(object, "count"_L1)};
}

Drift ReportReader::drift(const QJsonObject &object)
{
    QList<SightCount> sight;
    const QJsonArray counts = object.value("sight"_L1).toArray();
    for (const QJsonValue &value : counts)
        sight += count(value.toObject());
    return {time(object, "earlier"_L1), step(object, "instance"_L1), step(object, "requirements"_L1), sight};
}

ConnectionFacts ReportReader::connection(const QJsonObject &object)
{
    const QString publicKey = text(object, "publicKey"_L1);
    return {text(object, "domain"_L1),
            text(object, "companyId"_L1),
            publicKey.size() > 5 ? shortKey(publicKey) : publicKey,
            text(object, "apiBase"_L1),
            text(object, "companyName"_L1),
            text(object, "version"_L1),
            object.value("cloud"_L1).toBool()};
}

Report ReportReader::read()
{
    Report report;
    report.generated = time(m_root, "generated"_L1);
    report.connection = connection(m_root.value("connection"_L1).toObject());
    const QJsonObject requirements = m_root.value("requirements"_L1).toObject();
    report.requirementsName = text(requirements, "name"_L1);
    report.requirementsVersion = text(requirements, "version"_L1);
    report.verdict = must(m_root, "verdict"_L1, Verdict::Undetermined);
    for (const Stage stage : allStages) // all of them, whatever the file holds: others count on it
        report.stages.append({.stage = stage});
    const auto stages = list<StageOutcome>("stages"_L1, [this](const QJsonObject &object) { return stage(object); });
    for (const StageOutcome &stage : stages)
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    report.outsideReach = reach(m_root.value("outsideReach"_L1).toObject());
    report.sight = list<SightCount>("sight"_L1, count);
    report.modules = list<ModuleResult>("modules"_L1, [this](const QJsonObject &object) { return module(object); });
    report.tables = list<TableResult>("tables"_L1, [this](const QJsonObject &object) { return table(object); });
    report.levelsTold = m_root.value("levelsTold"_L1).toBool();
    report.excess = list<ExcessRight>("excess"_L1, [this](const QJsonObject &object) { return excess(object); });
    report.excessUntold = number(m_root, "excessUntold"_L1);
    report.drift = drift(m_root.value("drift"_L1).toObject());
    report.requests = list<LedgerEntry>("requests"_L1, [](const QJsonObject &object) {
        return LedgerEntry{.at = time(object, "at"_L1),
                           .method = text(object, "method"_L1),
                           .url = url(object),
                           .status = number(object, "status"_L1),
                           .bytes = bigNumber(object, "bytes"_L1),
                           .milliseconds = bigNumber(object, "milliseconds"_L1)};
    });
    report.milliseconds = bigNumber(m_root.value("timing"_L1).toObject(), "milliseconds"_L1);
    return report;
}

} // namespace

Result<Report> reportFromJson(const QByteArray &json)
{
    const Result<QJsonDocument> document = readJsonFile(json);
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject root = document->object();
    if (root.value("schema"_L1).toString() != "propel-connect/report/1"_L1)
        return fail(Cause::FileDamaged, u"not a report of this program"_s);
    ReportReader reader(root);
    Report report = reader.read();
    if (!reader.complaint().isEmpty())
        return fail(Cause::FileDamaged, reader.complaint());
    return report;
}

} // namespace Propel
