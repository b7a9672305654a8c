// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

#include "app/connection/Credentials.h"

#include <QList>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestPaste = 20000;
constexpr qsizetype shortestUnlabeled = 12; ///< a shorter odd word isn't taken for a key without a label

/// The words of a paste. The views point into it, so that no copies of a private key are left behind.
struct PastedWords
{
    /// A character for each: u, a label of a public key; r, of a private key; k, a key; o, perhaps a key of an unusual
    /// kind; a dot, any other word. Line ends, quotes and separators stand for themselves. What may stand between a
    /// label and its key is left out.
    QString codes;
    QList<QStringView> texts;
};

/// A group for each kind of word.
QRegularExpression wordPattern()
{
    const QString wordEnd = u"(?:(?![\\p{L}\\p{N}\\p{M}])|(?<=\\p{Ll})(?=\\p{Lu}))"_s; // or "private" in "privateKey"
    const QString nameEnd = wordEnd + u"(?!/[A-Za-z0-9]{16})"_s;                       // not "example.com/secret/AbC"
    const QString publicName = u"(?i:public(?:key)?|pub|(?:ö|o\u0308|oe)ffentlich(?:e[rsnm]?)?)"_s;
    const QString privateName = u"(?i:priv|privat(?:e(?:key|[rsnm])?)?)"_s;
    const QString userName = u"(?i:user(?:name)?|benutzer(?:name)?)"_s;
    const QString password = u"(?i:passwor[dt]|kennwort|secret(?:key)?|geheim(?:e[rsnm]?)?)"_s;
    const QString filler = u"(?i:keys?|api|schl(?:ü|u\u0308|ue)ssel|ist?|name|value)"_s;
    const QString anyLabel = u"(?:%1|%2|%3|%4)"_s.arg(publicName, privateName, userName, password) + nameEnd;
    const auto named = [&nameEnd](const QString &names) {
        return u"((?:\\G|(?<![\\p{L}\\p{N}])|(?<=\\p{Ll})(?=\\p{Lu}))%1%2)"_s.arg(names, nameEnd);
    };
    // Letters with digits, or with capitals inside. The digit is on the first line of a key that is wrapped.
    const QString varied = u"(?:(?=[A-Za-z]{0,15}[0-9])(?=[0-9]{0,15}[A-Za-z])|"
                           "(?=[A-Za-z]{16})(?=[A-Z]{0,15}[a-z])(?=[A-Za-z][a-z]{0,14}[A-Z]))"_s;
    const QString key = u"[A-Za-z0-9](?:(?:\\n ?(?=[A-Za-z0-9]{1,15}(?:\\n|$)))?[A-Za-z0-9]){15}"_s;
    const QString keyEnd = u"(?:(?![\\p{L}\\p{N}\\p{M}]|[_+-][A-Za-z0-9])|(?=%1))"_s.arg(anyLabel);
    const QString behindSign = u"(?:^|(?<=[:=\\t\\n\"'`,;|>(])|(?<=[:=\\t\\n\"'`,;|>(] ))"_s;
    return QRegularExpression(QStringList{
        u"([\\n\\t,;|\"])"_s,
        u"((?<![\\p{L}\\p{N}])[A-Za-z]{1,20}://[^\\s\"'`,;|<>]*)"_s, // no labels and no keys in a web address
        u"((?<![\\p{L}\\p{N}])(?<![A-Za-z0-9][_-])"_s + varied + key + keyEnd + u')',
        u"((?<![\\p{L}\\p{N}_.-])[A-Za-z0-9_.-]{1,64}\\+(?=[A-Za-z0-9]{16}(?![A-Za-z0-9])))"_s, // "acme+AbC"
        named(u"(?i:t?otp)"_s + wordEnd + u"(?:[ _-]?%1)?"_s.arg(anyLabel)),
        named(publicName),
        named(privateName),
        named(userName),
        named(password),
        named(filler),
        u'(' + behindSign + u"(?=[A-Za-z+/_-]{0,127}[0-9])(?=[0-9+/_-]{0,127}[A-Za-z])"_s +
            u"[A-Za-z0-9+/_-]{8,128}={0,2}(?![\\p{L}\\p{N}+/_=-]))"_s,
        u"([\\p{L}\\p{N}\\p{M}]+?"_s + wordEnd + u')',
    }
                                  .join(u'|'));
}

/// U and R: a user name's and a password's label.
PastedWords wordsOf(const QString &clean)
{
    static const QRegularExpression pattern = wordPattern();
    const QStringView codes = u"?.k .urUR o.";
    PastedWords words;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(clean)) {
        const QStringView text = QStringView(clean).sliced(match.capturedStart(), match.capturedLength());
        const QChar code = codes[match.lastCapturedIndex() - 1];
        if (code == u' ')
            continue;
        words.codes += code == u'?' ? text.front() : code;
        words.texts += text;
    }
    return words;
}

/// Passwords and the names of their users may be somebody else's: they count as labels where nothing else does.
PastedWords withPasswords(PastedWords words, bool count)
{
    words.codes.replace(u'U', count ? u'u' : u'.').replace(u'R', count ? u'r' : u'.');
    return words;
}

