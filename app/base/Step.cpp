// SPDX-License-Identifier: MIT
#include "app/base/Step.h"

namespace Propel {

void Step::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    run();
}

void Step::cancel()
{
    if (m_state == State::Ended)
        return;
    onCancel();
    end();
}

void Step::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    QMetaObject::invokeMethod(this, &Step::ended, Qt::QueuedConnection);
}

void CancelAndDelete::operator()(Step *step) const
{
    step->disconnect();
    step->cancel();
    step->deleteLater();
}

} // namespace Propel
