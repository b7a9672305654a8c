// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// What a start of propel-connect is to do: from its command line, a link, or another start that handed it over.
struct StartOptions
{
    bool setup = false;
    bool tray = false;     ///< hidden, in the tray alone: at sign-in
    bool testNow = false;  ///< all saved connections
    bool fromLink = false; ///< a page or mail gave domain and Company ID: ask before they are filled in
    QString domain;
    QString companyId;
    QString caFile; ///< absolute
    QString clientId;
    QString language;
    bool verbose = false;

    [[nodiscard]] bool fillsIn() const { return !domain.isEmpty() || !companyId.isEmpty() || !caFile.isEmpty(); }

    friend bool operator==(const StartOptions &, const StartOptions &) = default;
};

} // namespace Propel
