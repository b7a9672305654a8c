// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Comparison.h"
#include "ui/wizard/SetupState.h"

#include <QObject>

class QPushButton;

namespace Propel {

class InlineMessage;
class PermissionView;

/// New keys beside the present ones of a saved connection: tests the present pair, then the new one, both in full and
/// never at the same time, and says above the new pair's result whether it can do less.
class KeyComparison : public QObject
{
    Q_OBJECT
public:
    /// `state` replaces the keys of a saved connection, and its session() is about the new pair, whose result `view`
    /// shows. `says` is ours alone, for what has a button.
    KeyComparison(SetupState &state, PermissionView &view, InlineMessage &says, QObject *parent = nullptr);

    void begin(); ///< the new pair's run starts once the present pair's is over
    void stop();
    void retranslate();
    /// Either pair is being tested.
    [[nodiscard]] bool isUnderway() const { return m_present.isRunning() || m_state.session().isRunning(); }
    /// Both were tried.
    [[nodiscard]] bool hasAnswer() const { return m_answer && !isUnderway(); }
    /// The new pair may take the present one's place.
    [[nodiscard]] bool allows() const { return hasAnswer() && *m_answer == Replacement::CanDoAll; }

Q_SIGNALS:
    void presentChanged(); ///< how far the present pair's run is
    void ended();          ///< both were tried

private:
    void presentEnded();
    void evaluate();
    void say();

    SetupState &m_state;
    DiagnosisSession &m_present;
    PermissionView &m_view;
    InlineMessage &m_says;
    QPushButton *m_again;
    std::optional<Error> m_presentError; ///< why the keychain gave no present key
    std::optional<Replacement> m_answer;
    bool m_begun = false;
};

} // namespace Propel
