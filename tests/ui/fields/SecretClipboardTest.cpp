// SPDX-License-Identifier: MIT
#include "ui/fields/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Propel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class SecretClipboardTest : public testing::Test
{
protected:
    SecretClipboardTest() { system.clear(); }

    QClipboard &system = *QGuiApplication::clipboard();
    SecretClipboard clipboard{system};
};

} // namespace

TEST_F(SecretClipboardTest, AsksClipboardHistoriesToLookAway)
{
    clipboard.put(Secret(u"secret"_s));
    const QMimeData *data = system.mimeData();
    EXPECT_EQ(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    EXPECT_TRUE(data->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s));
    EXPECT_EQ(data->data(u"CanIncludeInClipboardHistory"_s), QByteArray(4, '\0'));
    EXPECT_EQ(data->data(u"CanUploadToCloudClipboard"_s), QByteArray(4, '\0'));
}

TEST_F(SecretClipboardTest, LeavesAloneTheSameTextCopiedBySomebodyElse)
{
    clipboard.put(Secret(u"secret"_s));
    system.setText(u"secret"_s);
    clipboard.wipe();
    EXPECT_EQ(system.text(), u"secret"_s);
}

TEST_F(SecretClipboardTest, StartsTheTimeAnewWithTheNextOne)
{
    clipboard.put(Secret(u"first"_s));
    clipboard.put(Secret(u"second"_s));
    EXPECT_TRUE(clipboard.isLent());
    EXPECT_EQ(system.text(), u"second"_s);
    clipboard.wipe();
    EXPECT_EQ(system.text(), QString());
}

TEST_F(SecretClipboardTest, IsOneForTheProgramAndOutlivesItsWindows)
{
    SecretClipboard &one = SecretClipboard::ofProgram();
    EXPECT_EQ(&one, &SecretClipboard::ofProgram());
    {
        const ClipboardNote note;
        one.put(Secret(u"secret"_s));
    }
    EXPECT_TRUE(one.isLent());
    EXPECT_EQ(system.text(), u"secret"_s);
    one.wipe();
}

TEST_F(SecretClipboardTest, IsCountedDownByTheNote)
{
    SecretClipboard &one = SecretClipboard::ofProgram();
    ClipboardNote note;
    one.setLifetime(2500ms);
    one.put(Secret(u"secret"_s));
    QStringList shown{note.text()};
    ASSERT_TRUE(waitUntil(
        [&] {
            if (one.isLent() && note.text() != shown.constLast())
                shown += note.text();
            return shown.size() == 3;
        },
        &one, &SecretClipboard::changed));
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(shown.at(i).contains(QString::number(3 - i))) << shown.at(i);
    one.wipe();
    one.setLifetime(SecretClipboard::usualLifetime);
    EXPECT_EQ(note.text(), QString());
    EXPECT_EQ(note.accessibleName(), QString());
    EXPECT_FALSE(note.isVisible());
}