bool isLabel(QChar code)
{
    return code == u'u' || code == u'r';
}

bool isKey(QChar code)
{
    return code == u'k' || code == u'o';
}

bool isWord(QChar code)
{
    return isLabel(code) || isKey(code) || code == u'.';
}

struct FoundKeys
{
    QStringView publicKey;
    QStringView privateKey;
    bool isUnclear = false;

    void add(QChar label, QStringView key)
    {
        QStringView &place = label == u'u' ? publicKey : privateKey;
        isUnclear = isUnclear || (!place.isEmpty() && place != key);
        place = key;
    }
    [[nodiscard]] bool isWhole() const { return !publicKey.isEmpty() && !privateKey.isEmpty(); }
};

/// Labels stand before their keys: they don't count on a line that begins with a key or ends with another label.
void addLabeledKeys(FoundKeys &found, const QString &line, const QList<QStringView> &keys)
{
    static const QRegularExpression heading(u"^\\.*([ur])(?!\\1)([ur])[ko][ko]\\.*$"_s); // "Public, private: AbC, DeF"
    const QRegularExpressionMatch both = heading.match(line);
    if (both.hasMatch()) {
        found.add(both.capturedView(1).front(), keys.at(0));
        found.add(both.capturedView(2).front(), keys.at(1));
        return;
    }
    QString bare = line;
    bare.remove(u'.');
    const auto lastKey = std::find_if(bare.rbegin(), bare.rend(), isKey);
    if (lastKey == bare.rend() || isKey(bare.front()) ||
        std::any_of(bare.rbegin(), lastKey, [lastKey](QChar code) { return code != *std::next(lastKey); }))
        return;
    auto key = keys.begin();
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (isKey(line[i]) && isLabel(line[i - 1]))
            found.add(line[i - 1], *key);
        if (isKey(line[i]))
            ++key;
    }
}

FoundKeys keysBehindLabels(const PastedWords &words)
{
    static const QRegularExpression wrapped(u"[ur][\\n\\t,;|\"]*o\\n[.ok](?:\\n|$)"_s);
    static const QRegularExpression unfinished(u"^(?:[ur]*|(?:ur|ru)[ko])$"_s); // goes with the next line
    FoundKeys found;
    found.isUnclear = wrapped.match(words.codes).hasMatch();
    QString line;
    QList<QStringView> keys;
    for (qsizetype i = 0; i <= words.codes.size(); ++i) {
        const QChar code = i < words.codes.size() ? words.codes[i] : u'\n';
        if (isWord(code))
            line += code;
        if (isKey(code))
            keys += words.texts[i];
        if (code != u'\n' || line.isEmpty() || (unfinished.match(line).hasMatch() && i < words.codes.size()))
            continue;
        addLabeledKeys(found, line, keys);
        line.clear();
        keys.clear();
    }
    return found;
}

using CsvRow = QList<PastedWords>;

QList<CsvRow> csvRows(const PastedWords &words, QChar separator)
{
    QList<CsvRow> rows{CsvRow(1)};
    bool isQuoted = false;
    for (qsizetype i = 0; i < words.codes.size(); ++i) {
        const QChar code = words.codes[i];
        if (code == u'"') {
            isQuoted = !isQuoted;
        } else if (isWord(code)) {
            rows.last().last().codes += code;
            rows.last().last().texts += words.texts[i];
        } else if (!isQuoted && code == u'\n') {
            rows += CsvRow(1);
        } else if (!isQuoted && code == separator) {
            rows.last() += PastedWords();
        }
    }
    return rows;
}

/// The only cell of a header that ends with that label and holds no other one; -1: none, or more than one.
qsizetype columnOf(const CsvRow &header, QChar label)
{
    qsizetype column = -1;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString &codes = header.at(i).codes;
        if (codes.endsWith(label) && codes.count(label) + codes.count(u'.') == codes.size())
            column = column == -1 ? i : header.size();
    }
    return column < header.size() ? column : -1;
}

FoundKeys keysInColumns(const PastedWords &words)
{
    const auto isOneKey = [](const PastedWords &cell) { return cell.codes.size() == 1 && isKey(cell.codes.front()); };
    for (const QChar separator : {u'\t', u';', u',', u'|'}) {
        if (!words.codes.contains(separator))
            continue;
        FoundKeys found;
        qsizetype publicColumn = -1;
        qsizetype privateColumn = -1;
        for (const CsvRow &row : csvRows(words, separator)) {
            if (columnOf(row, u'u') >= 0 && columnOf(row, u'r') >= 0) {
                publicColumn = columnOf(row, u'u');
                privateColumn = columnOf(row, u'r');
            } else if (publicColumn >= 0 && isOneKey(row.value(publicColumn)) && isOneKey(row.value(privateColumn))) {
                found.add(u'u', row.at(publicColumn).texts.front());
                found.add(u'r', row.at(privateColumn).texts.front());
            }
        }
        if (found.isWhole())
            return found;
    }
    return {};
}

