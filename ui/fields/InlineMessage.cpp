// SPDX-License-Identifier: MIT
#include "ui/fields/InlineMessage.h"

#include "app/text/CauseText.h"
#include "ui/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Propel {
namespace {

Mark markOf(InlineMessage::Severity severity)
{
    switch (severity) {
    case InlineMessage::Severity::Note:
        return Mark::Note;
    case InlineMessage::Severity::Good:
        return Mark::Passed;
    case InlineMessage::Severity::Warning:
        return Mark::Attention;
    case InlineMessage::Severity::Problem:
        return Mark::Failed;
    }
    return Mark::Note;
}

} // namespace

InlineMessage::InlineMessage(Look look, QWidget *parent)
    : QFrame(parent),
      m_look(look),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_waysOn(new QWidget(this)),
      m_ways(new QHBoxLayout(m_waysOn))
{
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_ways->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    m_ways->addStretch();
    m_waysOn->hide();

    auto *layout = new QGridLayout(this);
    const int space = fontMetrics().height() / 2;
    const int edge = look == Look::Box ? space + space / 4 : 0;
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setHorizontalSpacing(space);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_waysOn, 1, 1);
    layout->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
}

QString InlineMessage::word() const
{
    switch (m_severity) {
    case Severity::Note:
        return tr("Note");
    case Severity::Good:
        return tr("Done");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Problem:
        return tr("Problem");
    }
    return {};
}

QString InlineMessage::spoken() const
{
    if (!isTelling())
        return {};
    //: A message as a screen reader speaks it. %1: how bad it is ("Problem"), %2: what happened, %3: what to do
    return m_remedy.isEmpty() ? tr("%1: %2").arg(word(), m_what) : tr("%1: %2 %3").arg(word(), m_what, m_remedy);
}

void InlineMessage::tell(Severity severity, const QString &what, const QString &remedy)
{
    m_severity = severity;
    m_what = what;
    m_remedy = remedy;
    setWaysOn(false);
    refresh();
    setVisible(isTelling());
    if (!isTelling())
        return;
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT told();
}

void InlineMessage::tell(const Error &error, const ConnectionFacts &connection)
{
    const Text::Explanation explanation = Text::explain(error, connection);
    tell(Severity::Problem, explanation.what, explanation.remedy);
}

void InlineMessage::tell(const Error &error)
{
    tell(error, {});
}

void InlineMessage::clear()
{
    tell(Severity::Note, {});
}

QPushButton *InlineMessage::addAction()
{
    auto *button = new QPushButton(m_waysOn);
    m_ways->insertWidget(m_ways->count() - 1, button);
    return button;
}

void InlineMessage::setWaysOn(bool shown)
{
    m_waysOn->setVisible(shown);
}

QColor InlineMessage::tint() const
{
    const QColor ground = palette().color(QPalette::Window);
    return Theme::blend(Theme::colour(markOf(m_severity), palette()), ground, Theme::isDark(palette()) ? 0.14 : 0.08);
}

void InlineMessage::refresh()
{
    setAccessibleName(spoken());
    m_text->setAccessibleName(spoken());
    const QColor ground = m_look == Look::Box ? tint() : palette().color(QPalette::Window);
    const QColor ink = Theme::colour(markOf(m_severity), palette(), ground);
    const int side = fontMetrics().height();
    m_sign->setPixmap(Theme::icon(markOf(m_severity), ink).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->setFixedWidth(side);
    //: A message: %1 how bad it is ("Problem"), %2 what happened
    QString text = tr("<b>%1:</b> %2");
    text.replace(QStringLiteral("<b>"), QStringLiteral("<b style=\"color:") + ink.name() + QStringLiteral("\">"));
    text = text.arg(word().toHtmlEscaped(), m_what.toHtmlEscaped());
    if (!m_remedy.isEmpty())
        text += QStringLiteral("<br>") + m_remedy.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    m_text->setText(isTelling() ? text : QString());
    update();
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        refresh();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    if (m_look != Look::Box)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::colour(markOf(m_severity), palette());
    painter.setPen(Theme::blend(ink, tint(), 0.45));
    painter.setBrush(tint());
    const qreal round = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace Propel
