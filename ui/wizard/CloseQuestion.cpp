// SPDX-License-Identifier: MIT
#include "ui/wizard/CloseQuestion.h"

#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "ui/Theme.h"
#include "ui/style/Style.h"
#include "ui/wizard/SetupState.h"

#include <QPushButton>

namespace Propel {

CloseQuestion::CloseQuestion(const SetupState &state, const Result<> &kept, bool hasKeyToSave, QWidget *parent)
    : QMessageBox(QMessageBox::NoIcon, parent->windowTitle(), tr("Keep your entries for later?"), QMessageBox::NoButton,
                  parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    setInformativeText(consequence(state, kept, hasKeyToSave));
    const int side = fontMetrics().height() * 3 / 2;
    setIconPixmap(Theme::icon(hasKeyToSave ? Mark::Attention : Mark::Note, palette())
                      .pixmap(QSize(side, side), devicePixelRatioF()));

    QPushButton *keep =
        addButton(hasKeyToSave ? tr("&Save key and close") : tr("&Keep for later"), QMessageBox::AcceptRole);
    QPushButton *discard = addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *resume = addButton(tr("Keep &editing"), QMessageBox::RejectRole);
    discard->setToolTip(state.draft.editing.isEmpty()
                            ? tr("Deletes what you entered, and a private key that only this setup knows of.")
                            : tr("The connection remains as it was. A private key that was stored for these changes "
                                 "alone is deleted."));
    setDefaultButton(keep);
    setEscapeButton(resume);
    Style::setAccent(*keep);
    connect(keep, &QPushButton::clicked, this, &CloseQuestion::keepWanted);
    connect(discard, &QPushButton::clicked, this, &CloseQuestion::discardWanted);
    connect(resume, &QPushButton::clicked, this, &CloseQuestion::resumed);
}

QString CloseQuestion::consequence(const SetupState &state, const Result<> &kept, bool hasKeyToSave)
{
    if (!kept)
        return Text::explain(kept.error()).what;
    if (hasKeyToSave)
        return tr("Your private key isn't saved yet, and ConnectWise can't show it again. Save it before you close.");
    if (state.hasKey() && state.isKeyForThisSessionOnly())
        return tr("You can pick up where you left off the next time you start Propel Connect. You'll have to enter "
                  "your private key again: it's kept for this session only.");
    if (state.hasKey())
        //: %1: Windows Credential Manager, your keyring, ...
        return tr("You can pick up where you left off the next time you start Propel Connect. Your private key is "
                  "already in %1.")
            .arg(Text::keychainName());
    return tr("You can pick up where you left off the next time you start Propel Connect.");
}

} // namespace Propel
