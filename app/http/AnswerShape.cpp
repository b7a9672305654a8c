// SPDX-License-Identifier: MIT
#include "app/http/AnswerShape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestBody = 512 * 1024; ///< bytes of a body that is looked into; own levels have a tenth of it
constexpr qsizetype mostShapes = 20;          ///< of a list's members, where they aren't all alike
constexpr int deepest = 6;

bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

/// A member's name is ConnectWise's own. What doesn't look like one may be data.
QString nameShape(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z_][A-Za-z_]{0,39}$"_s);
    return matches(name, form) ? name : u"?"_s;
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"null"_s;
    }
}

/// Of a row of system/mySecurity, of which ConnectWise's documents don't say how it is spelled.
QJsonValue levelsValue(const QString &name, const QJsonValue &value)
{
    static const QRegularExpression level(u"^[A-Za-z]{1,12}$"_s);
    static const QRegularExpression module(u"^[A-Za-z][A-Za-z /&()-]{0,59}$"_s);
    const QString text = value.toString();
    static const QRegularExpression right(u"(add|edit|delete|inquire).*level$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isLevel = matches(name, right) && matches(text, level);
    const bool isModule = name.startsWith("module"_L1, Qt::CaseInsensitive) && matches(text, module);
    return isLevel || isModule ? QJsonValue(u'=' + text) : QJsonValue(kindOf(value));
}

QJsonValue shapeOf(const QJsonValue &value, bool isOfLevels, int depth)
{
    if (depth > deepest)
        return kindOf(value);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject shape;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool isDeeper = member->isObject() || member->isArray();
            shape.insert(nameShape(member.key()), isDeeper
                                                      ? shapeOf(*member, isOfLevels && member->isArray(), depth + 1)
                                                  : isOfLevels ? levelsValue(member.key(), *member)
                                                               : QJsonValue(kindOf(*member)));
        }
        return shape;
    }
    if (!value.isArray())
        return kindOf(value);
    const QJsonArray list = value.toArray();
    QJsonArray shapes; // each once, but for own levels: there each row is another
    for (const QJsonValue &member : list) {
        const QJsonValue shape = shapeOf(member, isOfLevels, depth + 1);
        if (isOfLevels || (shapes.size() < mostShapes && !shapes.contains(shape)))
            shapes += shape;
    }
    return QJsonObject{{u"size"_s, list.size()}, {u"members"_s, shapes}};
}

} // namespace

QJsonObject answerShape(const QUrl &url, const QList<QByteArray> &headerNames, const QByteArray &contentType,
                        const QByteArray &body)
{
    QJsonArray headers;
    for (const QByteArray &name : headerNames) {
        static const QRegularExpression form(u"^[A-Za-z-]{1,40}$"_s);
        const QString text = QString::fromLatin1(name).toLower();
        headers += matches(text, form) ? text : u"?"_s;
    }
    static const QRegularExpression media(u"^[a-z]+/[a-z+.-]+$"_s);
    const QString type = QString::fromLatin1(contentType).section(u';', 0, 0).trimmed().toLower();
    QJsonObject shape{{u"headers"_s, headers}, {u"type"_s, matches(type, media) ? type : QString()}};
    QJsonParseError error;
    const QJsonDocument json = body.size() <= longestBody ? QJsonDocument::fromJson(body, &error) : QJsonDocument();
    const bool isOfLevels = url.path().endsWith("/system/mySecurity"_L1, Qt::CaseInsensitive);
    if (json.isObject())
        shape.insert(u"json"_s, shapeOf(json.object(), isOfLevels, 0));
    else if (json.isArray())
        shape.insert(u"json"_s, shapeOf(json.array(), isOfLevels, 0));
    return shape;
}

} // namespace Propel
