// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

class QLabel;
class QRadioButton;

namespace Propel {

class QuietLabel;

/// What it is, what is needed, and two ways on. The first window: it stays light.
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
        QLabel *name;
        QLabel *what;
    };

    QLabel *m_needed = nullptr;
    QList<Need> m_needs;
    QLabel *m_question = nullptr;
    QRadioButton *m_haveKeys = nullptr;
    QuietLabel *m_haveKeysNote = nullptr;
    QRadioButton *m_showMe = nullptr;
    QuietLabel *m_showMeNote = nullptr;
    QuietLabel *m_promise = nullptr;
};

} // namespace Propel
