// SPDX-License-Identifier: MIT
#include "app/start/HelpPage.h"

#include "app/base/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

constexpr int narrowest = 40;
constexpr int widest = 100; // longer lines are hard to read

/// Characters to add, leave out, change, or exchange with their neighbor.
qsizetype distance(const QString &a, const QString &b)
{
    QList<QList<qsizetype>> rows(a.size() + 1, QList<qsizetype>(b.size() + 1));
    std::iota(rows[0].begin(), rows[0].end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        rows[i][0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = rows[i - 1][j - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            rows[i][j] = std::min({changed, rows[i - 1][j] + 1, rows[i][j - 1] + 1});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.constLast().constLast();
}

} // namespace

HelpPage::HelpPage(int width) : m_columns(std::clamp(width, narrowest, widest))
{}

/// Each line begins with as many blanks as `indent` says.
QString HelpPage::wrapped(const QString &text, int indent) const
{
    QString lines;
    for (const QString &line : wrappedLines(text, m_columns - indent))
        lines += QString(indent, u' ') + line + u'\n';
    return lines;
}

/// Names on the left, texts on the right; below each other where that is too narrow.
void HelpPage::twoColumns(const Rows &rows, int left)
{
    constexpr int narrowestTexts = 30;
    for (const auto &[name, text] : rows) {
        const bool hasRoom = m_columns - left >= narrowestTexts;
        if (!hasRoom || name.size() + 4 > left) {
            m_text += u"  %1\n"_s.arg(name) + wrapped(text, hasRoom ? left : 6);
            continue;
        }
        QString beside = wrapped(text, left);
        beside.replace(0, 2 + name.size(), u"  "_s + name);
        m_text += beside;
    }
}

void HelpPage::paragraph(const QString &text)
{
    m_text += wrapped(text, 0);
}

void HelpPage::title(const QString &text)
{
    m_text += u"\n%1\n"_s.arg(text);
}

void HelpPage::usage(const QStringList &lines)
{
    title(HelpWords::tr("Usage"));
    for (const QString &line : lines)
        m_text += wrapped(line, 2);
}

void HelpPage::examples(const Rows &rows)
{
    title(HelpWords::tr("Examples"));
    twoColumns(rows, 38);
}

void HelpPage::exitCodes(const Rows &rows)
{
    title(HelpWords::tr("Exit codes"));
    twoColumns(rows, 5);
}

QString nearestName(const QString &unknown, const QStringList &names)
{
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, unknown.size() / 3) + 1; // more is another word
    for (const QString &name : names) {
        const bool begins = unknown.size() >= 3 && name.startsWith(unknown);
        const qsizetype away = begins && name != unknown ? 1 : distance(unknown, name);
        if (away < least) {
            least = away;
            nearest = name;
        }
    }
    return nearest;
}

QString unknownOption(const QString &name, const QStringList &names)
{
    const QString sentence = HelpWords::tr("Unknown option %1.").arg((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString nearest = nearestName(name.toLower(), names);
    if (nearest.isEmpty())
        return sentence;
    //: %1: the sentence "Unknown option --dommain.", %2: the name of an option
    return HelpWords::tr("%1 Did you mean --%2?").arg(sentence, nearest);
}

QString seeHelp(const QString &program)
{
    //: %1: the name of a program
    return HelpWords::tr("Run '%1 --help' for the list of options.").arg(program);
}

} // namespace Propel
