// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/EnumName.h"
#include "app/base/Text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace Propel {

/// An enum whose names are others in files has its own function of this name.
template<typename Enum>
QString jsonName(Enum value)
{
    return enumName(value);
}

/// Writes the fields of a JSON object or reads them, so that a format is described once. The first field that can't be
/// what it should be is noted as the fault. Reading continues after it: what is missing keeps its value or becomes
/// empty. Texts are read as plainExcerpt() makes them, numbers are never negative.
class JsonFields
{
public:
    JsonFields() = default; ///< for writing
    /// For reading. `fault` must outlive it.
    JsonFields(QJsonObject object, QString &fault) : m_object(std::move(object)), m_fault(&fault) {}

    [[nodiscard]] bool isReading() const { return m_fault != nullptr; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    template<typename T>
    void field(QLatin1StringView key, T &value)
    {
        if (isReading())
            read(m_object.value(key), value);
        else
            m_object.insert(key, written(value));
    }
    /// Left out where it is empty, zero, false or the first of its enum.
    template<typename T>
    void unlessEmpty(QLatin1StringView key, T &value)
    {
        if (isReading() || value != T())
            field(key, value);
    }
    /// A name that isn't known is a fault; with field() it leaves the value as it was.
    template<typename Enum>
    void knownName(QLatin1StringView key, Enum &value)
    {
        if (isReading() && !read(m_object.value(key), value))
            refuseName(key);
        field(key, value);
    }
    /// Only written: it follows from other fields.
    void derived(QLatin1StringView key, const QJsonValue &value)
    {
        if (!isReading())
            m_object.insert(key, value);
    }

    /// `describe`: called with the JsonFields of the inner object and the value.
    template<typename T, typename Describe>
    void object(QLatin1StringView key, T &value, Describe describe)
    {
        JsonFields fields = inner(m_object.value(key));
        describe(fields, value);
        derived(key, fields.m_object);
    }
    template<typename T, typename Describe>
    void objects(QLatin1StringView key, QList<T> &values, Describe describe)
    {
        const QJsonArray array = entries(key);
        if (isReading())
            values = QList<T>(array.size());
        QJsonArray all;
        for (qsizetype i = 0; i < values.size(); ++i) {
            JsonFields fields = inner(array.at(i));
            describe(fields, values[i]);
            all += fields.m_object;
        }
        derived(key, all);
    }
    /// Names that aren't known are left out.
    template<typename T>
    void values(QLatin1StringView key, QList<T> &values)
    {
        const QJsonArray array = entries(key);
        for (const QJsonValue &each : array) {
            if (T value{}; read(each, value))
                values += value;
        }
        QJsonArray all;
        for (const T &value : std::as_const(values))
            all += written(value);
        derived(key, all);
    }

private:
    [[nodiscard]] JsonFields inner(const QJsonValue &value) const
    {
        return isReading() ? JsonFields(value.toObject(), *m_fault) : JsonFields();
    }
    [[nodiscard]] QJsonArray entries(QLatin1StringView key); ///< none while writing
    void refuseName(QLatin1StringView key);

    /// Whether it is a name that is known, or no name at all.
    template<typename T>
    static bool read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const std::optional<T> known = enumFromName<T>(json.toString());
            value = known.value_or(value);
            return known.has_value();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(std::clamp<qint64>(json.toInteger(), 0, std::numeric_limits<T>::max()));
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        } else if constexpr (std::is_same_v<T, QUrl>) {
            value = QUrl(json.toString(), QUrl::StrictMode);
        } else {
            value = plainExcerpt(json.toString(), longestText);
        }
        return true;
    }
    template<typename Enum>
    static bool read(const QJsonValue &json, std::optional<Enum> &value)
    {
        value = enumFromName<Enum>(json.toString());
        return value || json == QLatin1StringView("unknown");
    }

    template<typename T>
    static QJsonValue written(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return jsonName(value);
        else if constexpr (std::is_same_v<T, QDateTime>)
            return value.toUTC().toString(Qt::ISODateWithMs);
        else if constexpr (std::is_same_v<T, QUrl>)
            return value.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
        else
            return value;
    }
    template<typename Enum>
    static QJsonValue written(const std::optional<Enum> &value)
    {
        return value ? jsonName(*value) : QStringLiteral("unknown");
    }

    static constexpr qsizetype longestText = 2000; ///< nothing that is shown is longer
    static constexpr qsizetype mostEntries = 2000; ///< no report of a run has more of anything

    QJsonObject m_object;
    QString *m_fault = nullptr;
};

} // namespace Propel
