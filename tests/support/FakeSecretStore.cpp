// SPDX-License-Identifier: MIT
#include "tests/support/FakeSecretStore.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Mood = FakeSecretStore::Mood;
using Inside = FakeSecretStore::Inside;

using Answer = std::function<Result<>(Inside &, Secret &)>;

/// One request of any kind: the mood decides whether and when it is answered or refused.
class FakeStep final : public SecretStep
{
public:
    FakeStep(const FakeSecretStore &store, std::shared_ptr<Inside> inside, QString request, Mood mood, Answer answer,
             Secret toStore = {})
        : SecretStep(std::move(toStore)),
          m_inside(std::move(inside)),
          m_request(std::move(request)),
          m_mood(mood),
          m_answer(std::move(answer)),
          m_refusal(store.refusal),
          m_behindAnother(store.behindAnother)
    {}

    [[nodiscard]] bool isWaitingForAnother() const override { return m_behindAnother; }

protected:
    void run() override
    {
        m_inside->asked += m_request;
        if (m_mood == Mood::AnswersLate)
            m_inside->late += [guard = QPointer(this)] {
                if (guard)
                    guard->concludeNow();
            };
        else if (m_mood != Mood::Hangs)
            concludeNow();
    }

private:
    void concludeNow()
    {
        if (state() != State::Ended)
            conclude(m_mood == Mood::Refuses ? Result<>(tl::make_unexpected(m_refusal))
                                             : m_answer(*m_inside, m_secret));
    }

    std::shared_ptr<Inside> m_inside;
    QString m_request;
    Mood m_mood;
    Answer m_answer;
    Error m_refusal;
    bool m_behindAnother;
};

} // namespace

void FakeSecretStore::answerLateOnes()
{
    for (const std::function<void()> &answer : std::exchange(m_inside->late, {}))
        answer();
}

StepPtr<SecretStep> FakeSecretStore::store(const QString &name, Secret secret)
{
    const auto answer = [name, isDamaged = onStore == Mood::Damages](Inside &inside, Secret &given) -> Result<> {
        inside.entries[name] = given.utf8().toByteArray() + (isDamaged ? "?" : "");
        given.clear();
        return {};
    };
    return makeStep<FakeStep>(*this, m_inside, u"store "_s + name, onStore, answer, std::move(secret));
}

StepPtr<SecretStep> FakeSecretStore::read(const QString &name)
{
    const auto answer = [name, isDamaged = onRead == Mood::Damages](Inside &inside, Secret &read) -> Result<> {
        if (!inside.entries.contains(name))
            return fail(Cause::KeychainEntryMissing);
        read = Secret(QByteArray(inside.entries.value(name) + (isDamaged ? "?" : "")));
        return {};
    };
    return makeStep<FakeStep>(*this, m_inside, u"read "_s + name, onRead, answer);
}

StepPtr<SecretStep> FakeSecretStore::remove(const QString &name)
{
    const auto answer = [name, isDamaged = onRemove == Mood::Damages](Inside &inside, Secret &) -> Result<> {
        if (!isDamaged)
            inside.entries.remove(name);
        return {};
    };
    return makeStep<FakeStep>(*this, m_inside, u"remove "_s + name, onRemove, answer);
}

} // namespace Propel
