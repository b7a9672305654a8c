// SPDX-License-Identifier: MIT
#include "ui/results/ChangeList.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What is to be moved, with the names in semibold.
QString detailHtml(const FixChange &change)
{
    QString html = Text::fixDetail(change).toHtmlEscaped();
    for (const QString &table : change.tables)
        html.replace(table.toHtmlEscaped(), u"<b>%1</b>"_s.arg(table.toHtmlEscaped()));
    return html;
}

} // namespace

ChangeRow::ChangeRow(const FixChange &change, FixList::Kind kind, QWidget *parent)
    : QWidget(parent),
      m_change(change),
      m_kind(kind),
      m_icon(new IconLabel(16)),
      m_place(new TextLabel(TextStyle::Body)),
      m_chip(new Chip)
{
    m_place->setTextFormat(Qt::RichText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_place);
    QStringList lines{detailHtml(change)};
    for (const QString &table : Text::fixTables(change))
        lines += u"<b>%1</b>"_s.arg(table.toHtmlEscaped());
    lines += Text::fixHint(change).toHtmlEscaped();
    lines.removeAll(QString());
    for (const QString &line : lines) {
        auto *label = new TextLabel(TextStyle::Caption);
        label->setHtml(line);
        texts->addWidget(label);
    }
    setLayout(rowOf({m_icon, {texts, 1}, m_chip}, 12, {kind == FixList::Kind::Check ? 16 : 48, 4, 16, 4}));
    setMinimumHeight(texts->count() > 1 ? 48 : 32);
    refresh();
}

void ChangeRow::setFixed(bool isFixed)
{
    if (m_isFixed == isFixed)
        return;
    m_isFixed = isFixed;
    refresh();
}

void ChangeRow::refresh()
{
    const QString color = Tokens::color(Token::SecondaryText, palette()).name();
    const QString level = Text::fixLevel(m_change).toHtmlEscaped();
    const QString path = Text::fixPath(m_change).toHtmlEscaped();
    m_place->setText(level.isEmpty() ? path : u"%1 &nbsp;<span style=\"color:%2\">%3</span>"_s.arg(path, color, level));
    if (m_isFixed) {
        //: A change in a list is made
        const QString fixed = tr("Fixed");
        m_icon->setMark(Mark::Passed);
        m_chip->setKind(Card::Kind::Ok);
        m_chip->setText(fixed, fixed);
    } else {
        m_icon->setMark(m_kind == FixList::Kind::Check ? Mark::Unconfirmed : Mark::Failed);
        m_chip->setKind(Card::Kind::Neutral);
        m_chip->setText(Text::fixStep(m_change, m_kind), Text::fixGoal(m_change));
    }
    const QString sentence = Text::fixSentence(m_change, m_kind);
    //: For screen readers. %1: a sentence that says what to change
    setAccessibleName(m_isFixed ? tr("Fixed: %1").arg(sentence) : sentence);
    setAccessibleDescription(Text::fixHint(m_change));
}

void ChangeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

