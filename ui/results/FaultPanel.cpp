// SPDX-License-Identifier: MIT
#include "ui/results/FaultPanel.h"

#include "app/base/Causes.h"
#include "app/log/LogLine.h"
#include "app/text/StageText.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextTable>

#include <algorithm>

namespace Propel {
namespace {

Mark markOf(const StageOutcome &stage)
{
    switch (stage.state) {
    case StageState::Failed:
        return Mark::Failed;
    case StageState::Passed:
        return stage.error.cause == Cause::None ? Mark::Passed : Mark::Unconfirmed;
    case StageState::NotReached:
        break;
    }
    return Mark::Untested;
}

} // namespace

FaultPanel::FaultPanel(QWidget *parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QTextBrowser(this)),
      m_copy(new QPushButton(this)),
      m_test(new QPushButton(this)),
      m_signIn(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses are long words
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    for (QPushButton *button : {m_copy, m_test, m_signIn})
        button->setAutoDefault(false); // Enter belongs to the wizard's Next

    const int space = fontMetrics().height() / 2;
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space);
    ways->addWidget(m_copy);
    ways->addWidget(m_test);
    ways->addWidget(m_signIn);
    ways->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space, space, space, space);
    layout->setHorizontalSpacing(space);
    layout->setVerticalSpacing(space / 2);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addLayout(ways, 2, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    retranslate();

    connect(m_copy, &QPushButton::clicked, this, &FaultPanel::copyWanted);
    connect(m_test, &QPushButton::clicked, this, &FaultPanel::testWanted);
    connect(m_signIn, &QPushButton::clicked, this, &FaultPanel::signInWanted);
}

void FaultPanel::retranslate()
{
    m_copy->setText(tr("Copy &details"));
    m_copy->setAccessibleName(tr("Copy details"));
    m_copy->setToolTip(tr("For a ticket; holds no key"));
    m_signIn->setText(tr("S&ign in to proxy…"));
    m_test->setText(tr("Test a&gain"));
    //: The name of the button "Test again" beside a failed stage, told apart from the one for all rows
    m_test->setAccessibleName(tr("Test the way again"));
}

QList<FaultPanel::Part> FaultPanel::partsOf(const StageOutcome &stage, const Report &report)
{
    if (stage.state != StageState::Failed) {
        const QString remedy = Text::stageRemedy(stage, report.connection);
        QList<Part> parts{{{}, Text::stageDetail(stage, report.connection)}};
        if (!remedy.isEmpty())
            parts += Part{{}, remedy};
        return parts;
    }
    return {{tr("What was tried"), Text::tried(stage, report)},
            {tr("What came back"), redacted(Text::cameBack(stage, report))},
            {tr("What it likely means"), Text::meaning(stage, report)},
            {tr("What to do"), Text::stageRemedy(stage, report.connection)}};
}

void FaultPanel::setStage(const StageOutcome &stage, const Report &report)
{
    //: %1: a stage of the test ("Encryption"), %2: its state ("failed")
    const QString title = tr("%1: %2").arg(Text::word(stage.stage), Text::word(stage.state));
    const QList<Part> parts = partsOf(stage, report);
    if (title == m_title->text() && parts == m_parts && markOf(stage) == m_mark)
        return; // what the person has selected in it, and where it is scrolled to, stay
    m_mark = markOf(stage);
    m_parts = parts;
    m_title->setText(title);
    m_copy->setVisible(stage.state == StageState::Failed);
    m_test->setVisible(stage.state == StageState::Failed);
    m_signIn->setVisible(stage.state == StageState::Failed && wantsProxySignIn(stage.error.cause));
    refresh();
}

QString FaultPanel::spoken() const
{
    QString text = m_title->text() + u'.';
    for (const Part &part : m_parts) {
        if (part.text.isEmpty())
            continue;
        //: A part of a message as a screen reader speaks it. %1: "What was tried", %2: what was
        text += u' ' + (part.heading.isEmpty() ? part.text : tr("%1: %2").arg(part.heading, part.text));
    }
    return text;
}

