// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/EnumName.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace Propel {

/// Writes a value's members into a JSON object, or reads them from one: whoever lists the members for the one has
/// listed them for the other. Reading makes outside text plain, and what isn't there gives something harmless. The
/// first thing that can't be what it should be is the complaint; reading continues regardless.
class JsonFields
{
public:
    enum class Blank { Written, LeftOut }; ///< what becomes of an empty text, a zero, a false

    JsonFields() = default;                            ///< to write
    JsonFields(QJsonObject object, QString &complaint) ///< to read
        : m_object(std::move(object)),
          m_complaint(&complaint)
    {}

    [[nodiscard]] bool isReading() const { return m_complaint != nullptr; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; } ///< what was written
    void complain(const QString &what);

    void text(QLatin1StringView key, QString &value, Blank blank = Blank::Written);
    void time(QLatin1StringView key, QDateTime &value);
    void url(QLatin1StringView key, QUrl &value); ///< an empty one is left out
    void flag(QLatin1StringView key, bool &value, Blank blank = Blank::Written);
    /// Written, and never read: what is made from other members.
    void derived(QLatin1StringView key, const QJsonValue &value);

    template<typename Integer>
    void number(QLatin1StringView key, Integer &value, Blank blank = Blank::Written)
    {
        if (isReading())
            value = static_cast<Integer>(
                std::clamp<qint64>(m_object.value(key).toInteger(), 0, std::numeric_limits<Integer>::max()));
        else
            write(key, qint64(value), value == 0 && blank == Blank::LeftOut);
    }

    /// A name that decides: one that isn't known is a complaint.
    template<typename Enum>
    void must(QLatin1StringView key, Enum &value)
    {
        if (!isReading())
            return write(key, enumName(value));
        const QString name = m_object.value(key).toString();
        if (const std::optional<Enum> known = enumFromName<Enum>(name))
            value = *known;
        else
            complain(unknownName(key, name));
    }
    /// A name that explains: a newer program may have written it.
    template<typename Enum>
    void may(QLatin1StringView key, Enum &value, Enum otherwise, Blank blank = Blank::Written)
    {
        if (isReading())
            value = enumFromName<Enum>(m_object.value(key).toString()).value_or(otherwise);
        else
            write(key, enumName(value), value == otherwise && blank == Blank::LeftOut);
    }
    /// The names that are known.
    template<typename Enum>
    void names(QLatin1StringView key, QList<Enum> &values)
    {
        QJsonArray array = m_object.value(key).toArray();
        for (const QJsonValue &name : entries(key, array)) {
            if (const auto known = enumFromName<Enum>(name.toString()))
                values += *known;
        }
        if (isReading())
            return;
        for (const Enum value : values)
            array += enumName(value);
        write(key, array);
    }

    /// `describe` is given the fields of the member's object, and the member.
    template<typename Value, typename Describe>
    void object(QLatin1StringView key, Value &value, Describe describe)
    {
        JsonFields fields = inner(m_object.value(key));
        describe(fields, value);
        if (!isReading())
            write(key, fields.object());
    }
    template<typename Value, typename Describe>
    void list(QLatin1StringView key, QList<Value> &values, Describe describe)
    {
        QJsonArray array = m_object.value(key).toArray();
        if (isReading() && !m_object.value(key).isArray())
            complain(notAList(key));
        for (const QJsonValue &entry : entries(key, array)) {
            JsonFields fields = inner(entry);
            describe(fields, values.emplaceBack());
        }
        if (isReading())
            return;
        for (Value &value : values) {
            JsonFields fields;
            describe(fields, value);
            array += fields.object();
        }
        write(key, array);
    }

private:
    void write(QLatin1StringView key, const QJsonValue &value, bool isLeftOut = false);
    [[nodiscard]] JsonFields inner(const QJsonValue &value) const;
    [[nodiscard]] QJsonArray entries(QLatin1StringView key, const QJsonArray &array); ///< none when writing
    [[nodiscard]] static QString unknownName(QLatin1StringView key, const QString &name);
    [[nodiscard]] static QString notAList(QLatin1StringView key);

    QJsonObject m_object;
    QString *m_complaint = nullptr; ///< null: to write
};

} // namespace Propel
