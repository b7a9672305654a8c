// SPDX-License-Identifier: MIT
#include "app/pdf/DocumentPdf.h"

#include "app/pdf/PdfCard.h"
#include "app/pdf/PdfTable.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qreal pictureShare = 0.36; ///< of the width

/// Draws one block after the other. What a page has in its head and foot is left out.
class PdfRenderer
{
public:
    PdfRenderer(PdfPages &pages, const Document &document) : m_pages(pages), m_document(document) {}

    void drawAll();
    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph)
    {
        m_pages.paragraph(plainLine(paragraph.text), bodyText);
        m_pages.y += 4;
    }
    void operator()(const Banner &banner);
    void operator()(const Tallies &tallies);
    void operator()(const FactLines &facts);
    void operator()(const BulletList &list);
    void operator()(const FixCard &card) { drawCard(m_pages, card); }
    void operator()(const SignOff &signOff);
    void operator()(const Table &table);
    void operator()(const TablePair &pair);
    void operator()(const FoldedTable &) {}

private:
    void drawHead();
    void seal(const Banner &banner);

    void twoColumns(const BulletList &list, const PdfText &style);
    [[nodiscard]] qreal pictureHeight(const BulletList &list) const
    {
        return list.picture.draw
                   ? m_pages.width() * pictureShare * list.picture.size.height() / list.picture.size.width()
                   : 0;
    }

    [[nodiscard]] qreal leastHeight(const Block &block) const;

    PdfPages &m_pages;
    const Document &m_document;
    qreal m_next = 0; ///< how much of the next block has to stay with a heading
};

void PdfRenderer::drawHead()
{
    m_pages.logo({0, 0}, 18);
    m_pages.write(u"Propel Connect"_s, {.size = 10.5, .isBold = true}, {26, 2, 200, 0});
    m_pages.write(m_document.date, {.size = 8.5, .color = Ink::Soft, .align = Qt::AlignTrailing},
                  {0, 4, m_pages.width(), 0});
    m_pages.y = 34;
    for (const Block &block : m_document.blocks) {
        if (const Banner *banner = std::get_if<Banner>(&block); banner && m_document.isCertificate)
            seal(*banner);
    }
    PdfText title{.size = 18, .isBold = true};
    while (title.size > 13 && m_pages.sizeOf(m_document.title, title, 10 * m_pages.width()).width() > m_pages.width())
        title.size -= 0.5;
    if (!m_document.isCertificate)
        m_pages.paragraph(m_document.title, title);
    for (const Block &block : m_document.blocks) {
        if (const FactLines *facts = std::get_if<FactLines>(&block))
            (*this)(*facts);
    }
}

void PdfRenderer::drawAll()
{
    const bool hasHead = !m_document.date.isEmpty();
    if (hasHead)
        drawHead();
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const Block &block = m_document.blocks.at(i);
        const bool isLast = i + 1 == m_document.blocks.size();
        m_next = isLast ? 0 : leastHeight(m_document.blocks.at(i + 1));
        const bool isInHead = std::holds_alternative<FactLines>(block) ||
                              (m_document.isCertificate && std::holds_alternative<Banner>(block));
        if (!hasHead || !isInHead)
            std::visit(*this, block);
    }
}

void PdfRenderer::seal(const Banner &banner)
{
    constexpr qreal size = 46;
    m_pages.y += 22;
    m_pages.sign(banner.state, {(m_pages.width() - size) / 2, m_pages.y}, size);
    m_pages.y += size + 14;
    m_pages.paragraph(m_document.title, {.size = 20, .isBold = true, .align = Qt::AlignHCenter});
    m_pages.y += 4;
    for (const QString &line : {banner.headline, banner.sentence})
        m_pages.paragraph(plainLine(line), {.size = 11, .color = Ink::Soft, .align = Qt::AlignHCenter});
    m_pages.y += 14;
}

void PdfRenderer::operator()(const Heading &heading)
{
    const qreal size = heading.level == 1 ? 16 : 11;
    const PdfText style{.size = size, .isBold = true};
    const QString text = plainLine(heading.text);
    m_pages.y += m_pages.y == 0 ? 0 : 10;
    const qreal height = m_pages.sizeOf(text, style, m_pages.width()).height() + 4;
    m_pages.ensure(std::min(m_pages.wholeHeight(), height + m_next)); // not alone at the end of a page
    m_pages.paragraph(text, style);
    m_pages.y += 4;
}

