// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedColumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool isQuote(QChar c)
{
    return c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote ||
           QStringView(u"\"'`„‚「」『』").contains(c);
}

QStringView unquoted(QStringView cell)
{
    cell = cell.trimmed();
    while (cell.size() >= 2 && isQuote(cell.front()) && isQuote(cell.back()))
        cell = cell.sliced(1, cell.size() - 2).trimmed();
    return cell;
}

/// A row's cells; a separator within double quotes is none.
QList<QStringView> cellsOf(QStringView line, QChar separator)
{
    QList<QStringView> cells;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == u'"')
            quoted = !quoted;
        if (i == line.size() || (line[i] == separator && !quoted)) {
            cells += unquoted(line.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    return cells;
}

/// Which key a column holds. "user name" and "password" are how password managers call a pair.
std::optional<KeyKind> kindOfColumn(QStringView name)
{
    std::optional<KeyKind> kind;
    const QList<PastedWord> words = wordsOf(name);
    for (const PastedWord &word : words) {
        if (word.form == PastedWord::Form::Key || (kind && word.label && *kind != *word.label))
            return std::nullopt;
        if (word.label)
            kind = word.label;
    }
    if (!kind && (name.compare("username"_L1, Qt::CaseInsensitive) == 0 ||
                  name.compare("login_username"_L1, Qt::CaseInsensitive) == 0))
        return KeyKind::Public;
    if (!kind && (name.compare("password"_L1, Qt::CaseInsensitive) == 0 ||
                  name.compare("login_password"_L1, Qt::CaseInsensitive) == 0))
        return KeyKind::Private;
    return kind;
}

/// Where each of the keys stands; -1 where no column, or more than one, is called so.
struct Header
{
    qsizetype publicAt = -1;
    qsizetype privateAt = -1;

    explicit Header(const QList<QStringView> &cells)
    {
        int publics = 0;
        int privates = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const std::optional<KeyKind> kind = kindOfColumn(cells.at(i));
            if (kind == KeyKind::Public && ++publics)
                publicAt = i;
            if (kind == KeyKind::Private && ++privates)
                privateAt = i;
        }
        if (publics != 1 || privates != 1)
            publicAt = privateAt = -1;
    }
    [[nodiscard]] bool isOne() const { return publicAt >= 0; }

    friend bool operator==(const Header &, const Header &) = default;
};

bool isKey(QStringView cell)
{
    return formOf(cell) != PastedWord::Form::Plain;
}

Columns readBelow(const Header &header, const QList<QStringView> &lines, qsizetype from, QChar separator)
{
    Columns columns;
    for (qsizetype i = from; i < lines.size(); ++i) {
        const QList<QStringView> cells = cellsOf(lines.at(i), separator);
        if (cells.size() <= std::max(header.publicAt, header.privateAt))
            continue;
        const QStringView publicKey = cells.at(header.publicAt);
        const QStringView privateKey = cells.at(header.privateAt);
        if (!isKey(publicKey) || !isKey(privateKey))
            continue;
        if (columns.rows == 0 || columns.publicKey != publicKey || columns.privateKey != privateKey)
            ++columns.rows;
        columns.publicKey = publicKey;
        columns.privateKey = privateKey;
    }
    return columns;
}

} // namespace

Columns readColumns(QStringView clean)
{
    const QList<QStringView> lines = clean.split(u'\n', Qt::SkipEmptyParts);
    QList<std::pair<Header, QChar>> barren; // without a row below it: neither has one like it that stands further down
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        for (const QChar separator : {u'\t', u';', u',', u'|'}) {
            if (!lines.at(i).contains(separator))
                continue;
            const Header header(cellsOf(lines.at(i), separator));
            if (!header.isOne() || barren.contains(std::pair(header, QChar(separator))))
                continue;
            const Columns columns = readBelow(header, lines, i + 1, separator);
            if (columns.rows > 0)
                return columns;
            barren.append({header, separator});
        }
    }
    return {};
}

} // namespace Propel
