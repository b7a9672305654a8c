// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupPage.h"

#include "app/text/StageText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/InlineMessage.h"
#include "ui/style/StylePainter.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"
#include "ui/wizard/BusyRow.h"

#include <QAbstractButton>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <utility>

namespace Propel {
namespace {

constexpr int leadingMargin = 40;
constexpr int trailingMargin = 38; // with the column's 640 it fits a window of 920
constexpr int topMargin = 24;
constexpr int bottomMargin = 8;
constexpr int sectionSpacing = 16;
constexpr int usualColumn = 600;

} // namespace

SetupPage::SetupPage(SetupState &state, QString name, Column column)
    : m_state(state),
      m_name(std::move(name)),
      m_column(column)
{}

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
        QVBoxLayout *layout = makeRoom();
        m_message = new InlineMessage(InlineMessage::Look::Box, this);
        build(*layout);
        if (m_message->parentWidget() == this)
            layout->addWidget(m_message);
        layout->addStretch(1);
        connect(m_message, &InlineMessage::told, this, [this] { reveal(); });
        connect(m_busy, &BusyRow::late, this, [this] { m_busy->setText(m_words(true)); });
        connect(m_busy, &BusyRow::stopped, this, [this] {
            stopWaiting();
            stopped();
        });
        keepTranslated(*this, [this] { retranslate(); });
    }
    entering();
}

QVBoxLayout *SetupPage::makeRoom()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(1, 1, 0, 0); // the edge
    page->setSpacing(0);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(0);
    addHeading(*layout);
    auto *room = new QVBoxLayout;
    room->setSpacing(sectionSpacing);
    layout->addLayout(room, 1);
    m_scroll = new PageScroll({leadingMargin, topMargin, trailingMargin, bottomMargin}, this);
    const int usual = std::max(usualColumn, fontMetrics().averageCharWidth() * 86); // 600 at the usual text size
    m_scroll->setWidest(m_column == Column::Fixed ? 640 : m_column == Column::Wide ? usual + 40 : usual);
    m_scroll->setBody(column);
    page->addWidget(m_scroll, 1);
    m_busy->setContentsMargins(leadingMargin, 8, trailingMargin, 8);
    page->addWidget(m_busy);
    return room;
}

void SetupPage::addHeading(QVBoxLayout &column)
{
    m_title = new TextLabel(TextStyle::Title, this);
    m_subtitle = new TextLabel(TextStyle::Body, Token::SecondaryText, this);
    m_headingRow = new QHBoxLayout;
    m_headingRow->addWidget(m_title, 1);
    column.addLayout(m_headingRow);
    m_subtitle->setContentsMargins(0, 4, 0, 8);
    column.addWidget(m_subtitle);
    column.addSpacing(12);
}

void SetupPage::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

QString SetupPage::heading() const
{
    return m_title ? m_title->text() : QString();
}

void SetupPage::paintEvent(QPaintEvent *)
{
    StylePainter(*this).page(rect());
}

void SetupPage::reveal(QWidget *said)
{
    if (!m_scroll)
        return;
    const auto scroll = [this, said = QPointer(said)] {
        m_scroll->verticalScrollBar()->setValue(0); // the title stays where there is room for it
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

} // namespace Propel
