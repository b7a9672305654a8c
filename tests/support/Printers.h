// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/EnumName.h"
#include "app/base/Result.h"
#include "app/base/Secret.h"
#include "app/base/Step.h"

#include <gtest/gtest-printers.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <concepts>
#include <ostream>
#include <type_traits>

// GoogleTest looks for PrintTo beside the type, so those for Qt's types stand in the global namespace.

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << testing::PrintToString(text.toStdString());
}

inline void PrintTo(QStringView text, std::ostream *out)
{
    PrintTo(text.toString(), out);
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << testing::PrintToString(bytes.toStdString());
}

inline void PrintTo(const QUrl &url, std::ostream *out)
{
    *out << url.toString(QUrl::FullyEncoded).toStdString();
}

// For what stands behind << in an expectation. GoogleTest prints compared values by PrintTo, but messages by
// operator<<.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const QUrl &url)
{
    return out << url.toString().toStdString();
}

namespace Propel {

/// Enums that were declared with Q_ENUM or Q_ENUM_NS.
template<typename E>
concept NamedEnum = std::is_enum_v<E> && requires(E value)
{
    qt_getEnumMetaObject(value);
};

template<NamedEnum E>
void PrintTo(const E &value, std::ostream *out)
{
    *out << enumName(value).toStdString();
}

inline void PrintTo(Step::State state, std::ostream *out)
{
    constexpr std::array names{"waiting", "running", "ended"};
    *out << names.at(static_cast<std::size_t>(state));
}

inline void PrintTo(const Secret &, std::ostream *out)
{
    *out << "***";
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << enumName(error.cause).toStdString();
    if (!error.detail.isEmpty())
        *out << " (" << error.detail.toStdString() << ')';
    if (error.httpStatus != 0)
        *out << " HTTP " << error.httpStatus;
}

template<typename T>
void PrintTo(const tl::expected<T, Error> &result, std::ostream *out)
{
    if (!result) {
        *out << "fails: ";
        PrintTo(result.error(), out);
    } else if constexpr (std::is_void_v<T>) {
        *out << "succeeds";
    } else {
        *out << testing::PrintToString(*result);
    }
}

/// tl::expected compares its values, and void has none: its own comparison does not compile.
inline bool operator==(const Result<> &a, const Result<> &b)
{
    return a.has_value() == b.has_value() && (a.has_value() || a.error() == b.error());
}

/// Why there is no value; Cause::None where there is one. EXPECT_EQ(causeOf(parse(u"…"_s)), Cause::AddressEmpty)
template<typename T>
Cause causeOf(const Result<T> &result)
{
    return result ? Cause::None : result.error().cause;
}

/// What was given as detail, empty where there is a value.
template<typename T>
QString evidenceOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

inline std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << testing::PrintToString(error);
}

} // namespace Propel
