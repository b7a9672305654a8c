// SPDX-License-Identifier: MIT
#include "tests/support/Practice.h"

#include <QJsonDocument>

namespace Propel {

void Practice::change(const QByteArray &settings)
{
    const auto patched = server.settings().patched(QJsonDocument::fromJson(settings).object());
    if (!patched)
        qFatal("The practice instance doesn't take these settings: %s", qUtf8Printable(patched.error()));
    server.setSettings(*patched);
}

} // namespace Propel
