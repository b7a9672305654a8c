// SPDX-License-Identifier: MIT
#include "app/monitor/NetworkWatch.h"

#include <QNetworkInformation>

namespace Propel {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::changed);
    connect(information, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::changed);
}

std::optional<bool> NetworkWatch::isReachable() const
{
    using Reachability = QNetworkInformation::Reachability;
    const QNetworkInformation *information = QNetworkInformation::instance();
    const Reachability reachability = information ? information->reachability() : Reachability::Unknown;
    switch (reachability) {
    case Reachability::Unknown:
        return std::nullopt;
    case Reachability::Disconnected:
    case Reachability::Local:
        return false;
    case Reachability::Site:
    case Reachability::Online:
        break;
    }
    return true;
}

} // namespace Propel
