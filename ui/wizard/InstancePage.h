// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Discovery.h"
#include "ui/wizard/SetupPage.h"

#include <QTimer>

namespace Propel {

class AdvancedFields;
class InstanceFields;

/// Which instance. It is looked up, without keys, while one types and at the latest at Next. Where a proxy on the way
/// wants a user name and a password, the page asks for them: Next saves them in the keychain and looks again.
class InstancePage : public SetupPage
{
    Q_OBJECT
public:
    explicit InstancePage(SetupState &state);
    void showDraft(); ///< what was changed on other pages
    ~InstancePage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QString waitingText(bool late) const override;

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
    void found(const Discovery &discovery);
    void sayFound();
    bool signInKept(const Result<> &kept);

    InstanceFields *m_fields = nullptr;
    AdvancedFields *m_advanced = nullptr;
    std::unique_ptr<HttpClient> m_client;
    StepPtr<Step> m_lookup;                 ///< while the fields are edited; Next has one of its own
    QTimer m_pause;                         ///< since the last key
    KeyPlace m_keepIn = KeyPlace::Keychain; ///< the proxy's user name and password
    QPointer<Step> m_underway;
};

} // namespace Propel
