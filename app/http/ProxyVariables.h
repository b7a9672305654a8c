// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QNetworkProxy>

#include <optional>

class QProcessEnvironment;

namespace Propel {

/// Pure: the proxy that the environment names for https to this host, as curl reads it: https_proxy or all_proxy,
/// unless no_proxy covers the host; each in capitals as well. Nothing: none is named. NoProxy: there is to be none.
/// Fails with Cause::ProxyBad and "variable=value", without a user name, where Qt has no such proxy.
std::optional<Result<QNetworkProxy>> proxyFromVariables(const QProcessEnvironment &environment, const QString &host);

} // namespace Propel
