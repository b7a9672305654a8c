// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"

#include "app/connectwise/PastedColumns.h"

#include <QScopeGuard>

#include <algorithm>

namespace Propel {
namespace {

using Form = PastedWord::Form;
using Words = QList<PastedWord>;

constexpr qsizetype longestPaste = 20000;
constexpr qsizetype shortestGuess = 12; ///< a shorter odd word isn't taken for a key without a label

/// The words that labels point at: at most one a kind, or it is no answer.
struct Pointed
{
    const PastedWord *publicKey = nullptr;
    const PastedWord *privateKey = nullptr;
    bool contradicts = false; ///< the labels of one kind point at different keys

    void add(KeyKind kind, const PastedWord &word)
    {
        const PastedWord *&place = kind == KeyKind::Public ? publicKey : privateKey;
        if (!place)
            place = &word;
        else if (place->text != word.text)
            contradicts = true;
    }
    [[nodiscard]] bool isWhole() const { return publicKey && privateKey && publicKey != privateKey && !contradicts; }
};

bool mayBeKey(const PastedWord &word)
{
    return word.form == Form::Key || (word.form == Form::Odd && word.behindSign);
}

/// The key on the next line below a label that has its line for itself, unless that line has a label of its own.
const PastedWord *below(const Words &words, qsizetype label)
{
    const auto isOfLine = [&](qsizetype i, int line) { return i >= 0 && i < words.size() && words.at(i).line == line; };
    for (qsizetype i = label; isOfLine(i, words.at(label).line); --i) {
        if (words.at(i).form != Form::Plain)
            return nullptr;
    }
    qsizetype next = label;
    while (isOfLine(next, words.at(label).line))
        ++next;
    if (next == words.size())
        return nullptr;
    const PastedWord *key = nullptr;
    for (qsizetype i = next; isOfLine(i, words.at(next).line); ++i) {
        if (words.at(i).label)
            return nullptr;
        if (!key && mayBeKey(words.at(i)))
            key = &words.at(i);
    }
    return key;
}

Pointed keysBehindLabels(const Words &words)
{
    Pointed pointed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<KeyKind> kind = words.at(i).label;
        if (!kind)
            continue;
        qsizetype j = i + 1;
        while (j < words.size() && words.at(j).line == words.at(i).line && !words.at(j).label && !mayBeKey(words.at(j)))
            ++j;
        if (j < words.size() && words.at(j).line == words.at(i).line) {
            if (!words.at(j).label)
                pointed.add(*kind, words.at(j));
        } else if (const PastedWord *key = below(words, i)) {
            pointed.add(*kind, *key);
        }
    }
    return pointed;
}

Pointed keysBeforeLabels(const Words &words)
{
    Pointed pointed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<KeyKind> kind = words.at(i).label;
        qsizetype j = i - 1;
        while (kind && j >= 0 && words.at(j).line == words.at(i).line && !words.at(j).label &&
               words.at(j).form == Form::Plain)
            --j;
        if (kind && j >= 0 && words.at(j).line == words.at(i).line && words.at(j).form != Form::Plain)
            pointed.add(*kind, words.at(j));
    }
    return pointed;
}

/// The two words that may be the keys where labels alone don't tell.
QList<const PastedWord *> candidates(const Words &words)
{
    QList<const PastedWord *> found;
    for (const PastedWord &word : words) {
        if (word.form == Form::Key)
            found += &word;
    }
    if (!found.isEmpty() && found.size() != 1)
        return found;
    // Of odd ones only what stands behind a sign or on a line of its own, and where nothing else could be meant.
    found.clear();
    const auto labels =
        std::count_if(words.begin(), words.end(), [](const PastedWord &w) { return w.label.has_value(); });
    for (const PastedWord &word : words) {
        if (word.form == Form::Key || (word.form == Form::Odd && (labels > 0 ? word.behindSign : words.size() == 2)))
            found += &word;
    }
    return found;
}

struct Order
{
    bool publicFirst = true;
    PastedKeys::Basis told = PastedKeys::Basis::ByOrder;
};

