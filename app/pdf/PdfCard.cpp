// SPDX-License-Identifier: MIT
#include "app/pdf/PdfCard.h"

namespace Propel {
namespace {

constexpr qreal cardPad = 10;
constexpr qreal stepIndent = 22;
constexpr qreal stepSpace = 7; ///< below a line of the card
constexpr qreal changeX = cardPad + stepIndent + 16;
constexpr PdfText goal{.isBold = true, .align = Qt::AlignTrailing};

/// Draws the card from the pages' y on.
class CardRenderer
{
public:
    explicit CardRenderer(PdfPages &pages) : m_pages(pages) {}
    void draw(const FixCard &card);

private:
    [[nodiscard]] qreal changeHeight(const FixCard::Change &change) const;
    void drawChange(const FixCard::Change &change);

    PdfPages &m_pages;
};

qreal CardRenderer::changeHeight(const FixCard::Change &change) const
{
    const qreal right = m_pages.sizeOf(change.step, goal, m_pages.width() / 2).width() + 8;
    const qreal width = m_pages.width() - changeX - cardPad - right;
    qreal height = m_pages.sizeOf(plainLine(change.path), bodyText, width).height();
    const qreal beside = m_pages.sizeOf(plainLine(change.path), bodyText, width).width() + 5;
    if (!change.level.isEmpty() && beside + m_pages.sizeOf(change.level, softText, width).width() > width)
        height += m_pages.sizeOf(change.level, softText, width).height();
    for (const QString &detail : change.details)
        height += m_pages.sizeOf(plainLine(detail), smallText, width).height() + 1;
    return height + stepSpace;
}

void CardRenderer::drawChange(const FixCard::Change &change)
{
    const qreal right = m_pages.sizeOf(change.step, goal, m_pages.width() / 2).width() + 8;
    const qreal width = m_pages.width() - changeX - cardPad - right;
    const QString path = plainLine(change.path);
    qreal y = m_pages.y;
    m_pages.checkBox({cardPad + stepIndent, y + 1.5});
    m_pages.write(change.step, goal, {changeX, y, m_pages.width() - changeX - cardPad, 0});
    const QSizeF size = m_pages.sizeOf(path, bodyText, width);
    m_pages.write(path, bodyText, {changeX, y, width, 0});
    const qreal beside = size.width() + 5;
    const bool fits = beside + m_pages.sizeOf(change.level, softText, width).width() <= width;
    if (fits)
        m_pages.write(change.level, softText, {changeX + beside, y, width - beside, 0});
    y += size.height();
    if (!fits)
        y += m_pages.write(change.level, softText, {changeX, y, width, 0});
    for (const QString &detail : change.details)
        y += m_pages.write(plainLine(detail), smallText, {changeX, y + 1, width, 0}) + 1;
    m_pages.y = y + stepSpace;
}

/// One card, or one on each page where a page is too short for it.
void CardRenderer::draw(const FixCard &card)
{
    qreal height = 2 * cardPad;
    const auto stepHeight = [this](const QString &text) {
        return m_pages.sizeOf(plainLine(text), bodyText, m_pages.width() - 2 * cardPad - stepIndent).height() +
               stepSpace;
    };
    for (const QString &step : {card.open, card.make, card.save})
        height += step.isEmpty() ? 0 : stepHeight(step);
    for (const FixCard::Change &change : card.changes)
        height += changeHeight(change);
    if (height <= m_pages.wholeHeight())
        m_pages.ensure(height);

    qreal top = m_pages.y;
    m_pages.y += cardPad;
    const auto frame = [&] {
        m_pages.box({0, top, m_pages.width(), m_pages.y + cardPad - stepSpace - top}, Ink::Strong);
    };
    const auto next = [&](qreal needed) {
        if (needed + cardPad <= m_pages.room())
            return;
        frame();
        m_pages.newPage();
        top = 0;
        m_pages.y = cardPad;
    };
    int number = 0;
    const auto step = [&](const QString &text) {
        next(stepHeight(text));
        m_pages.stepNumber(++number, {cardPad, m_pages.y - 1});
        m_pages.write(plainLine(text), bodyText,
                      {cardPad + stepIndent, m_pages.y, m_pages.width() - 2 * cardPad - stepIndent, 0});
        m_pages.y += stepHeight(text);
    };
    step(card.open);
    step(card.make);
    for (const FixCard::Change &change : card.changes) {
        next(changeHeight(change));
        drawChange(change);
    }
    if (!card.save.isEmpty())
        step(card.save);
    frame();
    m_pages.y += cardPad - stepSpace + 4;
}

} // namespace

void drawCard(PdfPages &pages, const FixCard &card)
{
    CardRenderer(pages).draw(card);
}

} // namespace Propel
