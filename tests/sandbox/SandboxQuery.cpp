// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxQuery.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int defaultPageSize = 25;
constexpr int largestPageSize = 1000;

/// The parameter as a number from 1 to `most`; the default where it isn't given; nothing where it is out of range.
std::optional<int> numberIn(const Request &request, const QString &name, int byDefault, int most)
{
    if (!request.hasParameter(name))
        return byDefault;
    bool isNumber = false;
    const int number = request.parameter(name).toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

QJsonValue valueAt(const QJsonObject &record, const QString &path)
{
    QJsonValue value = record;
    for (const QString &step : path.split(u'/'))
        value = value.toObject().value(step);
    return value;
}

/// `record` with only the field at `path`, merged into `kept`.
QJsonObject withField(QJsonObject kept, const QJsonObject &record, const QString &path)
{
    const QString head = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    if (!record.contains(head))
        return kept;
    if (rest.isEmpty())
        kept.insert(head, record.value(head));
    else
        kept.insert(head, withField(kept.value(head).toObject(), record.value(head).toObject(), rest));
    return kept;
}

QJsonObject withFields(const QJsonObject &record, const QString &fields)
{
    if (fields.trimmed().isEmpty())
        return record;
    QJsonObject kept;
    for (const QString &field : fields.split(u',', Qt::SkipEmptyParts))
        kept = withField(kept, record, field.trimmed());
    return kept;
}

QString asText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toVariant().toString();
}

QJsonArray matching(const QJsonArray &records, const QString &conditions)
{
    // Blanks may come as "+", as browsers' forms and axios send them.
    static const QRegularExpression equality(
        uR"RX(\A[\s+]*([A-Za-z/]+)[\s+]*=[\s+]*(?:"([^"]*)"|'([^']*)'|(-?\w+))[\s+]*\z)RX"_s);
    const QRegularExpressionMatch match = equality.match(conditions);
    if (!match.hasMatch())
        return records;
    const QString wanted = match.captured(2) + match.captured(3) + match.captured(4);
    QJsonArray left;
    for (const QJsonValue record : records)
        if (asText(valueAt(record.toObject(), match.captured(1))).compare(wanted, Qt::CaseInsensitive) == 0)
            left.append(record);
    return left;
}

QByteArray link(const Request &request, qsizetype page, const char *relation)
{
    QUrlQuery query(request.query);
    query.removeQueryItem(u"page"_s);
    query.addQueryItem(u"page"_s, QString::number(page));
    return "<https://" + request.host + request.path.toLatin1() + '?' + query.toString(QUrl::FullyEncoded).toLatin1() +
           ">; rel=\"" + QByteArray(relation) + '"';
}

} // namespace

Answer pageOf(const QJsonArray &records, const Request &request)
{
    const std::optional<int> size = numberIn(request, u"pageSize"_s, defaultPageSize, largestPageSize);
    if (!size)
        return invalidParameter(u"pageSize"_s, u"The pageSize must be a number from 1 to 1000."_s);
    const std::optional<int> page = numberIn(request, u"page"_s, 1, 1'000'000);
    if (!page)
        return invalidParameter(u"page"_s, u"The page must be a number from 1 on."_s);
    const QJsonArray left = matching(records, request.parameter(u"conditions"_s));
    const qsizetype first = qsizetype(*size) * (*page - 1);
    QJsonArray shown;
    for (qsizetype i = first; i < std::min(first + *size, left.size()); ++i)
        shown.append(withFields(left.at(i).toObject(), request.parameter(u"fields"_s)));
    Answer answer = json(shown);
    const qsizetype lastPage = std::max<qsizetype>(1, (left.size() + *size - 1) / *size);
    QList<QByteArray> links;
    if (*page > 1 && *page <= lastPage) {
        links.append(link(request, 1, "first"));
        links.append(link(request, *page - 1, "prev"));
    }
    if (*page < lastPage) {
        links.append(link(request, *page + 1, "next"));
        links.append(link(request, lastPage, "last"));
    }
    if (!links.isEmpty())
        answer.headers.append({QByteArrayLiteral("Link"), links.join(", ")});
    return answer;
}

Answer countOf(const QJsonArray &records, const Request &request)
{
    return json(QJsonObject{{u"count"_s, matching(records, request.parameter(u"conditions"_s)).size()}});
}

Answer recordAnswer(const QJsonObject &record, const Request &request)
{
    return json(withFields(record, request.parameter(u"fields"_s)));
}

} // namespace sandbox
