// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/TextLabel.h"

namespace Propel {

/// Counts down while a private key is on the clipboard; otherwise it hides. Screen readers hear of it when it begins,
/// not every second.
class ClipboardNote : public TextLabel
{
    Q_OBJECT
public:
    explicit ClipboardNote(QWidget *parent = nullptr);

private:
    void refresh();

    bool m_isLent = false;
};

} // namespace Propel
