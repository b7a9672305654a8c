// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedWords.h"

#include "app/base/Secret.h"
#include "app/connection/PrivateKey.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype shortestOdd = 8;
constexpr qsizetype longestOdd = 128;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What keys of an unusual kind may hold: base64 in both its alphabets.
bool isKeySign(QChar c)
{
    return c == u'+' || c == u'/' || c == u'=' || c == u'_' || c == u'-';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator);
}

/// Scripts that are written without blanks: a label may touch its key. Full-width letters aren't among them: they are
/// typed in place of ASCII ones, and a key with one must not lose it.
bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xff00;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || isKeySign(c);
}

bool isMixedInside(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
           std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Replaces what a pattern finds; the former text is wiped. Unchanged where it finds nothing.
void replaceAll(QString &text, const QRegularExpression &pattern, const QString &by)
{
    QString former(text.constData(), text.size()); // a copy of its own, for a shared one can't be wiped
    Secret::wipe(text);
    text = former;
    text.replace(pattern, by);
    Secret::wipe(former);
}

void undoEscapes(QString &text)
{
    // Only from the first of several backslashes on: to begin at each of them would take as long as their square.
    static const QRegularExpression escapedLine(u"(?<!\\\\)\\\\+[nrf]"_s);
    static const QRegularExpression escapedTab(u"(?<!\\\\)\\\\+t"_s);
    static const QRegularExpression escapedUnseen(u"(?<!\\\\)\\\\+u(?:200[b-f]|202[a-e]|2060|feff|00ad)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression escapedSign(u"(?<!\\\\)\\\\+([\"'/])"_s);
    replaceAll(text, escapedUnseen, {});
    replaceAll(text, escapedSign, u"\\1"_s);
    replaceAll(text, escapedLine, u"\n"_s);
    replaceAll(text, escapedTab, u"\t"_s);
}

/// HTML that was copied as text. Names that aren't HTML's stay: they may be labels.
void undoHtml(QString &text)
{
    const auto option = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression rows(u"<(?:/(?:tr|p|div|li|dd|h[1-6])|br/?)(?:\\s[^<>]*)?>"_s, option);
    static const QRegularExpression cells(u"</(?:td|th|dt)\\s*>"_s, option);
    static const QRegularExpression others(
        u"</?(?:table|thead|tbody|tr|td|th|p|div|span|li|ul|ol|dl|dt|dd|b|strong|i|em|u|code|pre|kbd|label|a|font|html|"
        "body|h[1-6])(?:\\s[^<>]*)?>"_s,
        option);
    static const QRegularExpression unseen(u"&(?:zwnj|zwj|shy|#8203|#xfeff|#x200b);"_s, option);
    static const QRegularExpression quotes(u"&(?:quot|apos|#34|#39|#x22|#x27);"_s, option);
    static const QRegularExpression blanks(u"&(?:nbsp|#160|#xa0);"_s, option);
    static const QRegularExpression pad(u"&(?:#61|#x3d|equals);"_s, option);
    if (text.contains(u'<')) {
        replaceAll(text, rows, u"\n"_s);
        replaceAll(text, cells, u"\t"_s);
        replaceAll(text, others, u" "_s);
    }
    if (text.contains(u'&')) {
        replaceAll(text, unseen, {});
        replaceAll(text, quotes, u"\""_s);
        replaceAll(text, blanks, u" "_s);
        replaceAll(text, pad, u"="_s);
    }
}

QStringView withoutOuterSigns(QStringView run)
{
    while (!run.isEmpty() && run.front() == u'=')
        run = run.sliced(1);
    QStringView inner = run;
    while (!inner.isEmpty() && isKeySign(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isKeySign(inner.back()))
        inner.chop(1);
    return looksLikeKey(inner) || keyKindOf(inner) ? inner : run;
}

/// Words of a run of letters, digits and signs: "CW_PUBLIC_KEY=AbC" is four, "AbC+dEf==" may be one key.
class Run
{
public:
    Run(QStringView text, QList<QStringView> &words) : m_words(words) { split(withoutOuterSigns(text)); }

private:
    void split(QStringView text)
    {
        QList<QStringView> pieces;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && !isKeySign(text[i]))
                continue;
            if (i > begin)
                pieces += text.sliced(begin, i - begin);
            begin = i + 1;
        }
        const auto keys = std::count_if(pieces.begin(), pieces.end(), looksLikeKey);
        const bool hasLabel =
            std::any_of(pieces.begin(), pieces.end(), [](QStringView p) { return keyKindOf(p).has_value(); });
        const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; });
        const bool isUserName = keys == 1 && pieces.size() == 2 && text.contains(u'+') && looksLikeKey(pieces.at(1));
        if (pieces.size() > 1 && (keys > 1 || hasLabel || hasLetters || isUserName)) {
            // "PUBLIC_KEY=AbC-dEf": what is assigned stays whole
            const qsizetype assigned = assignment(text);
            if (assigned > 0 && keys <= 1 && hasLabel) {
                split(text.first(assigned));
                m_words += withoutOuterSigns(text.sliced(assigned));
                return;
            }
            m_words += pieces;
        } else if (const qsizetype assigned = assignment(text); assigned > 0) {
            m_words += {text.first(assigned), withoutOuterSigns(text.sliced(assigned))};
        } else if (!pieces.isEmpty()) {
            m_words += text;
        }
    }
    /// Where "=" assigns rather than pads: something follows it.
    static qsizetype assignment(QStringView text)
    {
        const qsizetype at = text.indexOf(u'=');
        return at > 0 && at + 1 < text.size() && text[at + 1] != u'=' ? at : -1;
    }

    QList<QStringView> &m_words;
};

