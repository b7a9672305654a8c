// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace Propel {

/// Pure: whether the answers under way have taken more than any honest ones do: 48 MiB. Both in bytes; 0: not known.
bool isFarTooMuch(qint64 atFirst, qint64 now);

/// Looks at the memory that this process has in use, twenty times a second while needed. Qt 6.4 keeps the headers of an
/// answer without a limit, and shows nothing of them before their end: whoever sends them without one fills the memory.
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
    qint64 m_atFirst = 0; ///< bytes; 0: not looked yet
};

} // namespace Propel
