// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Propel {

/// An option of propel-check. Its parser, help and completions come from the one table of these.
struct Option
{
    enum class Group { Target, Output, Saved, Network, Other };
    enum class Value { None, Text, File, Choice };

    Group group = Group::Other;
    QString name; ///< without its dashes
    QString text; ///< for the help
    Value kind = Value::None;
    QString value = {};       ///< "HOST[:PORT]", as the help shows it
    QStringList choices = {}; ///< what a shell offers

    [[nodiscard]] bool isShortToo() const ///< "-h", "-v"
    {
        return name == QLatin1StringView("help") || name == QLatin1StringView("version");
    }
};

QList<Option> optionTable(); ///< in the order of the help, its texts in the current language

/// `width`: of the terminal, in columns.
QString checkHelp(int width);

QStringList optionNames(); ///< without their dashes

/// The script that completes options and saved connections: "bash", "zsh" or "fish"; empty: none of them.
QString completionScript(const QString &shell);

} // namespace Propel
