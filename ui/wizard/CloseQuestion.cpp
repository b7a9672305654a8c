// SPDX-License-Identifier: MIT
#include "ui/wizard/CloseQuestion.h"

#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "ui/wizard/SetupState.h"

#include <QPushButton>

namespace Propel {

CloseQuestion::CloseQuestion(const SetupState &state, const Result<> &kept, bool hasKeyToSave, QWidget *parent)
    : Question(hasKeyToSave ? Mark::Attention : Mark::Note,
               {.window = state.former() ? tr("Replace keys") : tr("Close setup"),
                .question = hasKeyToSave     ? tr("Save your private key?")
                            : state.former() ? tr("Finish replacing the keys later?")
                                             : tr("Finish setting up later?"),
                .consequence = consequence(state, kept, hasKeyToSave)},
               parent)
{
    const QPushButton *keep =
        addAnswer(hasKeyToSave ? tr("&Save key and close") : tr("&Keep for later"), Answer::Act, true);
    QPushButton *discard = addAnswer(tr("&Discard"), Answer::Act);
    addAnswer(tr("Keep &editing"), Answer::Leave);
    discard->setToolTip(
        state.former() ? tr("The connection stays as it was. A private key saved only for these changes is deleted.")
                       : tr("Deletes what you entered, and the private key stored only for this setup."));
    connect(keep, &QPushButton::clicked, this, &CloseQuestion::keepWanted);
    connect(discard, &QPushButton::clicked, this, &CloseQuestion::discardWanted);
    connect(this, &QDialog::rejected, this, &CloseQuestion::resumed);
}

QString CloseQuestion::consequence(const SetupState &state, const Result<> &kept, bool hasKeyToSave)
{
    if (!kept)
        return Text::explain(kept.error()).what;
    if (hasKeyToSave)
        return tr("It isn't saved yet, and ConnectWise can't show it again.");
    if (state.former())
        return tr("The current keys stay in use.");
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
