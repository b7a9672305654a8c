// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/AnswerReader.h"
#include "app/connectwise/Authorization.h"
#include "app/connectwise/OwnLevels.h"
#include "app/http/HttpClient.h"

namespace Propel {

/// Reads the caller's own levels, page by page. Never a failure of the run: where the instance doesn't list them, the
/// reason is Cause::LevelsRefused, LevelsMissing, LevelsEmpty or LevelsNotRead.
class LevelsRead : public ResultStep<OwnLevels>
{
    Q_OBJECT
public:
    LevelsRead(HttpClient &client, ApiBase api, std::shared_ptr<const Authorization> keys);

    [[nodiscard]] const ApiAnswer &firstAnswer() const { return m_firstAnswer; } ///< also says something of the keys

protected:
    void run() override; ///< requests m_page
    void onCancel() override { m_call.reset(); }

private:
    void takePage();

    QPointer<HttpClient> m_client;
    ApiBase m_api;
    std::shared_ptr<const Authorization> m_keys;
    StepPtr<HttpCall> m_call;
    int m_page = 1;
    QJsonArray m_lastPage;
    OwnLevels m_levels;
    ApiAnswer m_firstAnswer;
};

} // namespace Propel
