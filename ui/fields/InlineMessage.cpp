// SPDX-License-Identifier: MIT
#include "ui/fields/InlineMessage.h"

#include "app/text/CauseText.h"
#include "ui/KeepTranslated.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace Propel {
namespace {

constexpr qsizetype longestBeside = 80; // characters

/// In the order of InlineMessage::Severity.
constexpr std::array<std::pair<Mark, Card::Kind>, 4> looks{{{Mark::Note, Card::Kind::Info},
                                                            {Mark::Passed, Card::Kind::Ok},
                                                            {Mark::Attention, Card::Kind::Warning},
                                                            {Mark::Failed, Card::Kind::Bad}}};
static_assert(looks.size() == static_cast<size_t>(InlineMessage::Severity::Problem) + 1);

} // namespace

InlineMessage::InlineMessage(Look look, QWidget *parent)
    : Card(Kind::Plain, parent),
      m_look(look),
      m_sign(new IconLabel(look == Look::Box ? 16 : 14, this)),
      m_title(new TextLabel(look == Look::Box ? TextStyle::Strong : TextStyle::Caption, this)),
      m_text(new TextLabel(look == Look::Box ? TextStyle::Body : TextStyle::Caption, Token::SecondaryText, this)),
      m_grid(new QGridLayout),
      m_waysOn(new QWidget(this)),
      m_ways(new QHBoxLayout(m_waysOn))
{
    for (TextLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_ways->setContentsMargins(0, 0, 0, 0);
    m_waysOn->hide();
    const bool isBox = look == Look::Box;
    m_grid->setContentsMargins(isBox ? 15 : 0, isBox ? 11 : 0, isBox ? 15 : 0, isBox ? 11 : 0);
    m_grid->setHorizontalSpacing(isBox ? 12 : 6);
    m_grid->setVerticalSpacing(0);
    m_grid->addLayout(columnOf({m_sign, BoxPart::rest()}, 0, {0, isBox ? 2 : 0, 0, 0}), 0, 0, 2, 1);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(m_text, 1, 1);
    m_grid->setColumnStretch(1, 1);
    rows().addLayout(m_grid);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    hide();
    keepTranslated(*this, [this] { refresh(); });
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
    m_ways->addWidget(button);
    return button;
}

/// One button stands beside a short text; else they stand below it.
void InlineMessage::placeWays()
{
    const QList<QPushButton *> buttons = m_waysOn->findChildren<QPushButton *>();
    const auto shown = std::ranges::count_if(buttons, [](const auto *button) { return !button->isHidden(); });
    const bool isBeside = shown == 1 && m_remedy.size() <= longestBeside;
    m_grid->removeWidget(m_waysOn);
    m_ways->setContentsMargins(0, isBeside ? 0 : 12, 0, 0);
    if (isBeside)
        m_grid->addWidget(m_waysOn, 0, 2, 2, 1, Qt::AlignVCenter);
    else
        m_grid->addWidget(m_waysOn, 2, 1, 1, 2, Qt::AlignLeading);
}

void InlineMessage::setWaysOn(bool shown)
{
    placeWays();
    m_waysOn->setVisible(shown);
}

void InlineMessage::refresh()
{
    setAccessibleName(spoken());
    const auto &[mark, kind] = looks.at(static_cast<size_t>(m_severity));
    setKind(kind);
    m_sign->setMark(mark);
    m_title->setColor(colors(kind).text);
    const bool isSentence = m_look == Look::Box && m_what.endsWith(u'.') && !m_what.contains(QLatin1StringView(". "));
    m_title->setText(isSentence ? m_what.chopped(1) : m_what); // a headline
    m_title->setAccessibleName(spoken());
    m_text->setText(m_remedy);
    m_text->setVisible(!m_remedy.isEmpty());
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    if (m_look == Look::Box)
        Card::paintEvent(event);
}

} // namespace Propel
