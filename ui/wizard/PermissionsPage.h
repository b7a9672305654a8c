// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupPage.h"

class QPushButton;

namespace Propel {

class BusyCard;
class InlineMessage;
class KeyComparison;
class PermissionView;
enum class NextAction;

/// The live matrix: tests all when it is reached. Next is there once a run has ended and the instance has accepted the
/// keys, whatever else it found; but keys that are to replace others get past it only if they can do no less.
class PermissionsPage : public SetupPage
{
    Q_OBJECT
public:
    explicit PermissionsPage(SetupState &state);

    [[nodiscard]] bool isSettled() const override { return !m_state.former() && m_state.areKeysAccepted(); }
    [[nodiscard]] QPushButton *primaryButton() const override;
    [[nodiscard]] bool isNextPrimary() const override { return !isMissing(); }
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] std::optional<Mark> mark() const override;

    void useCaFile(const QString &file);

Q_SIGNALS:
    void accessChanged(); ///< of the draft
    void allFixed();      ///< while it was watched
    void keysRejected();  ///< and the page of the keys is shown
    void swapWanted();    ///< the keys are the wrong way round, and the person wants them exchanged

protected:
    void build(QVBoxLayout &layout) override;
    void retranslate() override;
    void entering() override;
    void leavingBack() override;
    bool accept(Step *step) override;
    [[nodiscard]] bool isReady() const override;

private:
    [[nodiscard]] bool isMissing() const; ///< a permission
    void noteAcceptance();
    void runEnded();
    void showPresent();
    void act(NextAction action);

    PermissionView *m_view = nullptr;
    InlineMessage *m_sessionOnly = nullptr;
    KeyComparison *m_comparison = nullptr; ///< null unless keys are being replaced
    BusyCard *m_present = nullptr;         ///< likewise
    bool m_ended = false;
};

} // namespace Propel
