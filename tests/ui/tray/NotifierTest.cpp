// SPDX-License-Identifier: MIT
#include "ui/tray/Notifier.h"

#include "tests/ui/tray/NotificationService.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class NotifierTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(first.begin()); }

    /// Until the service has shown it and the notifier knows its number.
    [[nodiscard]] bool tell(const NotificationService &service, const QString &about, const QString &title)
    {
        notifier.tell(about, title, u"text"_s, false);
        return waitUntil([&] { return service.numberOf(title) != 0; }, &service, &NotificationService::came) &&
               NotificationService::isQuiet();
    }
    /// What another program says to the one that is there now.
    static void tellOfAnother(NotificationService &service)
    {
        EXPECT_EQ(service.Notify({}, 0, {}, u"Another program's"_s, {}, {}, {}, 0), 1U);
    }

    NotificationService first;
    NotificationService second;
    Notifier notifier;
};

TEST_F(NotifierTest, ALaterMessageAboutTheSameTakesThePlaceOfTheFormer)
{
    ASSERT_TRUE(tell(first, u"one"_s, u"It broke"_s));
    ASSERT_TRUE(tell(first, u"two"_s, u"That broke"_s));
    ASSERT_TRUE(tell(first, u"one"_s, u"It works"_s));
    EXPECT_EQ(first.shown(), (QMap<uint, QString>{{1, u"It works"_s}, {2, u"That broke"_s}}));
}

TEST_F(NotifierTest, AfterTheServiceWasStartedAnewNothingOfAnotherProgramIsReplaced)
{
    ASSERT_TRUE(tell(first, u"one"_s, u"It broke"_s));
    ASSERT_TRUE(first.end());
    ASSERT_TRUE(second.begin() && NotificationService::isQuiet());
    tellOfAnother(second);
    ASSERT_TRUE(tell(second, u"one"_s, u"It works"_s));
    EXPECT_EQ(second.shown(), (QMap<uint, QString>{{1, u"Another program's"_s}, {2, u"It works"_s}}));
}

TEST_F(NotifierTest, AfterAnotherServiceTookOverNothingOfAnotherProgramIsReplaced)
{
    ASSERT_TRUE(tell(first, u"one"_s, u"It broke"_s));
    ASSERT_TRUE(second.begin() && NotificationService::isQuiet()) << "as with its option --replace";
    tellOfAnother(second);
    ASSERT_TRUE(tell(second, u"one"_s, u"It works"_s));
    EXPECT_EQ(second.shown(), (QMap<uint, QString>{{1, u"Another program's"_s}, {2, u"It works"_s}}));
}

} // namespace
} // namespace Propel
