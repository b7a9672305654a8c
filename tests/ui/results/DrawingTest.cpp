// SPDX-License-Identifier: MIT
#include "ui/Drawing.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

template<typename Paint>
QImage painted(int side, Paint paint)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, QRectF(0, 0, side, side));
    return image;
}

/// On the average of all pixels and channels, of 255. Single pixels at edges may differ: curves are made of other
/// pieces.
double gap(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            sum += std::abs(qAlpha(one) - qAlpha(other)) + std::abs(qRed(one) - qRed(other)) +
                   std::abs(qGreen(one) - qGreen(other)) + std::abs(qBlue(one) - qBlue(other));
        }
    }
    return static_cast<double>(sum) / (4.0 * a.width() * a.height());
}

TEST(Drawing, LooksAsQtsOwnSvgDoes)
{
    const QStringList icons = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GE(icons.size(), 13);
    for (const QString &icon : icons) {
        const QByteArray svg = contentOf(u":/icons/"_s + icon);
        const std::optional<Drawing> drawing = Drawing::fromSvg(svg);
        ASSERT_TRUE(drawing) << icon.toStdString();
        QSvgRenderer qts(svg);
        for (const int side : {16, 22, 48, 256}) {
            const QImage ours = painted(side, [&](QPainter &painter, QRectF rect) { drawing->render(painter, rect); });
            const QImage theirs = painted(side, [&](QPainter &painter, QRectF rect) { qts.render(&painter, rect); });
            EXPECT_LE(gap(ours, theirs), 1.5)
                << icon.toStdString() << " at " << side; // a stroke left out makes 5 or more
        }
    }
}

class DrawingNotUnderstood : public testing::TestWithParam<const char *>
{};

TEST_P(DrawingNotUnderstood, GivesNothing)
{
    const QByteArray svg = QByteArray("<svg viewBox=\"0 0 16 16\">") + GetParam() + "</svg>";
    EXPECT_FALSE(Drawing::fromSvg(svg));
}

INSTANTIATE_TEST_SUITE_P(Parts, DrawingNotUnderstood,
                         testing::Values("<text>A</text>", "<image href=\"file:///etc/passwd\"/>",
                                         "<path d=\"M1 1Q2 2 3 3\"/>", "<path d=\"M1 1L2\"/>", "<path d=\"1 1\"/>",
                                         "<path d=\"M1 1z2 2\"/>", "<path d=\"M1 1a1 2 30 0 1 2 2\"/>",
                                         "<path d=\"M1 1\" fill=\"url(#none)\"/>",
                                         "<path d=\"M1 1\" fill=\"no colour\"/>", "<path d=\"M1 1\""));

TEST(Drawing, NeedsAViewBox)
{
    EXPECT_FALSE(Drawing::fromSvg("<svg><path d=\"M1 1h2\"/></svg>"));
    EXPECT_FALSE(Drawing::fromSvg({}));
}

} // namespace
} // namespace Propel
