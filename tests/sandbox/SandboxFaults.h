// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"

#include <QJsonArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QUrl>

#include <optional>

#include <tl/expected.hpp>

namespace sandbox {

/// A path with `*` (anything, slashes too) and `?` (one character). It has to match the whole path, without the query.
class PathGlob
{
public:
    PathGlob() = default;
    explicit PathGlob(const QString &glob);
    bool matches(const QString &path) const { return m_expression.match(path).hasMatch(); }
    QString text() const { return m_glob; }

private:
    QString m_glob;
    QRegularExpression m_expression;
};

/// An answer that is given in place of the real one, to show what a program makes of trouble.
struct Fault
{
    PathGlob path;
    Answer answer;
    /// How often it still happens; -1: always.
    int times = -1;
    /// Milliseconds on top of the latency.
    int delay = 0;
    /// Close the connection and answer nothing.
    bool drop = false;
};

/// From one entry of the setting "fail"; the error names what is wrong with it.
tl::expected<Fault, QString> faultFromJson(const QJsonValue &entry);
QJsonObject toJson(const Fault &fault);

/// From one entry of the setting "redirect": a 302 for each path that matches.
tl::expected<Fault, QString> redirectFromJson(const QJsonValue &entry);

/// The first fault for the path that still has a turn left, with that turn taken; redirects count as faults.
std::optional<Fault> takeFault(QList<Fault> &faults, const QString &path);

} // namespace sandbox
