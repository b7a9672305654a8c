// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QDialog;
class QPushButton;
class QSplitter;
class QToolButton;

namespace Propel {

class InlineMessage;
class NotesBar;
class PermissionModel;
class PermissionTable;
class RemedyPanel;
class StageView;
class VerdictHeader;

/// The results of a session, and the ways to get new ones: for the wizard's page and the window alike. Follows and
/// steers the session, which outlives it. Nothing runs before somebody asks for it.
class PermissionView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionView)
public:
    explicit PermissionView(DiagnosisSession &session, QWidget *parent = nullptr);
    ~PermissionView() override;

    [[nodiscard]] bool isReady() const { return m_wasReady; } ///< a run is done and its verdict is ready
    void saveReport(const QString &file); ///< what "Save report" does once the file is chosen; says how it went
    void say(const QString &message);     ///< a few words in the status line, for a few seconds
    void showRow(const QString &row);     ///< selects it, as if the person had

Q_SIGNALS:
    void readyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectSession();
    void retranslate();
    void refresh();
    void selectFirst();
    void refreshActions();
    void refreshPanel();
    void keyUnavailable(const Error &error);
    void testSelectedRow();
    void copyReport();
    void askWhereToSave();
    static void showDialog(QDialog *dialog);
    void showContextMenu(const QPoint &at);
    [[nodiscard]] QString firstToMend() const;
    void orient();

    DiagnosisSession &m_session;
    PermissionModel *m_model;
    VerdictHeader *m_header;
    StageView *m_stages;
    InlineMessage *m_fault; ///< why no run was made, or no file saved; a stage that failed is told by the stages
    QAction *m_testAll;
    QAction *m_testFailed;
    QAction *m_testRow;
    QAction *m_copyRow;
    QPushButton *m_testAgain;
    QToolButton *m_testChoices;
    QPushButton *m_stop;
    QPushButton *m_watch;
    QCheckBox *m_onlyAttention;
    QSplitter *m_splitter;
    PermissionTable *m_table;
    RemedyPanel *m_panel;
    NotesBar *m_notes;
    QPushButton *m_copy;
    QPushButton *m_save;
    std::optional<Error> m_keyError; ///< why the last attempt made no run
    QDateTime m_selectedFor;         ///< the report whose first row to mend was selected
    bool m_personChose = false;
    bool m_wasReady = false;
};

} // namespace Propel
