// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"

#include <QWidget>

class QPushButton;

namespace Propel {

class TextLabel;

/// "Tested 4 min ago · next test in 3 h 56 min" and "Test again", or "Stop": for a page's or a window's title. Follows
/// its session.
class TestBar : public QWidget
{
    Q_OBJECT
public:
    explicit TestBar(DiagnosisSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &testButton() const { return *m_test; }
    [[nodiscard]] TextLabel &age() const { return *m_age; } ///< may be placed elsewhere
    void setNextTest(const QDateTime &at);                  ///< invalid: none is planned

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    DiagnosisSession &m_session;
    QTimer m_aging;
    QDateTime m_next;
    TextLabel *m_age;
    QPushButton *m_test;
    QPushButton *m_stop;
};

} // namespace Propel