bool isSign(QChar c)
{
    return c == u'=' || c == u'\t' || c == u'|' || c == u'`' || c == u'>' || c == u'→' ||
           (c.isPunct() && c != u'.' && c != u'-' && c != u'_' && c != u'/' && c != u'&' && c != u'?' && c != u'!') ||
           c == u'＝';
}

} // namespace

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), isAsciiDigit);
}

PastedWord::Form formOf(QStringView word)
{
    const bool known = looksLikeKey(word);
    const bool hasLetter = std::any_of(word.begin(), word.end(), isAsciiLetter);
    const bool isVaried = hasLetter && (hasDigit(word) || isMixedInside(word));
    if (known && isVaried)
        return PastedWord::Form::Key;
    const bool fits = word.size() >= shortestOdd && word.size() <= longestOdd &&
                      std::all_of(word.begin(), word.end(),
                                  [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || isKeySign(c); });
    return fits && (known || isVaried) ? PastedWord::Form::Odd : PastedWord::Form::Plain;
}

QString withoutInvisible(const QString &pasted)
{
    QString clean;
    clean.reserve(pasted.size()); // one allocation: a growing string would leave copies behind
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        const QChar c = pasted.at(i);
        if (isLineEnd(c)) {
            if (c != u'\r' || i + 1 == pasted.size() || pasted.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c == u'\t') {
            clean += c;
        } else if (c.isSpace()) {
            clean += u' ';
        } else if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    if (clean.contains(u'\\') && clean.contains(u'"'))
        undoEscapes(clean);
    undoHtml(clean);
    return clean;
}

QList<PastedWord> wordsOf(QStringView clean)
{
    QList<PastedWord> words;
    int line = 0;
    bool behindSign = false;
    qsizetype i = 0;
    while (i < clean.size()) {
        if (!isWordPart(clean[i])) {
            line += clean[i] == u'\n' ? 1 : 0;
            behindSign = behindSign || clean[i] == u'\n' || isSign(clean[i]);
            ++i;
            continue;
        }
        const qsizetype begin = i++;
        while (i < clean.size() && isWordPart(clean[i]) && isIdeographic(clean[i]) == isIdeographic(clean[i - 1]))
            ++i;
        QList<QStringView> parts;
        const QStringView text = clean.sliced(begin, i - begin);
        const Run run(text, parts);
        if (parts.isEmpty())
            behindSign = behindSign || text.contains(u'='); // " = " by itself
        for (const QStringView part : std::as_const(parts)) {
            const qsizetype at = part.data() - clean.data();
            const bool isAssigned = at > 0 && clean[at - 1] == u'=';
            words.append({part, at, line, behindSign || isAssigned, formOf(part), keyKindOf(part)});
            if (words.constLast().label)
                words.last().form = PastedWord::Form::Plain;
            behindSign = false;
        }
    }
    return words;
}

} // namespace Propel
