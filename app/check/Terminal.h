// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel::Terminal {

enum class Stream { Input, Output, Error };

/// First thing in main(): makes Windows' console take UTF-8 and colors.
void prepare();

[[nodiscard]] bool isInteractive(Stream stream);
[[nodiscard]] int width(Stream stream = Stream::Output); ///< of its lines, in columns; 100 where it is no terminal
[[nodiscard]] bool mayColour(); ///< standard output is a terminal that can, and NO_COLOR (no-color.org) isn't set

/// One line on standard error that is written over again and again, on a terminal alone, cut where it is wider; gone
/// before all else that is written here.
void showProgress(const QString &text);
void clearProgress();

/// Writes UTF-8 and flushes; false where it could not be written whole (a full disk, a closed pipe).
bool print(const QString &text);
bool print(const QByteArray &utf8);
void say(const QString &text);      ///< a line on standard error
void complain(const QString &text); ///< a line on standard error, after the program's name

} // namespace Propel::Terminal
