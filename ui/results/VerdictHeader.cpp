// SPDX-License-Identifier: MIT
#include "ui/results/VerdictHeader.h"

#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace Propel {

VerdictHeader::VerdictHeader(DiagnosisSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_status(new QLabel(this))
{
    for (QLabel *label : {m_headline, m_summary, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_headline->setWordWrap(true);
    m_summary->setWordWrap(true);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_headline->setFont(large);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 28);

    auto *status = new QHBoxLayout;
    status->setSpacing(fontMetrics().height() / 2);
    status->addWidget(m_progress, 1);
    status->addWidget(m_status, 3);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(fontMetrics().height() / 2);
    layout->setVerticalSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_headline, 0, 1);
    layout->addWidget(m_summary, 1, 1);
    layout->addLayout(status, 2, 1);
    layout->setColumnStretch(1, 1);

    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(6s);
    connect(&m_patience, &Patience::late, this, &VerdictHeader::refreshStatus);
    connect(&m_patience, &Patience::ticked, this, &VerdictHeader::refreshStatus);
    connect(&m_messageTime, &QTimer::timeout, this, [this] {
        m_message.clear();
        refreshStatus();
    });
    connect(&session, &DiagnosisSession::changed, this, &VerdictHeader::refresh);
    connect(&session, &DiagnosisSession::runningChanged, this, &VerdictHeader::refresh);
    connect(&session.watch(), &Watch::changed, this, &VerdictHeader::refresh);
    connect(&session, &DiagnosisSession::ended, this, [this] {
        QAccessibleEvent spoken(m_headline, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    });
    followPalette();
    refresh();
}

void VerdictHeader::refresh()
{
    const Report &report = m_session.report();
    if (m_session.isRunning() && !m_session.isWatching()) {
        showMark(Mark::Pending);
        m_headline->setText(tr("Testing…"));
        m_summary->setText(tr("It only reads: nothing in ConnectWise is changed."));
        m_summary->show();
    } else if (!m_session.isRunning()) { // while watching, the verdict stands until there is a new one
        showMark(m_session.hasResult() ? Theme::mark(report.verdict) : Mark::Untested);
        m_headline->setText(Text::headline(report));
        m_summary->setText(Text::summary(report));
        m_summary->setVisible(report.failedStage() == nullptr); // the box below says it
    }
    refreshStatus();
}

void VerdictHeader::refreshStatus()
{
    const RunProgress progress = m_session.progress();
    m_patience.setWaiting(progress.waitingForKeychain);
    m_patience.countDownTo(progress.throttledUntil);
    m_progress->setVisible(m_session.isRunning());
    m_progress->setMaximum(std::max(1, progress.total));
    m_progress->setValue(progress.done);
    m_status->setText(m_session.isRunning() ? statusOf(progress) : status());
}

QString VerdictHeader::statusOf(const RunProgress &progress) const
{
    if (progress.waitingForKeychain)
        return m_patience.isLate()
                   ? tr("Still waiting for the keychain. It may show a window that asks for a password.")
                   : tr("Waiting for the keychain…");
    if (m_patience.isCountingDown())
        return Text::holdingBack(progress.throttledUntil, QDateTime::currentDateTimeUtc());
    if (progress.retrying)
        return Text::tryingAgain();
    //: progress of a run: %1 of %2 rows have their answer
    const QString rows = tr("%1 of %2").arg(progress.done).arg(progress.total);
    //: %1: "12 of 26", %2: what the run is at: "Permissions"
    return progress.stage ? tr("%1 · %2").arg(rows, Text::word(*progress.stage)) : rows;
}

QString VerdictHeader::status() const
{
    if (!m_message.isEmpty())
        return m_message;
    if (m_session.isWatching())
        return tr("Watching: what has not passed is tested again every few seconds.");
    const Report &report = m_session.report();
    if (!m_session.hasResult() || !report.generated.isValid())
        return {};
    //: %1: date and time
    return tr("Tested %1").arg(QLocale().toString(report.generated.toLocalTime(), QLocale::ShortFormat));
}

void VerdictHeader::say(const QString &message)
{
    m_message = message;
    m_messageTime.start();
    refreshStatus();
}

void VerdictHeader::showMark(Mark mark)
{
    const int side = fontMetrics().height() * 2;
    m_mark = mark;
    m_icon->setPixmap(Theme::icon(mark, palette()).pixmap(QSize(side, side), devicePixelRatio()));
}

void VerdictHeader::followPalette()
{
    m_status->setPalette(QPalette());
    QPalette quiet = m_status->palette();
    quiet.setColor(QPalette::WindowText, Theme::quietText(quiet));
    m_status->setPalette(quiet);
    showMark(m_mark);
}

void VerdictHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        followPalette();
}

} // namespace Propel
