// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxFaults.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sandbox {

PathGlob::PathGlob(const QString &glob)
    : m_glob(glob),
      m_expression(QRegularExpression::anchoredPattern(
          QRegularExpression::escape(glob).replace(u"\\*"_s, u".*"_s).replace(u"\\?"_s, u"."_s)))
{}

tl::expected<Fault, QString> faultFromJson(const QJsonValue &entry)
{
    static const QSet<QString> known{u"path"_s,  u"status"_s,  u"body"_s,  u"contentType"_s,
                                     u"times"_s, u"headers"_s, u"delay"_s, u"drop"_s};
    const QJsonObject object = entry.toObject();
    if (!object.value(u"path"_s).isString())
        return tl::make_unexpected(u"fail: each entry needs a \"path\", such as \"*/service/boards\""_s);
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return tl::make_unexpected(u"fail: there is no \"%1\""_s.arg(key));
    Fault fault;
    fault.path = PathGlob(object.value(u"path"_s).toString());
    fault.answer.status = object.value(u"status"_s).toInt(500);
    if (fault.answer.status < 200 || fault.answer.status > 599)
        return tl::make_unexpected(u"fail: status must be a number from 200 to 599"_s);
    fault.answer.body = object.value(u"body"_s).toString().toUtf8();
    fault.answer.contentType = object.value(u"contentType"_s).toString(u"application/json; charset=utf-8"_s).toLatin1();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.answer.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    fault.times = object.value(u"times"_s).toInt(-1);
    fault.delay = object.value(u"delay"_s).toInt(0);
    fault.drop = object.value(u"drop"_s).toBool(false);
    if (fault.delay < 0)
        return tl::make_unexpected(u"fail: delay must not be negative"_s);
    return fault;
}

QJsonObject toJson(const Fault &fault)
{
    QJsonObject headers;
    for (const auto &[name, value] : fault.answer.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return QJsonObject{{u"path"_s, fault.path.text()},
                       {u"status"_s, fault.answer.status},
                       {u"body"_s, QString::fromUtf8(fault.answer.body)},
                       {u"contentType"_s, QString::fromLatin1(fault.answer.contentType)},
                       {u"times"_s, fault.times},
                       {u"headers"_s, headers},
                       {u"delay"_s, fault.delay},
                       {u"drop"_s, fault.drop}};
}

tl::expected<Fault, QString> redirectFromJson(const QJsonValue &entry)
{
    if (!entry[u"path"_s].isString() || !entry[u"to"_s].isString())
        return tl::make_unexpected(u"redirect: each entry needs a \"path\" and a \"to\""_s);
    Fault fault;
    fault.path = PathGlob(entry[u"path"_s].toString());
    fault.answer.status = 302;
    fault.answer.contentType = QByteArrayLiteral("text/html");
    fault.answer.headers.append({QByteArrayLiteral("Location"), QUrl(entry[u"to"_s].toString()).toEncoded()});
    return fault;
}

std::optional<Fault> takeFault(QList<Fault> &faults, const QString &path)
{
    for (Fault &fault : faults) {
        if (fault.times != 0 && fault.path.matches(path)) {
            if (fault.times > 0)
                --fault.times;
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace sandbox
