// SPDX-License-Identifier: MIT
#include "app/pdf/PdfCard.h"

namespace Propel {
namespace {

constexpr qreal cardPad = 10;
constexpr qreal stepIndent = 22;
constexpr qreal stepSpace = 7; ///< below a line of the card
constexpr qreal changeX = cardPad + stepIndent + 16;
constexpr PdfText goal{.isBold = true, .align = Qt::AlignTrailing};

/// At the pages' y, which then is below it.
void drawChange(PdfPages &pages, const FixCard::Change &change)
{
    const qreal right = pages.sizeOf(change.step, goal, pages.width() / 2).width() + 8;
    const qreal width = pages.width() - changeX - cardPad - right;
    const QString path = plainLine(change.path);
    qreal y = pages.y;
    pages.checkBox({cardPad + stepIndent, y + 1.5});
    pages.write(change.step, goal, {changeX, y, pages.width() - changeX - cardPad, 0});
    const qreal beside = pages.sizeOf(path, bodyText, width).width() + 5;
    const bool fits = beside + pages.sizeOf(change.level, softText, width).width() <= width;
    if (fits)
        pages.write(change.level, softText, {changeX + beside, y, width - beside, 0});
    y += pages.write(path, bodyText, {changeX, y, width, 0});
    if (!fits && !change.level.isEmpty())
        y += pages.write(change.level, softText, {changeX, y, width, 0});
    for (const QString &detail : change.details)
        y += pages.write(plainLine(detail), smallText, {changeX, y + 1, width, 0}) + 1;
    pages.y = y + stepSpace;
}

} // namespace

/// One card, or one on each page where a page is too short for it.
void drawCard(PdfPages &pages, const FixCard &card)
{
    QList<std::function<void()>> parts;
    int steps = 0;
    const auto addStep = [&](const QString &text) {
        parts += [&pages, text, number = ++steps] {
            const qreal x = cardPad + stepIndent;
            pages.stepNumber(number, {cardPad, pages.y - 1});
            pages.y += pages.write(plainLine(text), bodyText, {x, pages.y, pages.width() - x - cardPad, 0}) + stepSpace;
        };
    };
    addStep(card.open);
    addStep(card.make);
    for (const FixCard::Change &change : card.changes)
        parts += [&pages, &change] { drawChange(pages, change); };
    if (!card.save.isEmpty())
        addStep(card.save);

    qreal height = 2 * cardPad;
    for (const std::function<void()> &part : std::as_const(parts))
        height += pages.heightOf(part);
    if (height <= pages.wholeHeight())
        pages.ensure(height);
    qreal top = pages.y;
    pages.y += cardPad;
    const auto frame = [&] { pages.box({0, top, pages.width(), pages.y + cardPad - stepSpace - top}, Ink::Strong); };
    for (const std::function<void()> &part : std::as_const(parts)) {
        if (pages.heightOf(part) + cardPad > pages.room()) {
            frame();
            pages.newPage();
            top = 0;
            pages.y = cardPad;
        }
        part();
    }
    frame();
    pages.y += cardPad - stepSpace + 4;
}

} // namespace Propel
