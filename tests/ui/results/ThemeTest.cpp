// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include "ui/style/Tokens.h"

#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr std::array allMarks{Mark::Passed,  Mark::Failed, Mark::Unconfirmed, Mark::Untested,
                              Mark::Pending, Mark::Note,   Mark::Attention};

/// Without colour: where there is ink.
QImage shape(Mark mark, int side)
{
    return Theme::icon(mark, QPalette()).pixmap(QSize(side, side)).toImage().convertToFormat(QImage::Format_ARGB32);
}

TEST(Theme, EachStateHasAShapeOfItsOwn)
{
    for (const Mark a : allMarks) {
        const QImage one = shape(a, 16);
        ASSERT_EQ(one.size(), QSize(16, 16));
        for (const Mark b : allMarks) {
            if (a == b)
                continue;
            const QImage other = shape(b, 16);
            int different = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x) {
                    if (std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 128 ||
                        std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 128)
                        ++different;
                }
            }
            EXPECT_GT(different, 8) << static_cast<int>(a) << " and " << static_cast<int>(b);
        }
    }
}

TEST(Theme, AnIconIsSharpAtEachPixelRatio)
{
    const QImage rendered = QImage(u":/icons/passed/40.png"_s).convertToFormat(QImage::Format_Alpha8);
    ASSERT_EQ(rendered.size(), QSize(40, 40));
    const QIcon icon = Theme::icon(Mark::Passed, QPalette());
    EXPECT_EQ(icon.pixmap(QSize(20, 20), 2).toImage().convertToFormat(QImage::Format_Alpha8), rendered);
    EXPECT_EQ(icon.pixmap(QSize(40, 40), 1).toImage().pixelColor(20, 4), Tokens::color(Token::OkIcon, QPalette()));

    QImage screen(20 * 2, 20 * 2, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    screen.fill(Qt::transparent);
    QPainter painter(&screen);
    icon.paint(&painter, QRect(0, 0, 20, 20));
    painter.end();
    QImage drawn = screen.convertToFormat(QImage::Format_Alpha8);
    drawn.setDevicePixelRatio(1);
    EXPECT_EQ(drawn, rendered);
}

} // namespace
} // namespace Propel