/// What the labels before, between and behind two keys say of their order; nothing where they contradict each other.
std::optional<Order> orderOf(const Words &words, const PastedWord &first, const PastedWord &second)
{
    using Basis = PastedKeys::Basis;
    Words before;
    Words between;
    Words behind;
    for (const PastedWord &word : words) {
        if (word.label)
            (word.at < first.at ? before : word.at < second.at ? between : behind).append(word);
    }
    const auto isPublic = [](const PastedWord &word) { return word.label == KeyKind::Public; };
    const auto byLabel = [](bool publicFirst) { return Order{publicFirst, Basis::ByLabels}; };
    const auto twoKinds = [&](const Words &labels) {
        return labels.size() >= 2 && isPublic(labels.at(labels.size() - 2)) != isPublic(labels.constLast());
    };
    if (between.isEmpty()) {
        if (twoKinds(before)) { // a heading: "Public, private:" and then both
            const bool isRow = before.constLast().line < first.line && first.line == second.line;
            return Order{isPublic(before.at(before.size() - 2)), isRow ? Basis::ByColumns : Basis::ByLabels};
        }
        if (twoKinds(behind))
            return byLabel(isPublic(behind.constFirst()));
        if (!before.isEmpty())
            return byLabel(isPublic(before.constLast()));
        if (!behind.isEmpty())
            return byLabel(!isPublic(behind.constLast()));
        return Order{};
    }
    if (!before.isEmpty()) {
        if (isPublic(before.constLast()) == isPublic(between.constLast()))
            return std::nullopt;
        return byLabel(isPublic(before.constLast()));
    }
    if (!behind.isEmpty()) {
        if (isPublic(between.constFirst()) == isPublic(behind.constFirst()))
            return std::nullopt;
        return byLabel(isPublic(between.constFirst()));
    }
    if (between.size() >= 2 && isPublic(between.constFirst()) != isPublic(between.constLast()))
        return byLabel(isPublic(between.constFirst()));
    const bool isOfFirst = between.constFirst().line == first.line && between.constFirst().line != second.line;
    return byLabel(isPublic(between.constFirst()) == isOfFirst);
}

/// Without any label two words are keys only if they can hardly be anything else.
bool isSureWithoutLabels(const Words &words, const PastedWord &key)
{
    return hasDigit(key.text) ? key.form == Form::Key || key.text.size() >= shortestGuess
                              : key.form == Form::Key && words.size() == 2;
}

PastedKeys keysOf(QStringView publicKey, QStringView privateKey, PastedKeys::Basis told)
{
    return {publicKey.toString(), Secret(privateKey.toUtf8()), told};
}

std::optional<PastedKeys> understand(QStringView clean)
{
    const Columns columns = readColumns(clean);
    if (columns.rows > 1)
        return std::nullopt;
    if (columns.rows == 1)
        return keysOf(columns.publicKey, columns.privateKey, PastedKeys::Basis::ByColumns);
    const Words words = wordsOf(clean);
    for (const Pointed &pointed : {keysBehindLabels(words), keysBeforeLabels(words)}) {
        if (pointed.isWhole())
            return keysOf(pointed.publicKey->text, pointed.privateKey->text, PastedKeys::Basis::ByLabels);
    }
    const QList<const PastedWord *> found = candidates(words);
    if (found.size() != 2)
        return std::nullopt;
    const PastedWord &first = *found.at(0);
    const PastedWord &second = *found.at(1);
    const std::optional<Order> order = orderOf(words, first, second);
    if (!order || (order->told == PastedKeys::Basis::ByOrder &&
                   !(isSureWithoutLabels(words, first) && isSureWithoutLabels(words, second))))
        return std::nullopt;
    return order->publicFirst ? keysOf(first.text, second.text, order->told)
                              : keysOf(second.text, first.text, order->told);
}

} // namespace

std::optional<PastedKeys> readPastedKeys(const QString &text)
{
    if (text.size() > longestPaste)
        return std::nullopt;
    QString clean = withoutInvisible(text);
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
