// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace Propel {

/// A keychain with moods, each set for one kind of request or for all. What a real keyring can do is tested on a real
/// one.
class FakeSecretStore final : public SecretStore
{
public:
    enum class Mood {
        Answers,
        Refuses,     ///< with `refusal`
        Hangs,       ///< never ends by itself
        AnswersLate, ///< as soon as answerLateOnes() is called, and not before
        Damages,     ///< gives back something else than it was given
    };

    explicit FakeSecretStore(Mood mood = Mood::Answers) { setMood(mood); }

    void setMood(Mood mood) { onStore = onRead = onRemove = mood; }
    void answerLateOnes(); ///< cancelled ones are not among them

    [[nodiscard]] StepPtr<SecretStep> store(const QString &name, Secret secret) override;
    [[nodiscard]] StepPtr<SecretStep> read(const QString &name) override;
    [[nodiscard]] StepPtr<SecretStep> remove(const QString &name) override;

    Mood onStore = Mood::Answers;
    Mood onRead = Mood::Answers;
    Mood onRemove = Mood::Answers;
    Error refusal{Cause::KeychainDenied, QStringLiteral("refused by the test"), 0};
    bool behindAnother = false; ///< what the steps made from here on say in isWaitingForAnother()

    /// Shared with the steps, which may outlive the store by a turn of the event loop.
    struct Inside
    {
        QMap<QString, QByteArray> entries;
        QStringList asked; ///< "store NAME", "read NAME", "remove NAME", as they were started
        QList<std::function<void()>> late;
    };
    [[nodiscard]] QMap<QString, QByteArray> &entries() { return m_inside->entries; }
    [[nodiscard]] const QStringList &asked() const { return m_inside->asked; }

private:
    std::shared_ptr<Inside> m_inside = std::make_shared<Inside>();
};

} // namespace Propel
