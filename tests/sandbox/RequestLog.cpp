// SPDX-License-Identifier: MIT
#include "tests/sandbox/RequestLog.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

QJsonObject LoggedRequest::toJson() const
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(start).toUTC();
    return QJsonObject{
        {u"number"_s, number},
        {u"at"_s, at.toString(Qt::ISODateWithMs)},
        {u"start"_s, start},
        {u"end"_s, end ? QJsonValue(*end) : QJsonValue(QJsonValue::Null)},
        {u"method"_s, QString::fromLatin1(method)},
        {u"scheme"_s, u"https"_s},
        {u"host"_s, QString::fromLatin1(host)},
        {u"target"_s, query.isEmpty() ? path : path + u'?' + query},
        {u"path"_s, path},
        {u"query"_s, query},
        {u"status"_s, status ? QJsonValue(*status) : QJsonValue(QJsonValue::Null)},
        {u"hasAuthorization"_s, hasAuthorization},
        {u"clientId"_s, clientId ? QJsonValue(QString::fromLatin1(*clientId)) : QJsonValue(QJsonValue::Null)},
        {u"inFlight"_s, inFlight},
    };
}

tl::expected<void, QString> RequestLog::appendTo(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return tl::make_unexpected(u"cannot write the log %1: %2"_s.arg(path, m_file.errorString()));
    return {};
}

qint64 RequestLog::begin(const Request &request)
{
    m_peakInFlight = std::max(m_peakInFlight, ++m_inFlight);
    LoggedRequest entry;
    entry.number = ++m_last;
    entry.start = QDateTime::currentMSecsSinceEpoch();
    entry.method = request.method;
    entry.path = request.path;
    entry.query = request.query;
    entry.host = request.host;
    entry.hasAuthorization = !request.authorization.isEmpty();
    entry.clientId = request.clientId;
    entry.inFlight = m_inFlight;
    m_entries.append(entry);
    return entry.number;
}

void RequestLog::end(qint64 number, int status)
{
    --m_inFlight;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const LoggedRequest &one) { return one.number == number; });
    if (entry == m_entries.end()) // it was cleared meanwhile
        return;
    entry->end = QDateTime::currentMSecsSinceEpoch();
    if (status != 0)
        entry->status = status;
    if (m_file.isOpen()) {
        m_file.write(QJsonDocument(entry->toJson()).toJson(QJsonDocument::Compact) + '\n');
        m_file.flush();
    }
}

void RequestLog::clear()
{
    m_entries.clear();
    m_peakInFlight = m_inFlight;
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray list;
    for (const LoggedRequest &entry : m_entries)
        list.append(entry.toJson());
    return list;
}

} // namespace sandbox