namespace {

constexpr int listEdge = 16;

QWidget *stepRow(int number, TextLabel *text)
{
    auto *sign = new IconLabel(20);
    sign->setNumber(number);
    return holding(rowOf({sign, {text, 1}}, 12, {listEdge, 2, listEdge, 2}), 32);
}

QWidget *spaceRow()
{
    auto *space = new QWidget;
    space->setFixedHeight(4);
    return space;
}

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_title(new TextLabel(TextStyle::Subtitle)),
      m_count(new TextLabel(TextStyle::Caption)),
      m_footer(new QWidget),
      m_watchingState(new QWidget(m_footer)),
      m_watchingText(new TextLabel(TextStyle::Body, Token::InfoText)),
      m_watch(new QPushButton(m_footer)),
      m_stop(new QPushButton(m_footer)),
      m_copy(new QPushButton(m_footer)),
      m_openPage(new QPushButton(m_footer))
{
    m_count->setWordWrap(false);
    addRow(holding(rowOf({{m_title, 1}, m_count}, 8, {listEdge, 0, listEdge, 0}), 40));
    addRow(spaceRow());
    for (int i = 0; i < 3; ++i)
        m_steps += new TextLabel(TextStyle::Body);
    m_open = stepRow(1, m_steps.at(0));
    m_make = stepRow(2, m_steps.at(1));
    m_save = stepRow(3, m_steps.at(2));
    addRow(m_open, false);
    addRow(m_make, false);
    addRow(m_save, false);
    addRow(spaceRow(), false);
    buildFooter();
    addRow(m_footer);
    keepTranslated(*this, [this] { retranslate(); });
}

void ChangeList::buildFooter()
{
    m_watchingState->setLayout(rowOf({new BusyRing(20), {m_watchingText, 1}}, 8));
    auto *buttons = new FlowLayout; // in a second line where the first one is full
    for (QPushButton *button : {m_watch, m_stop, m_copy})
        buttons->addWidget(button);
    buttons->addAtEnd(m_openPage);
    m_footer->setLayout(columnOf({m_watchingState, buttons}, 8, {listEdge, 8, listEdge, 8}));
    m_footer->setMinimumHeight(48);
    m_watch->setIcon(Theme::icon("eye"_L1, Token::Text));
    m_copy->setIcon(Theme::icon("copy"_L1, Token::Text));
    m_openPage->setIcon(Theme::icon("open"_L1, Token::Text));
    m_openPage->setFlat(true);
    connect(m_watch, &QPushButton::clicked, this, [this] { Q_EMIT watchWanted(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT watchWanted(false); });
    connect(m_copy, &QPushButton::clicked, this, &ChangeList::copyWanted);
    connect(m_openPage, &QPushButton::clicked, this, &ChangeList::openWanted);
    auto *copy = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ChangeList::copyWanted);
    setWatching(false);
}

void ChangeList::retranslate()
{
    m_watch->setText(tr("&Watch while I fix it"));
    m_stop->setText(tr("Stop w&atching"));
    m_copy->setText(tr("&Copy for administrator"));
    m_openPage->setText(tr("&Open ConnectWise"));
    m_steps.at(0)->setText(Text::fixOpenRole());
    m_steps.at(1)->setText(Text::fixMakeChanges(m_list));
    m_steps.at(2)->setText(Text::fixSaveRole());
    m_title->setText(Text::fixTitle(m_list));
    setAccessibleName(m_title->text());
}

void ChangeList::setList(const FixList &list, const Report &now)
{
    if (list != m_list) {
        m_list = list;
        qDeleteAll(m_changes);
        m_changes.clear();
        for (const FixChange &change : list.changes) {
            m_changes += new ChangeRow(change, list.kind);
            addRow(m_changes.constLast(), false, rows().indexOf(m_save));
        }
        for (QWidget *step : {m_open, m_make, m_save})
            step->setVisible(list.kind == FixList::Kind::Change);
        retranslate();
    }
    refresh(now);
    setWatching(m_isWatching, m_watchingText->text());
}

void ChangeList::refresh(const Report &now)
{
    bool isAnyFixed = false;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const bool isFixed = m_list.kind == FixList::Kind::Change && Propel::isFixed(m_list.changes.at(i), now);
        m_changes.at(i)->setFixed(isFixed);
        tintRow(m_changes.at(i), isFixed ? std::optional(Kind::Ok) : std::nullopt, true);
        isAnyFixed = isAnyFixed || isFixed;
    }
    m_count->setText(isAnyFixed ? Text::fixedCount(m_list, now) : Text::fixDuration(m_list));
}

void ChangeList::setWatching(bool isWatching, const QString &text)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && (m_watch->hasFocus() || m_stop->hasFocus());
    const bool canWatch = m_list.kind == FixList::Kind::Change;
    m_isWatching = isWatching;
    m_watchingText->setText(text);
    m_watchingState->setVisible(isWatching);
    m_stop->setVisible(isWatching);
    m_watch->setVisible(!isWatching && canWatch);
    tintRow(m_footer, isWatching ? std::optional(Kind::Info) : std::nullopt);
    if (hadFocus)
        (isWatching ? m_stop : m_watch)->setFocus();
}

void ChangeList::setButtonsShown(bool shown)
{
    m_footer->setVisible(shown);
}

} // namespace Propel
