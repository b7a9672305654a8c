// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QObject>

#include <memory>

namespace Propel {

/// One thing that takes time. It ends exactly once, from the event loop, never from inside start() or cancel().
/// A cancelled step may outlive its owner by a turn of the event loop, so it holds no pointer to the owner.
class Step : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Ended };

    void start();  ///< a second call does nothing
    void cancel(); ///< at any time; never blocks
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void ended();

protected:
    explicit Step(QObject *parent = nullptr) : QObject(parent) {}
    virtual void run() = 0;
    virtual void onCancel() {} ///< cancelled: drop replies and timers
    void end();                ///< a second call does nothing

private:
    State m_state = State::Waiting;
};

/// A step that comes to a value, or to why there is none. Valid from ended() on; Cause::Cancelled where it was
/// cancelled.
template<typename T = void>
class ResultStep : public Step
{
public:
    [[nodiscard]] const Result<T> &result() const { return m_result; }

protected:
    using Step::Step;
    void conclude(Result<T> result) ///< nothing once it has been cancelled
    {
        if (state() == State::Ended)
            return;
        m_result = std::move(result);
        end();
    }

    Result<T> m_result = fail(Cause::Cancelled);
};

/// How a step is owned: letting go of it cuts its connections, cancels it and deletes it later.
struct CancelAndDelete
{
    void operator()(Step *step) const;
};
template<typename T>
using StepPtr = std::unique_ptr<T, CancelAndDelete>;

template<typename T, typename... Arguments>
StepPtr<T> makeStep(Arguments &&...arguments)
{
    return StepPtr<T>(new T(std::forward<Arguments>(arguments)...));
}

} // namespace Propel
