// SPDX-License-Identifier: MIT
#include "ui/widgets/PageScroll.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Propel;

namespace {

/// As wrapped text: the wider, the lower.
class Text : public QWidget
{
public:
    Text()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] int heightForWidth(int width) const override { return 60000 / std::max(width, 100); }
    [[nodiscard]] QSize sizeHint() const override { return {100, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

class PageScrollTest : public testing::Test
{
protected:
    PageScrollTest() : scroll({32, 24, 32, 16})
    {
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->addWidget(new Text);
        scroll.setBody(body);
        scroll.resize(640, 1000);
        scroll.show();
        settle();
    }
    [[nodiscard]] bool hasBarAt(int height)
    {
        scroll.resize(640, height);
        settle();
        return scroll.verticalScrollBar()->isVisible();
    }

    PageScroll scroll;
};

} // namespace

TEST_F(PageScrollTest, HasABarOnlyWhereTheContentsDoNotFitAtThisWidth)
{
    const int all = 24 + 60000 / (640 - 32 - 32) + 16;
    EXPECT_FALSE(hasBarAt(all)) << "though a narrower column would be higher";
    EXPECT_FALSE(hasBarAt(all - 16)) << "only the last edge is missing";
    EXPECT_TRUE(hasBarAt(all - 17));
}

TEST_F(PageScrollTest, ShowsWhatOpensWithItsBeginning)
{
    scroll.resize(640, 200);
    auto *part = new QWidget(scroll.widget());
    scroll.widget()->layout()->addWidget(part);
    part->setMinimumHeight(40);
    part->show();
    PageScroll::reveal(*part);
    settle();
    EXPECT_TRUE(scroll.viewport()->rect().contains(QRect(part->mapTo(scroll.viewport(), QPoint()), part->size())));
    part->setMinimumHeight(1000);
    PageScroll::reveal(*part);
    settle();
    EXPECT_GE(part->mapTo(scroll.viewport(), QPoint()).y(), 0);
}
