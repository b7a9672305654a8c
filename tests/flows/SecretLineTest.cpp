// SPDX-License-Identifier: MIT
#include "ui/fields/SecretLine.h"

#include <QAccessible>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

QStringList heard;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        heard += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::TextRemoved)
        heard += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::TextUpdated)
        heard += {static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted(),
                  static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved()};
}

} // namespace

TEST(SecretLine, TellsTheAccessibilityBusNoMoreThanItShows)
{
    ASSERT_TRUE(QAccessible::isActive()) << "it takes a real desktop";
    QAccessible::installUpdateHandler(hear);
    SecretLine line;
    line.setText(u"Zy8Xw6Vu"_s);
    line.setText(u"Qq1Ww2Ee"_s);
    line.insert(u"Rr3"_s);
    line.clear();
    EXPECT_GE(heard.size(), 4) << "that something was typed";
    for (const QString &text : std::as_const(heard))
        EXPECT_EQ(text, QString(text.size(), u'●'));
    heard.clear();
    line.setShown(true);
    line.setText(u"Zy8Xw6Vu"_s);
    EXPECT_EQ(heard, QStringList(u"Zy8Xw6Vu"_s));
}

TEST(SecretLine, LetsNoPasteOfBothKeysBeHeard)
{
    ASSERT_TRUE(QAccessible::isActive()) << "it takes a real desktop";
    QLineEdit open;
    SecretLine::keepPastesQuiet(open);
    heard.clear();
    QAccessible::installUpdateHandler(hear);
    const SecretLine installs; // its handler before ours
    open.setText(u"public: AbCdEfGh12345678 private: Zy8Xw6Vu5Ts3Rq1P"_s);
    open.setText(u"AbCdEfGh12345678"_s);
    for (const QString &text : std::as_const(heard))
        EXPECT_FALSE(text.contains(u"Zy8Xw6Vu5Ts3Rq1P"_s)) << text;
    EXPECT_TRUE(heard.contains(u"AbCdEfGh12345678"_s)) << "what is shown may be heard";
}