void PdfRenderer::operator()(const Banner &banner)
{
    constexpr qreal pad = 10;
    constexpr qreal sign = 22;
    const Ink::Tint tint = Ink::of(banner.state);
    const PdfText title{.size = 12, .isBold = true, .color = tint.text};
    const qreal width = m_pages.width() - sign - 3 * pad;
    const QString sentence = plainLine(banner.sentence);
    const qreal textHeight = m_pages.sizeOf(plainLine(banner.headline), title, width).height() +
                             (sentence.isEmpty() ? 0 : m_pages.sizeOf(sentence, softText, width).height());
    const qreal height = std::max(textHeight, sign) + 2 * pad;
    m_pages.y += 10;
    m_pages.ensure(height);
    m_pages.box({0, m_pages.y, m_pages.width(), height}, tint.edge, tint.page);
    m_pages.sign(banner.state, {pad, m_pages.y + (height - sign) / 2}, sign);
    const qreal x = sign + 2 * pad;
    qreal y = m_pages.y + (height - textHeight) / 2;
    y += m_pages.write(plainLine(banner.headline), title, {x, y, width, 0});
    m_pages.write(sentence, softText, {x, y, width, 0});
    m_pages.y += height + 4;
}

void PdfRenderer::operator()(const Tallies &tallies)
{
    constexpr qreal height = 48;
    constexpr qreal gap = 8;
    const auto count = static_cast<qreal>(tallies.groups.size());
    if (tallies.groups.isEmpty())
        return;
    const qreal width = (m_pages.width() - (count - 1) * gap) / count;
    m_pages.y += 12;
    m_pages.ensure(height);
    qreal x = 0;
    for (const Tally &group : tallies.groups) {
        constexpr qreal sign = 11;
        const PdfText style{.size = 11, .isBold = true};
        const qreal text = m_pages.sizeOf(group.count, style, width).width();
        const qreal left = x + (width - text - sign - 5) / 2;
        m_pages.box({x, m_pages.y, width, height}, Ink::Line);
        m_pages.sign(group.state, {left, m_pages.y + 12}, sign);
        m_pages.write(group.count, style, {left + sign + 5, m_pages.y + 9, text + 4, 0});
        m_pages.write(plainLine(group.name), {.size = 8.5, .color = Ink::Soft, .align = Qt::AlignHCenter},
                      {x + 3, m_pages.y + 27, width - 6, 0});
        x += width + gap;
    }
    m_pages.y += height + 4;
}

/// In two columns, each with its labels and its values below each other.
void PdfRenderer::operator()(const FactLines &lines)
{
    constexpr qreal gap = 12;
    QList<Fact> facts = lines.facts;
    facts.removeIf([this](const Fact &fact) { return fact.isImprint && !m_document.date.isEmpty(); });
    const qreal half = (m_pages.width() - 2 * gap) / 2;
    QList<qreal> labels{0, 0};
    for (qsizetype i = 0; i < facts.size(); ++i) {
        qreal &width = labels[i % 2];
        width = std::max(width, m_pages.sizeOf(facts.at(i).label, softText, half).width());
    }
    m_pages.y += 6;
    for (qsizetype i = 0; i < facts.size(); i += 2) {
        const qsizetype end = std::min(i + 2, facts.size());
        qreal height = 0;
        for (qsizetype j = i; j < end; ++j)
            height = std::max(
                height, m_pages.sizeOf(plainLine(facts.at(j).value), bodyText, half - labels.at(j - i) - gap).height());
        m_pages.ensure(height);
        for (qsizetype j = i; j < end; ++j) {
            const qreal label = labels.at(j - i);
            const qreal x = j == i ? 0 : half + 2 * gap;
            m_pages.write(facts.at(j).label, softText, {x, m_pages.y, label + 1, 0});
            m_pages.write(plainLine(facts.at(j).value), bodyText, {x + label + gap, m_pages.y, half - label - gap, 0});
        }
        m_pages.y += height + 3;
    }
    m_pages.y += 4;
}

void PdfRenderer::operator()(const BulletList &list)
{
    constexpr qreal indent = 16;
    constexpr qreal gap = 16;
    const PdfText usual = m_document.isCertificate ? smallText : bodyText;
    if (list.isShort)
        return twoColumns(list, usual);
    qreal below = 0; // the picture
    if (list.picture.draw) {
        const qreal width = m_pages.width() * pictureShare;
        const qreal height = pictureHeight(list);
        m_pages.ensure(height);
        m_pages.picture(list.picture, {m_pages.width() - width, m_pages.y}, width);
        below = m_pages.y + height + 8;
        m_pages.inset = width + gap;
    }
    const auto item = [this](const QString &text, qreal x, const PdfText &style, bool hasBox) {
        const QString plain = plainLine(text);
        m_pages.ensure(m_pages.sizeOf(plain, style, m_pages.width() - x - indent).height());
        if (hasBox)
            m_pages.checkBox({x + 1, m_pages.y + 1.5});
        else
            m_pages.write(u"•"_s, style, {x + 4, m_pages.y, indent, 0});
        m_pages.paragraph(plain, style, x + indent);
        m_pages.y += hasBox ? 4 : 2;
    };
    for (const ListItem &each : list.items) {
        item(each.text, 0, usual, list.hasCheckBoxes);
        for (const QString &point : each.points)
            item(point, indent, smallText, false);
    }
    m_pages.y = std::max(m_pages.y + 2, below);
    m_pages.inset = 0;
}

