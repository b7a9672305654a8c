// SPDX-License-Identifier: MIT
#include "app/connectwise/OwnLevels.h"

#include "app/base/Text.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype mostOwnLevels = 3000; // an instance has some 200 functions
constexpr qsizetype longestName = 200;

} // namespace

void FoundLevels::forgetWhatDiffersFrom(const FoundLevels &other)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (values.at(i) != other.values.at(i))
            values.at(i).reset();
    }
}

QString foldedName(const QString &name)
{
    static const QRegularExpression asides(u"\\([^)]*\\)"_s);
    QString plain = name.toLower();
    plain.remove(asides);
    QString folded;
    for (const QChar c : std::as_const(plain)) {
        if (c.isLetterOrNumber())
            folded += c;
    }
    // Plural forms may stand inside a name that is written as one word, so the endings are folded wherever they are.
    return folded.replace("ies"_L1, "y"_L1).remove(u's');
}

void OwnLevels::add(const QJsonArray &page)
{
    for (const QJsonValue &value : page) {
        if (m_rows.size() >= mostOwnLevels)
            return;
        if (!value.isObject())
            continue;
        const QJsonObject object = value.toObject();
        const auto text = [&](QLatin1StringView key) { return object.value(key).toString().left(longestName); };
        const auto firstOf = [&](std::initializer_list<QLatin1StringView> keys) {
            for (const QLatin1StringView key : keys) {
                if (const QString found = plainExcerpt(text(key), 80); !found.isEmpty())
                    return found;
            }
            return QString();
        };
        Row row;
        row.module = firstOf({"moduleName"_L1, "moduleDescription"_L1, "moduleIdentifier"_L1});
        row.action = firstOf({"moduleFunctionName"_L1, "moduleFunctionDescription"_L1, "moduleFunctionIdentifier"_L1});
        if (row.module.isEmpty() && row.action.isEmpty())
            continue;
        row.keys = {
            std::pair(foldedName(text("moduleName"_L1)), foldedName(text("moduleFunctionName"_L1))),
            std::pair(foldedName(text("moduleDescription"_L1)), foldedName(text("moduleFunctionDescription"_L1))),
            std::pair(foldedName(text("moduleIdentifier"_L1)), foldedName(text("moduleFunctionIdentifier"_L1)))};
        row.levels.values = {levelFromText(text("addLevel"_L1)), levelFromText(text("editLevel"_L1)),
                             levelFromText(text("deleteLevel"_L1)), levelFromText(text("inquireLevel"_L1))};
        m_rows += row;
    }
}

QList<qsizetype> OwnLevels::matches(const ModuleRequirement &requirement) const
{
    const QString module = foldedName(requirement.module);
    for (const QString &name : QStringList(requirement.action) + requirement.otherNames) {
        const QString action = foldedName(name);
        for (size_t kind = 0; kind < 3; ++kind) {
            QList<qsizetype> found;
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                const auto &[rowModule, rowAction] = m_rows.at(i).keys.at(kind);
                if (rowModule == module && rowAction == action)
                    found += i;
            }
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

std::optional<FoundLevels> OwnLevels::find(const ModuleRequirement &requirement) const
{
    const QList<qsizetype> found = matches(requirement);
    if (found.isEmpty())
        return std::nullopt;
    FoundLevels levels = m_rows.at(found.constFirst()).levels;
    for (const qsizetype i : found)
        levels.forgetWhatDiffersFrom(m_rows.at(i).levels);
    return levels;
}

} // namespace Propel
