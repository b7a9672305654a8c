// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace Propel {

/// One request to QtKeychain, and the only place that touches the life of a QKeychain::Job.
///
/// A job that was handed to QtKeychain can't be called back, and deleting it before the keychain answers crashes when
/// the answer comes. So it has no parent, deletes itself after its answer, and letting go of it only means that nobody
/// listens any more: a write that was handed over may still happen.
///
/// QtKeychain runs one job at a time in the whole process. Requests therefore stand in a line here, before QtKeychain
/// sees them: one that is let go of while it stands in line never happens.
class KeychainJob : public QObject
{
    Q_DISABLE_COPY_MOVE(KeychainJob)
public:
    using Make = std::function<QKeychain::Job *()>;
    using Answered = std::function<void(const QKeychain::Job &)>;

    KeychainJob() = default;
    ~KeychainJob() override;

    void start(Make make, Answered answered); ///< once; `answered` is called from the event loop, at most once
    void onCancel();                          ///< neither is called from here on
    [[nodiscard]] bool isWaitingForAnother() const;

    [[nodiscard]] static int unanswered(); ///< jobs that QtKeychain was given and hasn't finished: 0 or 1

private:
    static void callNext();

    Make m_make;
    Answered m_answered;
};

} // namespace Propel
