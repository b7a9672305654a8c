// SPDX-License-Identifier: MIT
#include "ui/results/StageStrip.h"

#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "ui/results/FlowLayout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

namespace {

/// Without the blanks that the style leaves around a text: eight of them are wider than a page otherwise.
class StageButton : public QToolButton
{
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        return QToolButton::sizeHint() - QSize(2 * fontMetrics().horizontalAdvance(u' '), 0);
    }
};

} // namespace

StageStrip::StageStrip(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2); // with room for the arrow between two
    for (QToolButton *&button : m_buttons) {
        button = new StageButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        layout->addWidget(button);
    }
    m_buttons.front()->setFocusPolicy(Qt::StrongFocus);
    for (const Stage stage : allStages)
        connect(m_buttons.at(static_cast<size_t>(stage)), &QToolButton::clicked, this,
                [this, stage] { Q_EMIT chosen(stage); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setReport({}, std::nullopt);
}

StageStrip::Look StageStrip::lookOf(const Report &report, Stage stage, std::optional<Stage> running)
{
    if (running && stage == *running)
        return {Mark::Pending, tr("running now"), tr("%1: running now").arg(Text::word(stage))};
    const bool known = report.stages.size() == static_cast<qsizetype>(allStages.size());
    StageOutcome outcome = known ? report.stage(stage) : StageOutcome{stage, StageState::NotReached, {}, {}};
    if (running) // the report may not know it yet
        outcome.state = stage < *running ? StageState::Passed : StageState::NotReached;
    //: A stage's tool tip. %1: the stage ("Encryption"), %2: a sentence that says what was found
    const QString tip = tr("%1: %2").arg(Text::word(stage), Text::stageDetail(outcome, report.connection));
    const bool untold = outcome.state == StageState::Passed && outcome.error.cause != Cause::None;
    switch (outcome.state) {
    case StageState::Passed:
        return untold ? Look{Mark::Unconfirmed, Text::word(State::Unconfirmed), tip}
                      : Look{Mark::Passed, Text::word(outcome.state), tip};
    case StageState::Failed:
        return {Mark::Failed, Text::word(outcome.state), tip};
    case StageState::NotReached:
        break;
    }
    return {Mark::Untested, Text::word(StageState::NotReached), tip};
}

void StageStrip::setReport(const Report &report, std::optional<Stage> running)
{
    std::array<Look, allStages.size()> looks;
    for (const Stage stage : allStages)
        looks.at(static_cast<size_t>(stage)) = lookOf(report, stage, running);
    if (looks == m_looks)
        return;
    m_looks = looks;
    refresh();
}

void StageStrip::setOpen(std::optional<Stage> stage)
{
    for (const Stage each : allStages)
        m_buttons.at(static_cast<size_t>(each))->setChecked(stage == each);
}

void StageStrip::refresh()
{
    setAccessibleName(tr("Stages of the test"));
    const QColor paper = palette().color(QPalette::Window);
    const QPalette usual;
    for (const Stage stage : allStages) {
        const Look &look = m_looks.at(static_cast<size_t>(stage));
        QToolButton &button = *m_buttons.at(static_cast<size_t>(stage));
        button.setText(Text::word(stage));
        button.setIcon(Theme::icon(look.mark, Theme::colour(look.mark, palette(), paper)));
        button.setIconSize(QSize(1, 1) * fontMetrics().height());
        button.setToolTip(u"<qt>%1</qt>"_s.arg(look.tip.toHtmlEscaped())); // what the instance said may look like HTML
        //: A stage as a screen reader speaks it. %1: the stage ("Encryption"), %2: its state ("failed")
        button.setAccessibleName(tr("%1: %2").arg(Text::word(stage), look.state));
        QPalette ink = usual;
        if (look.mark == Mark::Untested)
            ink.setColor(QPalette::ButtonText, Theme::quietText(palette()));
        button.setPalette(ink);
    }
    updateGeometry();
    update();
}

void StageStrip::moveFocus(QToolButton *from, int steps)
{
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), from) - m_buttons.begin();
    const auto to = std::clamp<qsizetype>(at + steps, 0, static_cast<qsizetype>(m_buttons.size()) - 1);
    m_buttons.at(static_cast<size_t>(to))->setFocus(Qt::TabFocusReason);
}

bool StageStrip::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (!button)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn) { // Tab comes back to where it left
        for (QToolButton *each : m_buttons)
            each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int all = static_cast<int>(m_buttons.size());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveFocus(button, -onward);
        return true;
    case Qt::Key_Right:
        moveFocus(button, onward);
        return true;
    case Qt::Key_Home:
        moveFocus(button, -all);
        return true;
    case Qt::Key_End:
        moveFocus(button, all);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click(); // not the wizard's Next
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
}

/// An arrow from each stage to the next on the same line.
void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::blend(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.45),
                        fontMetrics().height() / 12.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = fontMetrics().height() / 5.0;
    for (size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect here = m_buttons.at(i)->geometry();
        const QRect next = m_buttons.at(i + 1)->geometry();
        if (here.top() != next.top())
            continue;
        const bool rightwards = next.left() > here.left();
        const qreal x = (rightwards ? here.right() + next.left() : here.left() + next.right()) / 2.0;
        const qreal y = QRectF(here).center().y();
        const qreal tip = (rightwards ? half : -half) / 2;
        painter.drawPolyline(QPolygonF{{x - tip, y - half}, {x + tip, y}, {x - tip, y + half}});
    }
}

} // namespace Propel
