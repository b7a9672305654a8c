// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include "ui/widgets/Question.h"

namespace Propel {

class SetupState;

/// What happens to the entries of a setup that is closed before its end. Escape keeps editing.
class CloseQuestion : public Question
{
    Q_OBJECT
public:
    /// `kept`: whether the draft could be saved; `hasKeyToSave`: a private key is typed that is stored nowhere.
    CloseQuestion(const SetupState &state, const Result<> &kept, bool hasKeyToSave, QWidget *parent);

Q_SIGNALS:
    void keepWanted(); ///< and the private key saved first, where there is one
    void discardWanted();
    void resumed();

private:
    [[nodiscard]] static QString consequence(const SetupState &state, const Result<> &kept, bool hasKeyToSave);
};

} // namespace Propel