QColor FaultPanel::tint() const
{
    const QColor ground = palette().color(QPalette::Window);
    return Theme::blend(Theme::colour(m_mark, palette()), ground, Theme::isDark(palette()) ? 0.14 : 0.08);
}

void FaultPanel::refresh()
{
    const QColor paper = tint();
    const QColor ink = Theme::colour(m_mark, palette(), paper);
    const int side = fontMetrics().height();
    m_sign->setPixmap(Theme::icon(m_mark, ink).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->setFixedWidth(side);
    QPalette title = m_title->palette();
    title.setColor(QPalette::WindowText, ink);
    m_title->setPalette(title);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    setAccessibleName(spoken());
    m_text->setAccessibleName(spoken());
    write();
    update();
}

/// Headings stand beside their texts, or above them where it is narrow.
void FaultPanel::write()
{
    const QColor paper = tint();
    QTextCharFormat text;
    text.setForeground(Theme::readable(palette().color(QPalette::WindowText), paper));
    QTextCharFormat heading = text;
    heading.setForeground(Theme::readable(Theme::quietText(palette()), paper));
    const qreal line = fontMetrics().height();
    QTextBlockFormat block;
    block.setLayoutDirection(layoutDirection());
    int widest = 0;
    for (const Part &part : std::as_const(m_parts))
        widest = std::max(widest, fontMetrics().horizontalAdvance(part.heading));
    const bool beside = widest > 0 && textWidth() > widest * 4;

    m_text->clear();
    QTextCursor cursor(m_text->document());
    if (beside) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setMargin(0);
        format.setLayoutDirection(layoutDirection());
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::FixedLength, widest + line), QTextLength(QTextLength::VariableLength, 0)});
        block.setBottomMargin(line * 0.2);
        QTextTable *table = cursor.insertTable(static_cast<int>(m_parts.size()), 2, format);
        for (int row = 0; row < m_parts.size(); ++row) {
            for (const bool isHeading : {true, false}) {
                QTextCursor cell = table->cellAt(row, isHeading ? 0 : 1).firstCursorPosition();
                cell.setBlockFormat(block);
                cell.insertText(isHeading ? m_parts.at(row).heading : m_parts.at(row).text, isHeading ? heading : text);
            }
        }
    } else {
        bool isFirst = true;
        for (const Part &part : std::as_const(m_parts)) {
            for (const bool isHeading : {true, false}) {
                const QString &words = isHeading ? part.heading : part.text;
                if (words.isEmpty())
                    continue;
                block.setTopMargin(isHeading && !isFirst ? line * 0.3 : 0);
                if (!isFirst)
                    cursor.insertBlock();
                cursor.setBlockFormat(block);
                cursor.insertText(words, isHeading ? heading : text);
                isFirst = false;
            }
        }
    }
    m_text->moveCursor(QTextCursor::Start);
    fit();
}

void FaultPanel::fit()
{
    QTextDocument &document = *m_text->document();
    const qreal shown = document.textWidth();
    document.setTextWidth(textWidth());
    const int height = static_cast<int>(std::ceil(document.size().height()));
    document.setTextWidth(shown); // the text itself minds its scroll bar
    if (height == m_textHeight)
        return;
    m_textHeight = height;
    updateGeometry();
}

/// What there will be as well, where it is hidden yet.
int FaultPanel::textWidth() const
{
    const int whole = isVisible() || !parentWidget() ? width() : parentWidget()->width();
    return std::max(1, whole - fontMetrics().height() / 2 * 3 - m_sign->width());
}

int FaultPanel::heightWith(int textHeight) const
{
    const int space = fontMetrics().height() / 2;
    const int buttons = m_copy->isHidden() ? 0 : m_copy->sizeHint().height() + space / 2;
    return 2 * space + m_title->sizeHint().height() + space / 2 + textHeight + buttons;
}

QSize FaultPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, heightWith(m_textHeight)};
}

QSize FaultPanel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightWith(std::min(m_textHeight, fontMetrics().lineSpacing() * 4))};
}

void FaultPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        write();
}

void FaultPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        refresh();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FaultPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::blend(Theme::colour(m_mark, palette()), tint(), 0.45));
    painter.setBrush(tint());
    const qreal round = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

} // namespace Propel
