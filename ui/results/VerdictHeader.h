// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "ui/Theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Propel {

/// The verdict in a few words, and below it how far a run is: "12 of 26, Permissions", what it waits for, when the last
/// one was. Follows its session by itself.
class VerdictHeader : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictHeader)
public:
    explicit VerdictHeader(DiagnosisSession &session, QWidget *parent = nullptr);

    void say(const QString &message); ///< for a few seconds, in place of the status

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshStatus();
    [[nodiscard]] QString statusOf(const RunProgress &progress) const;
    [[nodiscard]] QString status() const; ///< while nothing runs
    void showMark(Mark mark);
    void followPalette();

    DiagnosisSession &m_session;
    Mark m_mark = Mark::Untested;
    QString m_message;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QLabel *m_status;
    Patience m_patience;
    QTimer m_messageTime;
};

} // namespace Propel
