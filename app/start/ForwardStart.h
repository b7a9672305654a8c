// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"
#include "app/start/SingleInstance.h"

#include <QLocalSocket>
#include <QTimer>

namespace Propel {

/// A second start's way to the first one: hands its request over, and tries again while the first one is only just
/// coming up. If that one ends meanwhile, this becomes the first. The instance must outlive the step.
class ForwardStart : public Step
{
    Q_OBJECT
public:
    enum class Attempt {
        Delivered,  ///< done: this start may end
        First,      ///< this start is the first one now
        Refused,    ///< the one that runs is of another version
        Unanswered, ///< it is there, but doesn't answer
    };

    ForwardStart(SingleInstance &instance, const StartRequest &request, std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] Attempt result() const { return m_outcome; }

    static constexpr std::chrono::milliseconds usualLimit{10000};

protected:
    void run() override;
    void onCancel() override;

private:
    void tryOnce();
    void connected();
    void answered();
    void endWith(Attempt outcome);

    SingleInstance &m_instance;
    const QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_again;
    QTimer m_limit;
    Attempt m_outcome = Attempt::Unanswered;
};

} // namespace Propel
