// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/TextLabel.h"

namespace Propel {

/// Counts down while a private key is on the clipboard; otherwise it says its usual text, or hides. Screen readers hear
/// of it when it begins, not every second.
class ClipboardNote : public TextLabel
{
    Q_OBJECT
public:
    explicit ClipboardNote(QWidget *parent = nullptr);

    void setUsualText(const QString &text);

private:
    void refresh();

    QString m_usual;
    bool m_isLent = false;
};

} // namespace Propel
