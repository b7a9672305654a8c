// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace Propel {

/// Whether there is a network, as far as the system tells (QNetworkInformation). One a program. It never polls.
class NetworkWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkWatch)
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    /// Nothing: it can't be told on this computer. A site without the internet counts as a network: an instance may
    /// well be there.
    [[nodiscard]] std::optional<bool> isReachable() const;

Q_SIGNALS:
    void changed(); ///< reachable or not, or through another medium
};

} // namespace Propel
