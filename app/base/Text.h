// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <chrono>
#include <optional>

namespace Propel {

/// Somebody else's text made fit to be shown or stored: control and invisible characters become blanks,
/// runs of blanks become one, and it is cut to `longest` characters with an ellipsis.
QString plainExcerpt(QStringView text, qsizetype longest = 200);

/// Broken between words into lines of up to `width` characters; longer words are cut. At least one line.
QStringList wrappedLines(const QString &text, qsizetype width);

/// A file's text: UTF-8, or UTF-16 (as PowerShell 5.1 writes it), with its byte order mark or without.
QString textFrom(const QByteArray &bytes);

/// The first four characters of a public key and an ellipsis; never more (design: rules of the wire).
QString shortKey(QStringView key);

/// "90m", "26h", "2d", "45s"; nothing for anything else, for zero, and for more than ten years.
std::optional<std::chrono::seconds> durationFromText(const QString &text);

} // namespace Propel
