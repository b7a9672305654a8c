// SPDX-License-Identifier: MIT
#include "ui/fields/ClipboardNote.h"

#include "ui/KeepTranslated.h"
#include "ui/fields/SecretClipboard.h"

#include <QAccessible>

namespace Propel {

ClipboardNote::ClipboardNote(QWidget *parent) : TextLabel(TextStyle::Caption, parent)
{
    connect(&SecretClipboard::ofProgram(), &SecretClipboard::changed, this, &ClipboardNote::refresh);
    keepTranslated(*this, [this] { refresh(); });
}

void ClipboardNote::refresh()
{
    const int seconds = SecretClipboard::ofProgram().secondsLeft();
    const bool begins = seconds > 0 && !m_isLent;
    m_isLent = seconds > 0;
    // A name of its own keeps QLabel from reporting each new second as a new name.
    const QString name =
        m_isLent ? tr("The private key is on the clipboard. It's cleared after 30 seconds.") : QString();
    if (accessibleName() != name)
        setAccessibleName(name);
    setText(m_isLent ? tr("The private key is on the clipboard. It's cleared in %n seconds.", nullptr, seconds)
                     : QString());
    setVisible(m_isLent);
    if (begins) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace Propel
