// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// One line on standard error that is written over again and again, on a terminal alone.
class CheckProgress
{
    Q_DISABLE_COPY_MOVE(CheckProgress)
public:
    explicit CheckProgress(bool quiet);
    ~CheckProgress() { clear(); }

    void show(const QString &text);
    void clear(); ///< before anything else is written

private:
    bool m_on;
    bool m_isShown = false;
};

} // namespace Propel
