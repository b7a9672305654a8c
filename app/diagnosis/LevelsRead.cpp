// SPDX-License-Identifier: MIT
#include "app/diagnosis/LevelsRead.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int pageSize = 1000;    // the API's most
constexpr int usualPageSize = 25; // what it gives where it ignores the wish; both divide by this
constexpr int mostPages = 40;

Cause causeOf(const ApiAnswer &answer)
{
    if (answer.outcome == ProbeOutcome::Refused)
        return Cause::LevelsRefused;
    if (answer.error.cause == Cause::EndpointMissing)
        return Cause::LevelsMissing;
    const bool wasAnswered = answer.httpStatus >= 200 && answer.httpStatus < 300;
    return wasAnswered ? Cause::LevelsNotRead : answer.error.cause;
}

} // namespace

LevelsRead::LevelsRead(HttpClient &client, ApiBase api, std::shared_ptr<const Authorization> keys)
    : m_client(&client),
      m_api(std::move(api)),
      m_keys(std::move(keys))
{}

void LevelsRead::run()
{
    QUrlQuery query;
    query.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    if (m_page > 1)
        query.addQueryItem(u"page"_s, QString::number(m_page));
    if (!m_client)
        return conclude(fail(Cause::Cancelled));
    m_call = m_client->get({.url = m_api.url(u"system/mySecurity"_s, query), .signer = m_keys});
    connect(m_call.get(), &Step::ended, this, &LevelsRead::takePage);
    m_call->start();
}

void LevelsRead::takePage()
{
    const bool namesNextPage = m_call->result() && m_call->result()->namesNextPage;
    const ApiAnswer answer = takeApiAnswer(*m_call, *m_keys);
    if (m_page == 1)
        m_firstAnswer = answer;
    if (answer.outcome != ProbeOutcome::Allowed)
        return conclude(fail(causeOf(answer), answer.error.detail, answer.httpStatus));
    const QJsonArray page = answer.json.array();
    const bool isRepeated = m_page > 1 && page == m_lastPage; // an instance that ignores "page"
    if (!isRepeated)
        m_levels.add(page);
    const bool isFull = page.size() % usualPageSize == 0 || namesNextPage;
    if (!page.isEmpty() && !isRepeated && isFull && m_page < mostPages) {
        m_lastPage = page;
        ++m_page;
        return run();
    }
    if (m_levels.isEmpty())
        return conclude(fail(Cause::LevelsEmpty, {}, answer.httpStatus));
    conclude(m_levels);
}

} // namespace Propel
