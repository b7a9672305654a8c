// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace Propel {

class AutomationFields;
class ClipboardNote;
class InlineMessage;
class QuietLabel;

/// What came out, the values for the Propel Your MSP page, and what is stored where. Finish saves the connection.
class DonePage : public SetupPage
{
    Q_OBJECT
public:
    explicit DonePage(SetupState &state);

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
        QLabel *name;
        QLabel *text;
        QPushButton *copy;
    };

    Value addValue(QGridLayout &grid);
    void nameValue(const Value &value, const QString &label, const QString &copyName);
    void sayVerdict();
    void sayPlaces();
    void copyPrivateKey();

    InlineMessage *m_verdict = nullptr;
    InlineMessage *m_sessionOnly = nullptr;
    QLabel *m_valuesHeading = nullptr;
    Value m_domain{};
    Value m_companyId{};
    Value m_publicKey{};
    Value m_privateKey{};
    ClipboardNote *m_clipboardNote = nullptr;
    QLabel *m_goesOnHeading = nullptr;
    AutomationFields *m_goesOn = nullptr;
    QLabel *m_placesHeading = nullptr;
    QuietLabel *m_places = nullptr;
};

} // namespace Propel
