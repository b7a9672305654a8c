// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

/// The one place where values become sentences, for window, terminal and reports alike: a header per subject, plain
/// functions. All texts are translated. What the instance said stands in them as plain text: who shows it as HTML or
/// Markdown escapes it there.
namespace Propel::Text {

/// Words::tr("…") translates a text of this folder.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Who reads what to do: a window says what to click, propel-check which option to give.
enum class Reader { Window, Terminal };
inline Reader presentReader = Reader::Window; ///< of the whole program

inline void setReader(Reader reader)
{
    presentReader = reader;
}

inline QString forReader(const QString &inWindow, const QString &inTerminal)
{
    return presentReader == Reader::Window ? inWindow : inTerminal;
}

} // namespace Propel::Text
