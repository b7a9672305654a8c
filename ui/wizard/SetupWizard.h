// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard/SetupState.h"

#include <QPointer>
#include <QWizard>

#include <functional>

namespace Propel {

class CloseQuestion;
class SetupPage;
class StepList;

/// Takes a person from nothing to a tested, saved connection. Goes on at the page that a draft was left at, or offers
/// to; Back works from there. Cancel, Escape and closing the window ask once, and lose nothing that was stored.
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    /// `overruled`: where the draft had other values than an administrator's mandatory ones.
    SetupWizard(Services services, ConnectionDraft draft, SettingKeys overruled = {}, QWidget *parent = nullptr);
    ~SetupWizard() override;

    /// Begins at the welcome page, which offers to go on at the page that the draft was left at. Before it is shown.
    void offerToContinue() { m_offersToContinue = true; }

    void setVisible(bool visible) override;
    bool validateCurrentPage() override { return m_passingOver || QWizard::validateCurrentPage(); }
    void accept() override;
    void reject() override; ///< asks; the answer closes the window

    [[nodiscard]] bool hasUnsavedKey() const;
    void keepDraft(); ///< what was typed since the page was turned is on disk too
    /// The program has to end: saves the keys that are stored nowhere, and closes without a question. Stays open, and
    /// says why, where the keychain doesn't take a private key.
    void saveAndClose();

Q_SIGNALS:
    void connectionReady(const Propel::Connection &connection);
    /// While the permissions were watched, and the person is in another window: ConnectWise's.
    void allFixed(const QString &verdict, const QString &name);
    void testingChanged(bool testing); ///< false at its end too
    void resumed();                    ///< it was to be closed, and the person thought better of it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showGuide();
    void refreshButtons();
    void refreshSteps();
    void goToPageLeft();
    void continueWithKeys(); ///< at the page left, once the keychain has told them
    void refreshOffer();
    [[nodiscard]] static QString stepName(int page);
    [[nodiscard]] int pageToGoOnAt() const;
    void pageChanged(int id);
    void followSession();
    void tellTesting();
    [[nodiscard]] SetupPage *current() const { return currentId() < 0 ? nullptr : m_pages.value(currentId()); }
    [[nodiscard]] SetupPage *pageWith(bool (SetupPage::*quality)() const) const; ///< null: none has it

    void askBeforeClosing();
    void saveKeyThen(SetupPage &page, std::function<void()> go);
    void closeNow() { QWizard::reject(); }
    [[nodiscard]] bool isChanged() const;

    SetupState m_state;
    ConnectionDraft m_asOpened;
    QList<SetupPage *> m_pages; ///< in their order; a page's place is its id
    StepList *m_steps;
    QPointer<QPushButton> m_primary; ///< in the accent color at present
    QPointer<CloseQuestion> m_question;
    bool m_offersToContinue = false;
    bool m_passingOver = false; ///< on the way to the page that was left: nothing is checked
};

} // namespace Propel
