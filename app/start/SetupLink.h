// SPDX-License-Identifier: MIT
#pragma once

#include "app/start/StartOptions.h"

#include <tl/expected.hpp>

namespace Propel {

/// Whether it is for readSetupLink(): begins with "propel-connect:".
bool isSetupLink(const QString &text);

/// propel-connect://setup?domain=…&company=…: opens the setup and, after asking, fills in one of them or both. Anybody
/// can write such a link into a page or a mail, so anything else in it, a key above all, makes it be refused as a
/// whole. Otherwise the sentences that say why; they repeat nothing of it. Pure but for the translation.
tl::expected<StartOptions, QString> readSetupLink(const QString &link);

} // namespace Propel
