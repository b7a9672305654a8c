// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class QWidget;

namespace Propel {

/// Windows: where the program is installed for everyone and once more for this person alone.
class SecondCopy
{
    Q_DECLARE_TR_FUNCTIONS(Propel::SecondCopy)
public:
    /// Offers to remove the person's copy, if there are two. "Keep both" is remembered.
    static void offerToRemove(QWidget *parent);
};

} // namespace Propel
