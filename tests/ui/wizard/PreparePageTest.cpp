// SPDX-License-Identifier: MIT
#include "ui/wizard/PreparePage.h"
#include "tests/ui/wizard/SetupKit.h"

#include <QFile>

using namespace Propel;
using namespace Qt::StringLiterals;

class PreparePageTest : public SetupKit
{};

TEST_F(PreparePageTest, SavesThePdfAndTheWebPage)
{
    open(draftAt(u"prepare"_s));
    auto *prepare = qobject_cast<PreparePage *>(page());
    ASSERT_TRUE(prepare);
    EXPECT_TRUE(prepare->saveTo(folder.filePath(u"guide.pdf"_s)));
    QFile pdf(folder.filePath(u"guide.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(prepare->saveTo(folder.filePath(u"guide.html"_s)));
    QFile html(folder.filePath(u"guide.html"_s));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(html.readAll().startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(said().startsWith(u"Done: "_s));
    EXPECT_FALSE(prepare->saveTo(folder.filePath(u"no/such/folder/guide.pdf"_s)));
    EXPECT_TRUE(said().startsWith(u"Problem: "_s));
}
