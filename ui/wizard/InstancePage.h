// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Discovery.h"
#include "ui/wizard/SetupPage.h"

namespace Propel {

class AdvancedFields;
class InstanceFields;

/// Which instance. Next asks the instance itself who it is, without keys. Where a proxy on the way asks for a user name
/// and a password, so does the page: Next puts them into the keychain, and then asks again.
class InstancePage : public SetupPage
{
    Q_OBJECT
public:
    explicit InstancePage(SetupState &state);
    ~InstancePage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QString waitingText(bool late) const override;

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool waits() const override { return true; }
    [[nodiscard]] StepPtr<Step> check() override;
    bool accept(Step *step) override;
    void stopped() override;

private:
    void take();
    void sayFound();
    bool signInKept(const Result<> &kept);

    InstanceFields *m_fields = nullptr;
    AdvancedFields *m_advanced = nullptr;
    std::unique_ptr<HttpClient> m_client;
    KeyPlace m_keepIn = KeyPlace::Keychain; ///< the proxy's user name and password
    QPointer<Step> m_underway;
};

} // namespace Propel