/// One line an item, the second half of them beside the first.
void PdfRenderer::twoColumns(const BulletList &list, const PdfText &style)
{
    constexpr qreal indent = 16;
    const qreal half = m_pages.width() / 2;
    const qreal height = m_pages.sizeOf(u"X"_s, style, half).height() + 4;
    const qsizetype rows = (list.items.size() + 1) / 2;
    m_pages.ensure(static_cast<qreal>(rows) * height);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QPointF place(i < rows ? 0 : half, m_pages.y + static_cast<qreal>(i % rows) * height);
        if (list.hasCheckBoxes)
            m_pages.checkBox(place + QPointF(1, 1.5));
        m_pages.write(plainLine(list.items.at(i).text), style, {place.x() + indent, place.y(), half - indent, 0});
    }
    m_pages.y += static_cast<qreal>(rows) * height + 2;
}

void PdfRenderer::operator()(const SignOff &signOff)
{
    const PdfText style{.size = 9};
    const QString by = signOff.by + u" ____________________"_s;
    const QString date = signOff.date + u" ____________"_s;
    const qreal dateWidth = m_pages.sizeOf(date, style, m_pages.width()).width();
    const qreal byWidth = m_pages.sizeOf(by, style, m_pages.width()).width() + 16;
    const qreal left = m_pages.width() - dateWidth - byWidth;
    m_pages.y += 8;
    m_pages.ensure(m_pages.sizeOf(signOff.sentence, style, left - 12).height());
    const qreal height = m_pages.write(signOff.sentence, style, {0, m_pages.y, left - 12, 0});
    const PdfText line{.size = 9, .color = Ink::Soft, .align = Qt::AlignTrailing};
    m_pages.write(by, line, {left, m_pages.y, byWidth - 16, 0});
    m_pages.write(date, line, {0, m_pages.y, m_pages.width(), 0});
    m_pages.y += height + 4;
}

void PdfRenderer::operator()(const Table &table)
{
    m_pages.y += 4;
    PdfTable(m_pages, table, {}).draw();
    m_pages.y += 8;
}

constexpr PdfTable::Style smallTable{.size = 8, .hasSignsAlone = true, .hasTitle = false};

/// Side by side, each as wide as its contents want.
struct Beside
{
    Beside(PdfPages &pages, const TablePair &pair)
        : left(pages, pair.left, smallTable),
          right(pages, pair.right, smallTable)
    {
        constexpr qreal gap = 24;
        const qreal both = pages.width() - gap;
        const qreal first = both * left.naturalWidth() / (left.naturalWidth() + right.naturalWidth());
        left.setPlace(0, first);
        right.setPlace(first + gap, both - first);
    }
    [[nodiscard]] qreal height() const { return std::max(left.height(), right.height()); }

    PdfTable left;
    PdfTable right;
};

/// Below each other where they are too long for one page.
void PdfRenderer::operator()(const TablePair &pair)
{
    Beside beside(m_pages, pair);
    if (beside.height() > m_pages.wholeHeight()) {
        for (const Table &table : {pair.left, pair.right}) {
            PdfTable(m_pages, table, smallTable).draw();
            m_pages.y += 12;
        }
        return;
    }
    m_pages.ensure(beside.height());
    const qreal top = m_pages.y;
    beside.left.draw();
    const qreal below = std::exchange(m_pages.y, top);
    beside.right.draw();
    m_pages.y = std::max(m_pages.y, below) + 6;
}

qreal PdfRenderer::leastHeight(const Block &block) const
{
    constexpr qreal twoLines = 48;
    if (const TablePair *pair = std::get_if<TablePair>(&block))
        return Beside(m_pages, *pair).height();
    const BulletList *list = std::get_if<BulletList>(&block);
    return list ? std::max(twoLines, pictureHeight(*list)) : twoLines;
}

/// Returns how many pages it took.
int render(const Document &document, QIODevice &device, int pages)
{
    QPdfWriter writer(&device);
    writer.setTitle(document.title);
    writer.setCreator(u"Propel Connect %1"_s.arg(QCoreApplication::applicationVersion()));
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(17, 15, 17, 13), QPageLayout::Millimeter);
    PdfPages::Foot foot{.left = {}, .right = document.program, .pages = pages, .isFramed = document.isCertificate};
    for (const Block &block : document.blocks) {
        if (const FoldedTable *requests = std::get_if<FoldedTable>(&block))
            foot.left = requests->summary;
    }
    PdfPages all(writer, foot);
    PdfRenderer(all, document).drawAll();
    return all.count();
}

} // namespace

std::unique_ptr<QCoreApplication> makePdfApplication(int &argc, char *argv[])
{
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    // It warns of a session's folder that a service has none of, and that nothing here needs.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtFatalMsg || type == QtCriticalMsg)
                std::fprintf(stderr, "%s\n", text.toUtf8().constData());
        });
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

QByteArray toPdf(const Document &document)
{
    QByteArray bytes;
    int pages = 0;
    for (int pass = 0; pass < 2; ++pass) { // the foot of the first page says how many there are
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pages = render(document, buffer, pages);
    }
    return bytes;
}

} // namespace Propel
