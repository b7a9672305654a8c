// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <utility>

namespace Propel {

/// Waits until an icon may be made. Qt decides with the first one how it is shown, by StatusNotifierItem or by XEmbed,
/// and never again: made before the panel has come up, as at sign-in, it would not be seen by panels that know the
/// former alone (QGenericUnixTheme, Qt 6.4).
class TrayHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// found() follows, at once or later, once.
    void await(std::chrono::milliseconds patience);

Q_SIGNALS:
    void found(); ///< or the patience is over: there may be a host of the other kind, or none

private:
    void find()
    {
        if (!std::exchange(m_isFound, true))
            Q_EMIT found();
    }

    bool m_isFound = false;
};

} // namespace Propel
