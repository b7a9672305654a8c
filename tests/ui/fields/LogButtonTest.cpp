// SPDX-License-Identifier: MIT
#include "ui/fields/LogButton.h"

#include "app/base/PrivateFile.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

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

TEST(LogButton, OpensTheLogOrItsFolderOrSaysThatThereIsNone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log/program.log"_s);
    Opener opener;
    LogButton button(file);
    QStringList said;
    QObject::connect(&button, &LogButton::failed, &button, [&said](const QString &what) { said += what; });

    button.click();
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(opener.opened, QStringList());
    ASSERT_TRUE(writeFile(file + u".1"_s, "older"));
    button.click();
    ASSERT_TRUE(writeFile(file, "line\n"));
    button.click();
    EXPECT_EQ(opener.opened, (QStringList{folder.filePath(u"log"_s), file}));
    EXPECT_EQ(said.size(), 1);
}

TEST(LogButton, IsReachedByKeyboardAndKnownByItsName)
{
    const LogButton button(QString{});
    EXPECT_EQ(button.accessibleName(), u"Open log"_s);
    EXPECT_TRUE(button.focusPolicy() & Qt::TabFocus);
    EXPECT_TRUE(button.text().contains(u'&'));
}

} // namespace
} // namespace Propel

#include "LogButtonTest.moc"
