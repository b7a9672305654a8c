// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

namespace Propel {

class GuideView;

/// The setup guide. What is checked off is kept in the draft.
class PreparePage : public SetupPage
{
    Q_OBJECT
public:
    explicit PreparePage(SetupState &state);

    void showChecks(); ///< as the draft has them now

    [[nodiscard]] QString nextText() const override;

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    GuideView *m_guide = nullptr;
};

} // namespace Propel
