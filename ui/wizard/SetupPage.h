// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"
#include "ui/Theme.h"
#include "ui/wizard/SetupState.h"

#include <QWizardPage>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Propel {

class BusyRow;
class InlineMessage;
class PageScroll;
class TextLabel;

/// A page of the setup: the whole mechanism of Next, once for all pages.
///
/// Next starts what check() gives and waits for it without blocking: Next is grey meanwhile, Back and Cancel work and
/// call the check off, and so does an edit. When it has ended, accept() reads it and says on the page what is wrong, or
/// lets the wizard go on; but only if this is still the page that is shown.
///
/// A page's contents are made when it is first reached: the first window is not to wait for the sixth page.
class SetupPage : public QWizardPage
{
    Q_OBJECT
public:
    enum class Column { Usual, Wide, Fixed };
    /// `name` is what the draft calls the page.
    SetupPage(SetupState &state, QString name, Column column = Column::Usual);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] bool isComplete() const final { return !m_step && isReady(); }
    bool validatePage() final;
    void initializePage() final;
    void cleanupPage() override; ///< Back
    void takeFocus();            ///< gives it to the first field that wants something, once the page is there

    using Words = std::function<QString(bool late)>;
    /// Waits for any step on this page, saying so in these words; `ended` isn't called if it is stopped, edited away or
    /// left.
    void waitFor(StepPtr<Step> step, Words words, std::function<void(Step &)> ended);
    void stopWaiting();
    [[nodiscard]] bool isWaiting() const { return m_step != nullptr; }
    [[nodiscard]] InlineMessage &message() const { return *m_message; }
    [[nodiscard]] QString heading() const; ///< the page's title, as it stands on it

    /// For the list of steps, once the page is done: nothing where all is well.
    [[nodiscard]] virtual std::optional<Mark> mark() const { return std::nullopt; }
    /// The page's one button in the accent color, which Enter presses. Null: Next or Finish.
    [[nodiscard]] virtual QPushButton *primaryButton() const { return nullptr; }
    /// Whether Next is the step to recommend, where no button of the page is.
    [[nodiscard]] virtual bool isNextPrimary() const { return true; }
    /// What Next says here; empty: "Next".
    [[nodiscard]] virtual QString nextText() const { return {}; }

    /// Whether the draft holds what this page is for, so that a restart may go on behind it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// Whether a private key is typed here that is stored nowhere.
    [[nodiscard]] virtual bool hasUnsavedKey() const { return false; }
    [[nodiscard]] virtual bool hasUnsavedPublicKey() const { return false; } ///< the same of a public key alone
    /// Stores what is unsaved. Null: it can't be a key.
    [[nodiscard]] virtual StepPtr<Step> saveKey() { return nullptr; }
    /// Reads how saveKey() ended, and says so here if it failed.
    virtual bool isKeySaved(Step &) { return false; }
    /// What check() and saveKey() are at.
    [[nodiscard]] virtual QString waitingText(bool /*late*/) const { return {}; }
    /// What to say while a keychain is asked: `usually`, and after a while what may be in the way.
    [[nodiscard]] static Words keychainWords(const QString &usually);

Q_SIGNALS:
    void buttonsChanged(); ///< primaryButton() or nextText() is another one now
    void guideRequested(); ///< to read beside ConnectWise

protected:
    virtual void build(QVBoxLayout &layout) = 0; ///< once
    virtual void retranslate() = 0;              ///< after build(), and when the language changes
    virtual void entering() {}                   ///< each time it is reached by Next
    virtual void leavingBack() {}
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; } ///< where the focus goes
    [[nodiscard]] virtual bool isReady() const { return true; }

    [[nodiscard]] virtual StepPtr<Step> check() { return nullptr; } ///< null: nothing to wait for
    virtual bool accept(Step *) { return true; }                    ///< null: check() gave none
    virtual void stopped() {}                                       ///< the person doesn't want to wait any longer

    void setHeading(const QString &title, const QString &subtitle = {});
    [[nodiscard]] QHBoxLayout &headingRow() const { return *m_headingRow; } ///< what stands at its far end

    void throttle(const QDateTime &until); ///< what is waited for was asked to wait until then
    void setRetrying(bool isRetrying);     ///< what is waited for got no good answer, and tries again
    void edited();                         ///< something changed: what passed before must pass again
    void reveal(QWidget *said = nullptr);  ///< scrolls to what was just said, by message() or there, and to the focus
    void paintEvent(QPaintEvent *event) override;

    SetupState &m_state;

private:
    void ended();
    void endWaiting();
    [[nodiscard]] QVBoxLayout *makeRoom();
    void addHeading(QVBoxLayout &column);

    const QString m_name;
    const Column m_column;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    QHBoxLayout *m_headingRow = nullptr;
    BusyRow *m_busy = nullptr;
    InlineMessage *m_message = nullptr;
    PageScroll *m_scroll = nullptr;
    StepPtr<Step> m_step;
    Words m_words;
    std::function<void(Step &)> m_whenEnded;
    bool m_passed = false;
    bool m_built = false;
};

} // namespace Propel
