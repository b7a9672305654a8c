// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsWindow.h"

#include "app/settings/Paths.h"
#include "tests/support/FullDisk.h"
#include "tests/ui/fields/Find.h"
#include "ui/fields/InlineMessage.h"
#include "ui/settings/SettingRow.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class SettingsWindowTest : public testing::Test
{
protected:
    SettingsWindowTest()
    {
        QDir(configFolder()).removeRecursively();
        QDir().mkpath(configFolder());
    }

    static void choose(const SettingsWindow &window, const QString &field, const QString &text)
    {
        auto *box = named<QComboBox>(window, field);
        box->setCurrentText(text);
        Q_EMIT box->activated(box->currentIndex());
    }
};

TEST_F(SettingsWindowTest, AppliesWhatIsChosenAtOnce)
{
    const SettingsWindow window;
    QList<SettingKey> changed;
    QObject::connect(&window, &SettingsWindow::changed, [&](SettingKey key) { changed += key; });
    EXPECT_EQ(named<QComboBox>(window, u"Automatic tests"_s)->currentText(), u"Every 4 hours"_s);
    choose(window, u"Automatic tests"_s, u"Every hour"_s);
    named<QCheckBox>(window, u"Notify me when a connection changes"_s)->click();
    choose(window, u"Display language"_s, u"Deutsch"_s);
    EXPECT_EQ(changed, (QList{SettingKey::TestEvery, SettingKey::Notifications, SettingKey::Language}));
    const Settings settings = Settings::load();
    EXPECT_EQ(settings.testEvery, u"1h"_s);
    EXPECT_FALSE(settings.notifies());
    EXPECT_EQ(settings.language, u"de"_s);
}

TEST_F(SettingsWindowTest, ShowsWhatIsSetAlsoIfItIsUnusual)
{
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"30m"_s) && saveSetting(SettingKey::Language, u"de_AT"_s));
    const SettingsWindow window;
    EXPECT_EQ(named<QComboBox>(window, u"Automatic tests"_s)->currentData().toString(), u"30m"_s);
    EXPECT_EQ(named<QComboBox>(window, u"Display language"_s)->currentData().toString(), u"de_AT"_s);
}

TEST_F(SettingsWindowTest, WhatCannotBeWrittenIsSaidAndNotShownAsSet)
{
    NOT_ON_WINDOWS("there is no such limit");
    ASSERT_TRUE(saveSetting(SettingKey::TestEvery, u"1h"_s));
    SettingsWindow window;
    window.show();
    {
        const FullDisk disk;
        choose(window, u"Automatic tests"_s, u"Off"_s);
        EXPECT_TRUE(window.findChild<InlineMessage *>()->isTelling());
        EXPECT_EQ(named<QComboBox>(window, u"Automatic tests"_s)->currentText(), u"Every hour"_s);
        auto *notifies = named<QCheckBox>(window, u"Notify me when a connection changes"_s);
        notifies->click();
        EXPECT_TRUE(notifies->isChecked());
    }
    choose(window, u"Automatic tests"_s, u"Once a day"_s);
    EXPECT_FALSE(window.findChild<InlineMessage *>()->isTelling());
    EXPECT_EQ(Settings::load().testEvery, u"24h"_s);
}

TEST_F(SettingsWindowTest, LocksWhatAnAdministratorSet)
{
    NOT_ON_WINDOWS("it comes by policy there");
    const QTemporaryDir folder;
    ASSERT_TRUE(writeFile(folder.filePath(u"Propel/propel-connect.conf"_s),
                          "[General]\nproxy=http://proxy.acme.com:8080\n[Mandatory]\ntestEvery=1h\n"));
    SettingsWindow window;
    window.display(Settings::load(folder.path()));
    window.show();
    EXPECT_FALSE(named<QComboBox>(window, u"Automatic tests"_s)->isVisible());
    EXPECT_TRUE(named<QComboBox>(window, u"Display language"_s)->isVisible());
    QStringList values;
    const QList<SettingRow *> rows = window.findChildren<SettingRow *>();
    for (const SettingRow *row : rows)
        values += row->value();
    EXPECT_TRUE(values.contains(u"Every hour"_s)) << values.join(u';');
    EXPECT_TRUE(values.contains(u"http://proxy.acme.com:8080"_s)) << values.join(u';');
}

} // namespace
} // namespace Propel
