// SPDX-License-Identifier: MIT
#include "ui/fields/LogFile.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Takes what would be opened in another program.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Opener)

    Q_SLOT void open(const QUrl &url) { opened += url.toLocalFile(); }

    QStringList opened;
};

TEST(LogFile, ItsFolderIsOpenedOrItIsSaidThatThereIsNone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log/program.log"_s);
    const Opener opener;
    EXPECT_TRUE(openLogFolder(file));
    EXPECT_TRUE(openLogFolder({}));
    EXPECT_EQ(opener.opened, QStringList());
    ASSERT_TRUE(writeFile(file, "line\n"));
    EXPECT_FALSE(openLogFolder(file));
    EXPECT_EQ(opener.opened, QStringList{folder.filePath(u"log"_s)});
}

} // namespace
} // namespace Propel

#include "LogFileTest.moc"
