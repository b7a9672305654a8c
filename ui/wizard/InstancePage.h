// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

#include <QTimer>

namespace Propel {

class AdvancedFields;
class InstanceFields;
class InstanceLookup;

/// Which instance. It is looked up, without keys, while one types and at the latest at Next.
class InstancePage : public SetupPage
{
    Q_OBJECT
public:
    explicit InstancePage(SetupState &state);
    void showDraft(); ///< what was changed on other pages

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QString waitingText(bool late) const override;
    [[nodiscard]] QPushButton *primaryButton() const override; ///< of a fault

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] StepPtr<Step> check() override;
    bool accept(Step *step) override;
    void stopped() override;

private:
    void take();
    void lookUp();
    bool isFound(const std::optional<CompanyInfo> &company);
    void sayFound();

    InstanceFields *m_fields = nullptr;
    AdvancedFields *m_advanced = nullptr;
    InstanceLookup *m_lookup = nullptr;
    StepPtr<Step> m_early; ///< while the fields are edited; Next has one of its own
    QTimer m_pause;        ///< since the last key
    bool m_tried = false;  ///< since the last edit
};

} // namespace Propel
