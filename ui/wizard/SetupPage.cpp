// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupPage.h"

#include "app/text/StageText.h"
#include "ui/fields/InlineMessage.h"
#include "ui/wizard/BusyRow.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <QWizard>

#include <utility>

namespace Propel {

SetupPage::SetupPage(SetupState &state, QString name) : m_state(state), m_name(std::move(name))
{}

SetupPage::~SetupPage() = default;

bool SetupPage::validatePage()
{
    if (m_passed)
        return true; // the second visit, from next() below
    if (m_step)
        return false;
    message().clear();
    StepPtr<Step> step = check();
    if (!step) {
        m_passed = accept(nullptr);
        reveal();
        return m_passed;
    }
    waitFor(
        std::move(step), [this](bool late) { return waitingText(late); },
        [this](Step &ended) {
            m_passed = accept(&ended);
            if (!m_passed || !wizard() || wizard()->currentPage() != this)
                return;
            if (nextId() < 0)
                wizard()->accept();
            else
                wizard()->next();
        });
    return false;
}

SetupPage::Words SetupPage::keychainWords(const QString &usually)
{
    return [usually](bool late) { return late ? Text::keychainMayAsk() : usually; };
}

void SetupPage::waitFor(StepPtr<Step> step, Words words, std::function<void(Step &)> whenEnded)
{
    m_step = std::move(step);
    m_words = std::move(words);
    m_whenEnded = std::move(whenEnded);
    connect(m_step.get(), &Step::ended, this, &SetupPage::ended);
    m_busy->begin(m_words(false));
    // Next turns grey: with the focus on it, the focus would wander to Cancel, and a second Enter with it.
    if (wizard() && wizard()->button(QWizard::NextButton)->hasFocus())
        m_busy->setFocus();
    Q_EMIT completeChanged();
    m_step->start();
}

void SetupPage::throttle(const QDateTime &until)
{
    m_busy->throttle(until);
}

void SetupPage::setRetrying(bool isRetrying)
{
    if (m_step)
        m_busy->setText(isRetrying ? Text::tryingAgain() : m_words(false));
}

void SetupPage::ended()
{
    const StepPtr<Step> step = std::move(m_step);
    const std::function<void(Step &)> whenEnded = std::exchange(m_whenEnded, {});
    endWaiting();
    whenEnded(*step);
}

void SetupPage::stopWaiting()
{
    if (!m_step)
        return;
    m_step.reset();
    m_whenEnded = {};
    endWaiting();
}

void SetupPage::endWaiting()
{
    const bool focused = m_busy->isAncestorOf(focusWidget()) || m_busy->hasFocus();
    m_busy->end();
    Q_EMIT completeChanged();
    if (focused && wizard())
        wizard()->button(QWizard::NextButton)->setFocus();
}

void SetupPage::initializePage()
{
    if (!m_built) {
        m_built = true;
        m_busy = new BusyRow(this);
        m_busy->setKeepsRoom(waits());
        QVBoxLayout *layout = makeRoom();
        m_message = new InlineMessage(InlineMessage::Look::Box, this);
        build(*layout);
        if (m_message->parentWidget() == this && shape() == Shape::Column)
            layout->addWidget(m_message);
        if (shape() == Shape::Column)
            layout->addStretch(1);
        connect(m_message, &InlineMessage::told, this, [this] { reveal(); });
        connect(m_busy, &BusyRow::late, this, [this] { m_busy->setText(m_words(true)); });
        connect(m_busy, &BusyRow::stopped, this, [this] {
            stopWaiting();
            stopped();
        });
        retranslate();
    }
    entering();
}

QVBoxLayout *SetupPage::makeRoom()
{
    const int line = fontMetrics().height();
    const int edge = style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(edge, line / 2, edge, line / 2);
    page->setSpacing(line / 2);
    QVBoxLayout *room = nullptr;
    if (shape() == Shape::Whole) {
        room = new QVBoxLayout;
        page->addLayout(room, 1);
    } else {
        auto *column = new QWidget;
        column->setMaximumWidth(fontMetrics().averageCharWidth() * 120); // longer lines are hard to read
        room = new QVBoxLayout(column);
        room->setContentsMargins(0, 0, 0, 0);
        m_scroll = new QScrollArea(this);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_scroll->setWidget(column);
        m_scroll->viewport()->setAutoFillBackground(false);
        column->setAutoFillBackground(false);
        page->addWidget(m_scroll, 1);
    }
    room->setSpacing(line);
    page->addWidget(m_busy);
    return room;
}

void SetupPage::reveal(QWidget *said)
{
    if (!m_scroll)
        return;
    const auto scroll = [this, said = QPointer(said)] {
        if (m_message->isTelling())
            m_scroll->ensureWidgetVisible(m_message);
        else if (QWidget *focused = focusWidget(); focused && m_scroll->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(focused, 0, fontMetrics().height() * 4); // with the message below it
        if (said)
            m_scroll->ensureWidgetVisible(said);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection); // after the layout
}

void SetupPage::cleanupPage()
{
    if (!m_built)
        return;
    stopWaiting();
    m_passed = false;
    leavingBack();
}

void SetupPage::takeFocus()
{
    const auto take = [this] {
        QWidget *field = firstField();
        if (isVisible() && wizard() && wizard()->currentPage() == this)
            (field ? field : this)->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection); // the wizard itself moves the focus last of all
}

void SetupPage::edited()
{
    m_passed = false;
    stopWaiting();
    if (m_message)
        m_message->clear();
}

void SetupPage::changeEvent(QEvent *event)
{
    if (m_built && event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

} // namespace Propel
