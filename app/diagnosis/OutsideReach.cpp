// SPDX-License-Identifier: MIT
#include "app/diagnosis/OutsideReach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

bool isPrivateAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:10.0.0.1
    const QHostAddress plain = isV4 ? QHostAddress(v4) : address;
    if (plain.isLoopback() || plain.isLinkLocal() || plain.isUniqueLocalUnicast() || plain.isSiteLocal())
        return true;
    static const QList<std::pair<QHostAddress, int>> subnets{{QHostAddress(u"10.0.0.0"_s), 8},
                                                             {QHostAddress(u"172.16.0.0"_s), 12},
                                                             {QHostAddress(u"192.168.0.0"_s), 16},
                                                             {QHostAddress(u"100.64.0.0"_s), 10}};
    return isV4 && std::ranges::any_of(subnets, [&](const auto &subnet) { return plain.isInSubnet(subnet); });
}

OutsideReach evaluateReach(const ReachFacts &facts)
{
    OutsideReach reach;
    const auto found = std::ranges::find_if(facts.addresses, isPrivateAddress);
    if (found != facts.addresses.end()) {
        reach.reasons += ReachReason::PrivateAddress;
        reach.privateAddress = found->toString();
    }
    if (facts.host.endsWith(".local"_L1) || facts.host == "localhost"_L1)
        reach.reasons += ReachReason::LocalName;
    if (facts.privateCa)
        reach.reasons += ReachReason::PrivateCa;
    if (!reach.reasons.isEmpty()) {
        if (facts.throughProxy)
            reach.reasons += ReachReason::ThroughProxy;
        reach.state = Reach::Unlikely;
        return reach;
    }
    if (facts.throughProxy || facts.addresses.isEmpty()) {
        reach.reasons += facts.throughProxy ? ReachReason::ThroughProxy : ReachReason::NotLookedUp;
        return reach;
    }
    reach.state = Reach::Likely;
    reach.reasons += ReachReason::PublicAddress;
    return reach;
}

} // namespace Propel
