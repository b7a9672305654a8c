// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"

#include <QNetworkProxy>
#include <QUrl>

namespace Propel {

/// Windows: the proxy that the person's settings name for a URL: fixed, by a script, or by detection (WPAD). A script
/// may take seconds, so this runs in a thread of its own. Qt would run it in the caller's thread, and never again in
/// this process after it failed once.
class ProxyLookup : public ResultStep<QNetworkProxy>
{
    Q_OBJECT
public:
    explicit ProxyLookup(QUrl url) : m_url(std::move(url)) {}

protected:
    void run() override;
    void onCancel() override {} // what the thread finds then is dropped

private:
    const QUrl m_url;
};

} // namespace Propel
