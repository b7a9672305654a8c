// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <utility>

namespace Propel {

/// What a program prints for --help, in the same form for both.
class HelpPage
{
public:
    using Rows = QList<std::pair<QString, QString>>;

    explicit HelpPage(int width); ///< of the terminal, in columns

    void paragraph(const QString &text);
    void title(const QString &text);
    void usage(const QStringList &lines); ///< with its title
    void examples(const Rows &rows);      ///< likewise
    void options(const Rows &rows) { twoColumns(rows, 28); }
    void exitCodes(const Rows &rows); ///< with its title
    [[nodiscard]] QString text() const { return m_text; }

private:
    [[nodiscard]] QString wrapped(const QString &text, int indent) const;
    void twoColumns(const Rows &rows, int left);

    const int m_columns;
    QString m_text;
};

/// The one of `names` that an unknown name is probably meant to be; empty: none is near.
QString nearestName(const QString &unknown, const QStringList &names);
/// "Unknown option --dommain. Did you mean --domain?"
QString unknownOption(const QString &name, const QStringList &names);
QString seeHelp(const QString &program); ///< "Run 'propel-check --help' for the list of options."

} // namespace Propel
