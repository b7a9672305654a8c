// SPDX-License-Identifier: MIT
#include "app/requirements/JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

struct Container
{
    QString path;
    bool isArray = false;
    int index = 0;
    QString key;

    [[nodiscard]] QString childPath() const { return path + u'/' + (isArray ? QString::number(index) : key); }
};

/// The string that begins at the quote at `at`; moves `at` behind its closing quote.
QString stringAt(const QByteArray &text, qsizetype &at)
{
    const qsizetype begin = at++;
    while (at < text.size() && text.at(at) != '"')
        at += text.at(at) == '\\' ? 2 : 1;
    ++at;
    const QByteArray wrapped = '[' + text.mid(begin, at - begin) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

} // namespace

JsonLines::JsonLines(const QByteArray &validJson)
{
    QList<Container> open;
    int line = 1;
    bool expectsKey = false;
    const auto valueBegins = [&] { m_lines.insert(open.isEmpty() ? QString() : open.constLast().childPath(), line); };
    for (qsizetype at = 0; at < validJson.size();) {
        const char c = validJson.at(at);
        switch (c) {
        case '"':
            if (expectsKey) {
                open.last().key = stringAt(validJson, at);
                expectsKey = false;
            } else {
                valueBegins();
                stringAt(validJson, at);
            }
            continue;
        case '{':
        case '[': {
            valueBegins();
            const QString path = open.isEmpty() ? QString() : open.constLast().childPath();
            open.append({path, c == '[', 0, {}});
            expectsKey = c == '{';
            break;
        }
        case '}':
        case ']':
            if (!open.isEmpty())
                open.removeLast();
            expectsKey = false;
            break;
        case ',':
            if (!open.isEmpty()) {
                ++open.last().index;
                expectsKey = !open.constLast().isArray;
            }
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
            valueBegins();
            while (at < validJson.size() && !QByteArrayView(",]} \t\r\n").contains(validJson.at(at)))
                ++at;
            continue;
        }
        ++at;
    }
}

int JsonLines::lineOf(QString path) const
{
    while (!m_lines.contains(path) && !path.isEmpty())
        path.truncate(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
    return m_lines.value(path, 1);
}

int JsonLines::lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + static_cast<int>(text.left(offset).count('\n'));
}

} // namespace Propel
