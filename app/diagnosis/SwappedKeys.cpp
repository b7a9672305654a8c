// SPDX-License-Identifier: MIT
#include "app/diagnosis/SwappedKeys.h"

#include "app/connectwise/AnswerReader.h"

namespace Propel {

SwappedKeys::SwappedKeys(HttpClient &client, QUrl refusedAt, std::shared_ptr<const Authorization> exchanged)
    : m_client(&client),
      m_url(std::move(refusedAt)),
      m_keys(std::move(exchanged))
{}

void SwappedKeys::run()
{
    if (!m_client)
        return end();
    m_call = m_client->get({m_url, m_keys});
    connect(m_call.get(), &Step::ended, this, [this] {
        const Reading reading = readAnswer(m_call->result(), m_keys->sendsClientId());
        m_accepted = keysVerdict(reading) == KeysVerdict::Accepted;
        end();
    });
    m_call->start();
}

void SwappedKeys::onCancel()
{
    m_call.reset();
}

} // namespace Propel
