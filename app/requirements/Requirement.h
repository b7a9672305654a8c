// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <optional>

namespace Propel {
inline namespace Rights {
Q_NAMESPACE

/// The four columns of ConnectWise's Security Roles screen, in its order.
enum class Right { Add, Edit, Delete, Inquire };
Q_ENUM_NS(Right)

/// None < My < All.
enum class Level { None, My, All };
Q_ENUM_NS(Level)

} // namespace Rights

inline constexpr std::array allRights{Right::Add, Right::Edit, Right::Delete, Right::Inquire};

/// A level for each right.
struct Levels
{
    std::array<Level, allRights.size()> values{};

    [[nodiscard]] Level operator[](Right right) const { return values.at(static_cast<size_t>(right)); }
    Level &operator[](Right right) { return values.at(static_cast<size_t>(right)); }

    friend bool operator==(const Levels &, const Levels &) = default;
};

/// "Allowed" and friends as ConnectWise's words for levels: "None", "My", "All" in any case; anything else is nothing.
std::optional<Level> levelFromText(const QString &text);

/// A release of ConnectWise PSA: v2025.16 is year 2025, release 16. Compared as numbers.
struct PsaVersion
{
    int year = 0;
    int release = 0;

    /// From "v2020.3", "2020.3" or "v2025.1.10333"; nothing where there are no two numbers.
    static std::optional<PsaVersion> parse(const QString &text);
    [[nodiscard]] QString text() const; ///< "v2020.3"

    friend auto operator<=>(const PsaVersion &, const PsaVersion &) = default;
};

/// The GET that shows whether a right to inquire is there. Paths are relative to the API's base; {name} stands for a
/// value that an earlier probe gave.
struct Probe
{
    QString path;                             ///< empty: judged by the tables' answers instead
    QList<std::pair<QString, QString>> query; ///< besides pageSize=1 and fields; values may hold {name}
    QString fields;                           ///< what to ask for of each record
    QHash<QString, QString> gives;            ///< name -> field of the first record
    bool mayBeObject = false;                 ///< a good answer is a list, or also an object
    QString then;                             ///< a stronger second GET on what the first one gave; may be empty

    [[nodiscard]] QStringList needs() const; ///< the {names} in path and query
};

/// A row of the matrix: a module's action and the levels it needs.
struct ModuleRequirement
{
    QString id;
    QString module;
    QString action;
    QStringList otherNames; ///< what own levels may call the action instead
    Levels levels;
    std::optional<PsaVersion> since; ///< not judged on an older instance
    bool hasCustomize = false;       ///< its row on the screen has a link "customize" to a dialog of its own
    Probe probe;
    QString reason; ///< why Propel needs it: our reading, in English, a translator's source text

    [[nodiscard]] bool isTableSetup() const { return probe.path.isEmpty(); }
};

/// A table that must be allowed under Table Setup.
struct TableRequirement
{
    QString id;
    QString group;
    QString table;
    QString path;
    QString reason;
};

/// A number that tells partial sight: how many records the member sees.
struct CountRequirement
{
    QString what; ///< "companies"
    QString path;
    QString needs; ///< id of the row without which it isn't asked
};

} // namespace Propel
