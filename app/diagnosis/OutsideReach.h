// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

namespace Propel {
inline namespace Reaches {
Q_NAMESPACE

enum class Reach { Likely, Unlikely, Unknown };
Q_ENUM_NS(Reach)

/// Why an instance that works from this desk may not be reached from Propel's servers.
enum class ReachReason { PublicAddress, PrivateAddress, LocalName, PrivateCa, ThroughProxy, NotLookedUp };
Q_ENUM_NS(ReachReason)

} // namespace Reaches

struct OutsideReach
{
    Reach state = Reach::Unknown;
    QList<ReachReason> reasons;
    QString privateAddress; ///< empty: none

    friend bool operator==(const OutsideReach &, const OutsideReach &) = default;
};

/// What the run saw on its way.
struct ReachFacts
{
    QString host;
    QList<QHostAddress> addresses; ///< empty: not looked up
    bool privateCa = false;
    bool throughProxy = false;
};

/// Pure. Unlikely where anything speaks against it, unknown where nothing could be seen, likely otherwise.
OutsideReach evaluateReach(const ReachFacts &facts);

/// Private, carrier-grade NAT (100.64/10), link-local, unique local or loopback: not reached from the internet.
bool isPrivateAddress(const QHostAddress &address);

} // namespace Propel
