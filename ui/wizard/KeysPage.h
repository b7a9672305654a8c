// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

#include <QPointer>

class QPushButton;

namespace Propel {

class Card;
class Expander;
class KeyFields;

/// The two keys. Next puts the private one into the keychain, reads it back and compares, before anything else happens.
/// Until that is done it stays in its field, whatever the keychain does.
class KeysPage : public SetupPage
{
    Q_OBJECT
public:
    explicit KeysPage(SetupState &state);

    [[nodiscard]] bool isSettled() const override { return m_state.hasKey(); }
    [[nodiscard]] bool hasUnsavedKey() const override;
    [[nodiscard]] bool hasUnsavedPublicKey() const override;
    [[nodiscard]] StepPtr<Step> saveKey() override;
    bool isKeySaved(Step &step) override;
    [[nodiscard]] QString waitingText(bool late) const override;
    [[nodiscard]] std::optional<Mark> mark() const override;
    [[nodiscard]] QPushButton *primaryButton() const override;
    [[nodiscard]] QString nextText() const override;

    /// The instance takes the keys the other way round: stores them so and goes on. Until then nothing changes.
    void swapKeys();
    void sayRejected(); ///< ConnectWise took neither of them

Q_SIGNALS:
    void keysRead(); ///< those of an unfinished setup are known again

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] StepPtr<Step> check() override;
    bool accept(Step *step) override;
    void stopped() override;

private:
    void take();
    void addWhere(QVBoxLayout &layout);
    void addPromise(QVBoxLayout &layout);
    void sayWhereHeld();
    void readStored();
    /// Perhaps under names that the draft had before.
    [[nodiscard]] bool isHeld() const { return KeyKeeper::where(m_state.draft).place != KeyPlace::Nowhere; }
    [[nodiscard]] StepPtr<Step> begin(StepPtr<StoreAndVerifyKey> step);
    void offerWays();

    KeyFields *m_fields = nullptr;
    Expander *m_where = nullptr;
    TextLabel *m_whereText = nullptr;
    TextLabel *m_lost = nullptr;
    QPushButton *m_guide = nullptr;
    TextLabel *m_promise = nullptr;
    TextLabel *m_promiseText = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_sessionOnly = nullptr;
    KeyPlace m_place = KeyPlace::Keychain; ///< where Next puts the key
    QPointer<StoreAndVerifyKey> m_saving;
};

} // namespace Propel
