// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

namespace Propel {

class ChoiceButton;

/// What it is, what is needed, and two ways to begin: a click on one goes on. The first window: it stays light.
class WelcomePage : public SetupPage
{
    Q_OBJECT
public:
    explicit WelcomePage(SetupState &state);

    [[nodiscard]] int nextId() const override; ///< the guide, or past it

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    struct Need
    {
        TextLabel *name;
        TextLabel *what;
    };

    void begin(bool withGuide);

    ChoiceButton *m_haveKeys = nullptr;
    ChoiceButton *m_showMe = nullptr;
    TextLabel *m_needed = nullptr;
    QList<Need> m_needs;
    TextLabel *m_promise = nullptr;
};

} // namespace Propel
