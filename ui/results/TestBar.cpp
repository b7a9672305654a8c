// SPDX-License-Identifier: MIT
#include "ui/results/TestBar.h"

#include "app/text/TimeText.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

TestBar::TestBar(DiagnosisSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_age(new TextLabel(TextStyle::Caption)),
      m_test(new QPushButton),
      m_stop(new QPushButton)
{
    m_age->setWordWrap(false);
    setLayout(rowOf({BoxPart::rest(), m_age, m_test, m_stop}, 12));
    m_test->setShortcut(Qt::Key_F5);
    m_aging.setInterval(20s);
    connect(&m_aging, &QTimer::timeout, this, &TestBar::refresh);
    connect(m_test, &QPushButton::clicked, &session, &DiagnosisSession::testAll);
    connect(m_stop, &QPushButton::clicked, &session, &DiagnosisSession::cancel);
    connect(&session, &DiagnosisSession::changed, this, &TestBar::refresh);
    connect(&session, &DiagnosisSession::runningChanged, this, &TestBar::refresh);
    keepTranslated(*this, [this] {
        m_test->setText(tr("&Test again"));
        m_test->setIcon(Theme::icon("refresh"_L1, Token::Text));
        m_test->setShortcut(Qt::Key_F5); // a new text takes it away
        m_stop->setText(tr("St&op"));
        refresh();
    });
}

void TestBar::refresh()
{
    const bool isTesting = m_session.isRunning() && !m_session.isInWatchRound();
    const bool hadFocus = m_test->hasFocus() || m_stop->hasFocus();
    const QDateTime tested = m_session.report().generated;
    const bool isTested = m_session.hasResult() && !isTesting && tested.isValid();
    m_age->setVisible(isTested);
    if (isTested) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList times{Text::testedAge(tested, now)};
        //: In a tooltip. %1: a date and time
        QStringList exact{tr("Tested: %1").arg(Text::exactTime(tested))};
        if (m_next.isValid()) {
            times += Text::nextTest(m_next, now);
            //: In a tooltip. %1: a date and time
            exact += tr("Next test: %1").arg(Text::exactTime(m_next));
        }
        m_age->setText(times.join(u" · "_s));
        m_age->setToolTip(exact.join(u'\n'));
    }
    m_test->setVisible(!isTesting);
    m_stop->setVisible(isTesting);
    if (hadFocus)
        (isTesting ? m_stop : m_test)->setFocus();
}

void TestBar::setNextTest(const QDateTime &at)
{
    m_next = at;
    refresh();
}

void TestBar::showEvent(QShowEvent *)
{
    m_aging.start();
    refresh();
}

void TestBar::hideEvent(QHideEvent *)
{
    m_aging.stop();
}

} // namespace Propel
