// SPDX-License-Identifier: MIT
#include "app/diagnosis/Change.h"

namespace Propel {

bool VersionStep::isChange() const
{
    if (from.isEmpty() || to.isEmpty())
        return false;
    const QString &longer = from.size() > to.size() ? from : to;
    const QString &shorter = from.size() > to.size() ? to : from;
    return longer != shorter && !longer.startsWith(shorter + u'.');
}

} // namespace Propel
