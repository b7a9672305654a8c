// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainJob.h"

#include <QList>

#include <qt6keychain/keychain.h>

#include <utility>

namespace Propel {
namespace {

struct Line
{
    QList<KeychainJob *> waiting;
    int unanswered = 0;
};

Line &line()
{
    static Line theOne; // as QtKeychain's own queue: one for the process, used by its main thread alone
    return theOne;
}

} // namespace

KeychainJob::~KeychainJob()
{
    onCancel();
}

void KeychainJob::start(Make make, Answered answered)
{
    m_make = std::move(make);
    m_answered = std::move(answered);
    line().waiting += this;
    callNext();
}

void KeychainJob::onCancel()
{
    line().waiting.removeAll(this);
    m_make = {};
    m_answered = {}; // nothing else is cut: the job's own disconnect() would also cut QtKeychain's queue off
}

bool KeychainJob::isWaitingForAnother() const
{
    return line().waiting.contains(this);
}

int KeychainJob::unanswered()
{
    return line().unanswered;
}

void KeychainJob::callNext()
{
    if (line().unanswered > 0 || line().waiting.isEmpty())
        return;
    KeychainJob *next = line().waiting.takeFirst();
    QKeychain::Job *job = std::exchange(next->m_make, {})();
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a key in a plain file
    ++line().unanswered;
    // The line moves on even when nobody waits for this answer any more, so the job itself is the context.
    connect(job, &QKeychain::Job::finished, job, [] {
        --line().unanswered;
        callNext();
    });
    connect(job, &QKeychain::Job::finished, next, [next](const QKeychain::Job *answer) {
        if (const Answered answered = std::exchange(next->m_answered, {}))
            answered(*answer);
    });
    job->start();
}

} // namespace Propel
