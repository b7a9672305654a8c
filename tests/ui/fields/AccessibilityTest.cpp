// SPDX-License-Identifier: MIT
#include "ui/Accessibility.h"

#include <QAccessible>
#include <QScrollArea>

using namespace Propel;

TEST(Accessibility, AScrollBarThatHidesTakesNoChildAwayFromAScreenReader)
{
    installAccessibility();
    QScrollArea area;
    QWidget content;
    area.setWidget(&content);
    area.resize(200, 200);
    content.resize(100, 1000);
    area.show();
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->role(), QAccessible::Client);
    const int children = read->childCount();
    content.resize(100, 100);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(read->childCount(), children);
    for (int i = 0; i < children; ++i)
        EXPECT_NE(read->child(i), nullptr);
    EXPECT_EQ(read->child(children), nullptr);
    area.takeWidget();
}
