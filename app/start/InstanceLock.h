// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#ifndef Q_OS_UNIX
#include <QLockFile>
#endif

namespace Propel {

/// Held by the one program of a person for as long as it lives. The system lets go of it when the program ends, however
/// it ends: there is no such thing as a stale one, and nothing to guess from process numbers.
class InstanceLock
{
    Q_DISABLE_COPY_MOVE(InstanceLock)
public:
    enum class Answer { Taken, HeldByAnother, Impossible };

    explicit InstanceLock(const QString &file);
    ~InstanceLock();

    Answer tryTake(); ///< never waits; once taken it stays so

private:
#ifdef Q_OS_UNIX
    const QString m_path;
    int m_descriptor = -1;
#else
    QLockFile m_lock;
#endif
};

} // namespace Propel
