// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/text/FaultText.h"
#include "ui/Theme.h"
#include "ui/results/WatchControl.h"

#include <QWidget>

class QPushButton;

namespace Propel {

class BusyCard;
class ChangeList;
class FaultCard;
class GroupList;
class PermissionList;
class ReportNotes;
class TestBar;
class TextLabel;
class VerdictCard;

/// The results of a session: what to do about what is missing, or why there is no result. For the wizard's page and
/// the window alike; what is around it scrolls. Follows and steers the session, which outlives it. Nothing runs before
/// somebody starts it.
class PermissionView : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionView(DiagnosisSession &session, WatchControl::Start start = WatchControl::Start::AtAClick,
                            QWidget *parent = nullptr);

    [[nodiscard]] TestBar &testBar() const { return *m_testBar; } ///< for the title's line: whoever shows it places it
    /// The next step; null: there is nothing to press here.
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    void showRow(const QString &row); ///< unfolds all permissions, and selects this one
    void addNote(QWidget *note);      ///< below the others; takes it over

    /// What the page has to say of the result. It stands in the verdict's card, so that there is one statement.
    struct Statement
    {
        std::optional<Mark> mark = std::nullopt; ///< nothing: the verdict's
        QString headline = {};                   ///< empty: the verdict's
        QString sentence = {};                   ///< empty: the page says all of it elsewhere
    };
    void setStatement(const std::optional<Statement> &statement);

Q_SIGNALS:
    void allFixed(); ///< while it was watched
    void primaryButtonChanged();
    void focusLost();                             ///< what had it is gone with the result before
    void actionWanted(Propel::NextAction action); ///< one that isn't done here

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Form { Untested, Busy, Fault, Result };
    void connectSession();
    void refresh();
    void refreshForm();
    void showResult(const Report &report);
    void showFault();
    [[nodiscard]] Form form() const;
    void refreshPrimary();
    void act(NextAction action);

    DiagnosisSession &m_session;
    TestBar *m_testBar;
    VerdictCard *m_verdict;
    FaultCard *m_fault;
    BusyCard *m_busy;
    ChangeList *m_changes;
    ChangeList *m_checks;
    TextLabel *m_staleTitle;
    GroupList *m_groups;
    PermissionList *m_list;
    ReportNotes *m_notes;
    WatchControl *m_watch;
    QTimer m_patience;               ///< a short test shows no progress
    std::optional<Error> m_keyError; ///< why the last attempt made no run
    std::optional<Statement> m_statement;
    QPushButton *m_primary = nullptr;
    bool m_isFocusLost = false;
};

} // namespace Propel
