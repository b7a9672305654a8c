// SPDX-License-Identifier: MIT
#include "app/requirements/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

using namespace Qt::StringLiterals;

namespace Propel::JsonLines {
namespace {

/// An array or object that is open where the search stands.
struct Container
{
    bool isArray = false;
    int index = 0;
    QString key;
    qsizetype led = -1; ///< how much of the wanted path led here; -1: it leads elsewhere
};

/// The string that begins at the quote at `at`; moves `at` behind its closing quote.
QByteArray stringAt(const QByteArray &text, qsizetype &at)
{
    const qsizetype begin = at++;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    ++at;
    return text.mid(begin, at - begin);
}

QString unescaped(const QByteArray &string)
{
    return QJsonDocument::fromJson('[' + string + ']').array().at(0).toString();
}

/// Follows the wanted path through the text.
class Search
{
public:
    explicit Search(const QString &path) : m_path(path) {}

    void valueBegins(int line)
    {
        const qsizetype led = ledTo();
        if (led <= m_furthest)
            return;
        m_furthest = led;
        m_line = line;
    }
    void open(bool isArray) { m_open.append({isArray, 0, {}, ledTo()}); }
    void close()
    {
        if (!m_open.isEmpty())
            m_open.removeLast();
    }
    /// A comma: whether a key comes next.
    bool next()
    {
        if (m_open.isEmpty())
            return false;
        ++m_open.last().index;
        return !m_open.constLast().isArray;
    }
    void setKey(const QByteArray &string)
    {
        if (!m_open.isEmpty() && m_open.constLast().led >= 0)
            m_open.last().key = unescaped(string);
    }
    [[nodiscard]] int line() const { return m_line; }

private:
    /// How much of the path leads to the value at which the search stands.
    [[nodiscard]] qsizetype ledTo() const
    {
        if (m_open.isEmpty())
            return 0;
        const Container &around = m_open.constLast();
        if (around.led < 0)
            return -1;
        const QString step = u'/' + (around.isArray ? QString::number(around.index) : around.key);
        const QStringView rest = QStringView(m_path).sliced(around.led);
        const bool leads = rest.startsWith(step) && (rest.size() == step.size() || rest.at(step.size()) == u'/');
        return leads ? around.led + step.size() : -1;
    }

    const QString &m_path;
    QList<Container> m_open;
    qsizetype m_furthest = -1;
    int m_line = 1;
};

} // namespace

int lineOf(const QByteArray &validJson, const QString &path)
{
    Search search(path);
    int line = 1;
    bool expectsKey = false;
    for (qsizetype at = 0; at < validJson.size();) {
        const char c = validJson.at(at);
        switch (c) {
        case '"':
            if (expectsKey) {
                search.setKey(stringAt(validJson, at));
                expectsKey = false;
            } else {
                search.valueBegins(line);
                stringAt(validJson, at);
            }
            continue;
        case '{':
        case '[':
            search.valueBegins(line);
            search.open(c == '[');
            expectsKey = c == '{';
            break;
        case '}':
        case ']':
            search.close();
            expectsKey = false;
            break;
        case ',':
            expectsKey = search.next();
            break;
        case '\n':
            ++line;
            break;
        case ' ':
        case '\t':
        case '\r':
        case ':':
            break;
        default: // a number, true, false or null: its first character is enough, and the rest changes nothing
            search.valueBegins(line);
            while (at < validJson.size() && !QByteArrayView(",]} \t\r\n").contains(validJson.at(at)))
                ++at;
            continue;
        }
        ++at;
    }
    return search.line();
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + static_cast<int>(text.left(offset).count('\n'));
}

} // namespace Propel::JsonLines
