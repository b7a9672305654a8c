// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

class QGridLayout;
class QPushButton;

namespace Propel {

class AutomationFields;
class Card;
class ClipboardNote;
class Expander;
class InlineMessage;

/// What is left to do: four values for Propel Your MSP, and whether the program keeps testing. Finish saves the
/// connection.
class DonePage : public SetupPage
{
    Q_OBJECT
public:
    explicit DonePage(SetupState &state);

    [[nodiscard]] QPushButton *primaryButton() const override;

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString waitingText(bool late) const override;
    [[nodiscard]] StepPtr<Step> check() override;
    bool accept(Step *step) override;

private:
    struct Value
    {
        TextLabel *name;
        TextLabel *text;
        QWidget *mark;
        TextLabel *copied;
        QPushButton *copy;
        bool isCopied = false;
    };

    void addStep(Card &card, int number, TextLabel *text, QWidget *atEnd = nullptr);
    void addValues(Card &card);
    void nameValue(Value &value, const QString &label, const QString &copyName);
    void showCopied();
    void refreshResult();
    [[nodiscard]] QUrl propelPage() const;
    void refreshPlaces();
    void copyPrivateKey();
    [[nodiscard]] int missing() const; ///< permissions

    InlineMessage *m_missing = nullptr;
    QPushButton *m_showMissing = nullptr;
    InlineMessage *m_result = nullptr; ///< what else there is to know of it
    InlineMessage *m_sessionOnly = nullptr;
    TextLabel *m_open = nullptr;
    QPushButton *m_openPropel = nullptr;
    QPushButton *m_copyForFirewall = nullptr;
    TextLabel *m_paste = nullptr;
    ClipboardNote *m_clipboardNote = nullptr; ///< beside the private key
    TextLabel *m_count = nullptr;
    TextLabel *m_next = nullptr;
    QList<Value> m_values;                    ///< domain, Company ID, public key, private key
    AutomationFields *m_automation = nullptr; ///< null where keys are replaced
    Expander *m_where = nullptr;
    TextLabel *m_places = nullptr;
};

} // namespace Propel