PastedKeys keysOf(QStringView publicKey, QStringView privateKey, PastedKeys::Basis basis)
{
    QString secret = privateKey.toString();
    QString clean = cleanKey(secret); // a wrapped key without its line end
    PastedKeys keys{cleanKey(publicKey.toString()), Secret(clean), basis};
    Secret::wipe(secret);
    Secret::wipe(clean);
    return keys;
}

/// Where at most one key has a label, the other one is clear only if there is no third. Without labels two words are
/// keys only if they can hardly be anything else.
std::optional<PastedKeys> keysByOrder(const PastedWords &words, const FoundKeys &labeled)
{
    const bool isAlone = std::ranges::count_if(words.codes, isWord) == 2;
    QList<QStringView> others;
    bool isSure = labeled.publicKey.isEmpty() && labeled.privateKey.isEmpty();
    for (qsizetype i = 0; i < words.codes.size(); ++i) {
        const QStringView text = words.texts.at(i);
        const bool isLabeled = text.data() == labeled.publicKey.data() || text.data() == labeled.privateKey.data();
        if (isLabeled || !(words.codes[i] == u'k' || (words.codes[i] == u'o' && isAlone)))
            continue;
        others += text;
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        isSure = isSure && text.size() >= shortestUnlabeled && (hasDigit || isAlone);
    }
    if (others.size() == 1 && !labeled.publicKey.isEmpty())
        return keysOf(labeled.publicKey, others.at(0), PastedKeys::Basis::ByLabels);
    if (others.size() == 1 && !labeled.privateKey.isEmpty())
        return keysOf(others.at(0), labeled.privateKey, PastedKeys::Basis::ByLabels);
    if (others.size() == 2 && isSure)
        return keysOf(others.at(0), others.at(1), PastedKeys::Basis::ByOrder);
    return std::nullopt;
}

std::optional<PastedKeys> understand(const QString &clean)
{
    const PastedWords both = wordsOf(clean);
    const PastedWords certain = withPasswords(both, false);
    const PastedWords all = withPasswords(both, true);
    FoundKeys found;
    for (const PastedWords &words : {certain, all}) {
        found = keysInColumns(words);
        if (found.isWhole() && !found.isUnclear)
            return keysOf(found.publicKey, found.privateKey, PastedKeys::Basis::ByColumns);
        if (!found.isUnclear)
            found = keysBehindLabels(words);
        if (found.isUnclear)
            return std::nullopt;
        if (found.isWhole())
            return keysOf(found.publicKey, found.privateKey, PastedKeys::Basis::ByLabels);
    }
    return keysByOrder(all, found);
}

/// JSON's escape at `at`, which then stands at its last character.
QChar unescaped(const QString &text, qsizetype &at)
{
    while (at + 1 < text.size() && text[at] == u'\\')
        ++at;
    bool isHex = false;
    const ushort code = QStringView(text).mid(at + 1, 4).toUShort(&isHex, 16);
    if (text[at] == u'u' && isHex) {
        at += 4;
        return code;
    }
    return text[at] == u'n' || text[at] == u'r' || text[at] == u'f' ? u'\n' : text[at] == u't' ? u'\t' : text[at];
}

/// Without what can't be seen: every line end is "\n", blanks are one " ".
QString visibleText(const QString &pasted)
{
    const bool isJson = pasted.contains(u'\\') && pasted.contains(u'"');
    QString clean;
    clean.reserve(pasted.size()); // one allocation: a growing string would leave copies behind
    for (qsizetype i = 0; i < pasted.size(); ++i) {
        const QChar c = isJson && pasted[i] == u'\\' ? unescaped(pasted, i) : pasted[i];
        const QChar::Category category = c.category();
        if (QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(c))
            clean += c == u'\r' && i + 1 < pasted.size() && pasted[i + 1] == u'\n' ? QStringView() : u"\n";
        else if (c.isSpace() && c != u'\t')
            clean += clean.endsWith(u' ') ? QStringView() : u" ";
        else if (c == u'\t' || (category != QChar::Other_Format && category != QChar::Other_Control))
            clean += c;
    }
    return clean;
}

} // namespace

std::optional<PastedKeys> readPastedKeys(const QString &text)
{
    if (text.size() > longestPaste)
        return std::nullopt;
    QString clean = visibleText(text);
    const auto wiping = qScopeGuard([&clean] { Secret::wipe(clean); });
    return understand(clean);
}

std::optional<PastedKeys> readKeysPutInto(const QString &former, const QString &now, qsizetype cursor)
{
    const QStringView behind = QStringView(now).sliced(std::clamp<qsizetype>(cursor, 0, now.size()));
    const bool isKept = QStringView(former).endsWith(behind);
    const QStringView formerHead = QStringView(former).chopped(isKept ? behind.size() : 0);
    const QStringView head = QStringView(now).chopped(isKept ? behind.size() : 0);
    const auto kept = std::mismatch(head.begin(), head.end(), formerHead.begin(), formerHead.end()).first;
    const qsizetype length = head.end() - kept;
    if (length < 2)
        return std::nullopt;
    QString put(kept, length);
    std::optional<PastedKeys> keys = readPastedKeys(put);
    Secret::wipe(put);
    return keys || length == now.size() ? std::move(keys) : readPastedKeys(now);
}

} // namespace Propel
