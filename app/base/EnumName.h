// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace Propel {

/// An enumerator's own name. All of these work for enums declared with Q_ENUM_NS.
template<typename Enum>
QString enumKey(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/// The name of an enumerator as reports and files bear it: its own name with a small first letter
/// (Stage::CompanyInfo -> "companyInfo").
template<typename Enum>
QString enumName(Enum value)
{
    QString name = enumKey(value);
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

/// The enumerator of that name, or nothing where there is none. The first letter's case doesn't matter.
template<typename Enum>
std::optional<Enum> enumFromName(QString name)
{
    if (name.isEmpty())
        return std::nullopt;
    name[0] = name.at(0).toUpper();
    bool found = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &found);
    return found ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace Propel
