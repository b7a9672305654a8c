// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace Propel {

/// Of this process, in bytes. Each grows alone for harmless reasons: what was swapped out comes back, or what is
/// allocated is never written to. Both 0: not known.
struct MemoryUse
{
    qint64 allocated = 0;
    qint64 resident = 0;
};

/// Pure: whether the answers under way have taken more than any honest ones do: 32 MiB, of both.
bool isFarTooMuch(const MemoryUse &atFirst, const MemoryUse &now);

/// Looks at the memory of this process, forty times a second while needed. Qt keeps the headers of an answer without a
/// limit, and shows nothing of them before their end: whoever sends them without one fills the memory. (The limits of
/// Qt 6.5 and later are for headers that have come to their end.)
class MemoryWatch : public QObject
{
    Q_OBJECT
public:
    explicit MemoryWatch(QObject *parent = nullptr);

    void setNeeded(bool needed);

Q_SIGNALS:
    void grown(); ///< far too much since it is needed; again at each look as long as that lasts

private:
    void look();

    QTimer m_beat;
    MemoryUse m_atFirst;
};

} // namespace Propel
