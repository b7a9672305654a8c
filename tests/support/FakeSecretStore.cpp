// SPDX-License-Identifier: MIT
#include "tests/support/FakeSecretStore.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Mood = FakeSecretStore::Mood;
using Inside = FakeSecretStore::Inside;

struct Manner
{
    std::shared_ptr<Inside> inside;
    QString name;
    Mood mood;
    Error refusal;
    bool behindAnother;
};

/// One request of any kind: the mood decides whether and when answer() or refuse() is called.
template<typename Kind, typename Value>
class FakeRequest : public Kind
{
public:
    FakeRequest(Manner manner, QString verb) : m(std::move(manner)), m_verb(std::move(verb)) {}

    [[nodiscard]] bool isWaitingForAnother() const override { return m.behindAnother; }

protected:
    virtual Result<Value> answer() = 0;

    void run() override
    {
        m.inside->asked += m_verb + u' ' + m.name;
        if (m.mood == Mood::AnswersLate)
            m.inside->late += [guard = QPointer(this)] {
                if (guard)
                    guard->concludeNow();
            };
        else if (m.mood != Mood::Hangs)
            concludeNow();
    }

    Manner m;

private:
    void concludeNow()
    {
        if (this->state() != Step::State::Ended)
            this->conclude(m.mood == Mood::Refuses ? Result<Value>(tl::make_unexpected(m.refusal)) : answer());
    }

    QString m_verb;
};

class FakeStore final : public FakeRequest<StoreSecret, void>
{
public:
    FakeStore(Manner manner, Secret secret) : FakeRequest(std::move(manner), u"store"_s), m_secret(std::move(secret)) {}

private:
    Result<> answer() override
    {
        m.inside->entries[m.name] = m_secret.utf8().toByteArray() + (m.mood == Mood::Damages ? "?" : "");
        return {};
    }

    Secret m_secret;
};

class FakeRead final : public FakeRequest<ReadSecret, Secret>
{
public:
    explicit FakeRead(Manner manner) : FakeRequest(std::move(manner), u"read"_s) {}

private:
    Result<Secret> answer() override
    {
        if (!m.inside->entries.contains(m.name))
            return fail(Cause::KeychainEntryMissing);
        return Secret(QByteArray(m.inside->entries.value(m.name) + (m.mood == Mood::Damages ? "?" : "")));
    }
};

class FakeRemove final : public FakeRequest<RemoveSecret, void>
{
public:
    explicit FakeRemove(Manner manner) : FakeRequest(std::move(manner), u"remove"_s) {}

private:
    Result<> answer() override
    {
        if (m.mood != Mood::Damages)
            m.inside->entries.remove(m.name);
        return {};
    }
};

} // namespace

void FakeSecretStore::answerLateOnes()
{
    for (const std::function<void()> &answer : std::exchange(m_inside->late, {}))
        answer();
}

StepPtr<StoreSecret> FakeSecretStore::store(const QString &name, Secret secret)
{
    return makeStep<FakeStore>(Manner{m_inside, name, onStore, refusal, behindAnother}, std::move(secret));
}

StepPtr<ReadSecret> FakeSecretStore::read(const QString &name)
{
    return makeStep<FakeRead>(Manner{m_inside, name, onRead, refusal, behindAnother});
}

StepPtr<RemoveSecret> FakeSecretStore::remove(const QString &name)
{
    return makeStep<FakeRemove>(Manner{m_inside, name, onRemove, refusal, behindAnother});
}

} // namespace Propel
