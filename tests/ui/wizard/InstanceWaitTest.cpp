// SPDX-License-Identifier: MIT
// The instance page while the instance asks for a pause.
#include "tests/support/Practice.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/BusyRow.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class InstanceWaitTest : public SetupKit
{
protected:
    void SetUp() override
    {
        open(practice.draftAt(u"instance"_s));
        ASSERT_EQ(pageName(), u"instance"_s);
    }
    [[nodiscard]] BusyRow *busy() const { return page()->findChild<BusyRow *>(); }
    [[nodiscard]] bool comesToSay(const QString &words) const
    {
        QTimer look;
        look.start(20);
        return waitUntil([&] { return busy()->text().contains(words); }, &look, &QTimer::timeout);
    }

    /// The Company ID.
    [[nodiscard]] bool isWrong() const
    {
        QTimer look;
        look.start(20);
        return waitUntil([&] { return line("Company ID")->accessibleDescription().startsWith(u"Problem: "_s); }, &look,
                         &QTimer::timeout);
    }

    Practice practice;
};

} // namespace

TEST_F(InstanceWaitTest, CountsTheSecondsAndThenGoesOn)
{
    practice.change(R"({"fail":[{"path":"/login/*","status":429,"headers":{"Retry-After":"3"},"times":1}]})");
    press(QWizard::NextButton);
    ASSERT_TRUE(comesToSay(u"ConnectWise asked us to wait. Continuing in 3 s."_s));
    EXPECT_TRUE(named<QPushButton>(*busy(), u"Stop waiting"_s)->isVisible()) << "at once";
    EXPECT_TRUE(comesToSay(u"Continuing in 1 s"_s));
    EXPECT_TRUE(arrivesAt(u"keys"_s));
}

TEST_F(InstanceWaitTest, StopsAtOnceInTheMiddleOfTheWait)
{
    practice.change(R"({"fail":[{"path":"/login/*","status":503,"headers":{"Retry-After":"50"}}]})");
    press(QWizard::NextButton);
    ASSERT_TRUE(comesToSay(u"Continuing in 50 s"_s));
    practice.server.clearLog();
    named<QPushButton>(*busy(), u"Stop waiting"_s)->click();
    EXPECT_FALSE(page()->isWaiting());
    EXPECT_TRUE(said().contains(u"Stopped"_s)) << said().toStdString();
    EXPECT_TRUE(canGoOn());
    practice.change(R"({"fail":[]})");
    press(QWizard::NextButton);
    EXPECT_TRUE(arrivesAt(u"keys"_s)) << "the next try waits for nothing";
}

TEST_F(InstanceWaitTest, SaysThatItTriesAgain)
{
    practice.change(R"({"fail":[{"path":"/login/*","status":502,"times":2}]})");
    press(QWizard::NextButton);
    EXPECT_TRUE(comesToSay(u"trying again"_s));
    EXPECT_TRUE(arrivesAt(u"keys"_s));
}

TEST_F(InstanceWaitTest, LooksUpAtOnceAndShowsAKnownAnswerAgain)
{
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(said().contains(u"Found: "_s)) << "without a key being pressed";
    line("Company ID")->setText(u"nobody"_s);
    ASSERT_TRUE(isWrong());
    practice.server.clearLog();
    line("Company ID")->setText(practice.server.identity().companyId);
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(said().contains(u"Found: "_s));
    EXPECT_TRUE(practice.server.log().entries().isEmpty()) << "that was known";
}

TEST_F(InstanceWaitTest, SelectsAWrongTextOnlyWhenNextIsPressed)
{
    line("Company ID")->setFocus();
    line("Company ID")->setText(u"nobody"_s);
    ASSERT_TRUE(isWrong());
    EXPECT_FALSE(line("Company ID")->hasSelectedText()) << "the next key would erase it";
    EXPECT_TRUE(line("Company ID")->accessibleDescription().contains(u"127.0.0.1 doesn't recognize this Company ID."_s))
        << line("Company ID")->accessibleDescription().toStdString();
    press(QWizard::NextButton);
    ASSERT_TRUE(waitUntil([&] { return canGoOn(); }, page(), &SetupPage::completeChanged));
    EXPECT_EQ(line("Company ID")->selectedText(), u"nobody"_s);
}

TEST_F(InstanceWaitTest, OffersTheWaysOnOfAnUntrustedCertificate)
{
    line("CA certificate")->clear();
    ASSERT_TRUE(isFaultShown());
    const auto *fault = page()->findChild<FaultCard *>();
    EXPECT_EQ(fault->accessibleName(), u"This computer doesn't trust 127.0.0.1"_s);
    EXPECT_EQ(page()->primaryButton(), fault->primaryButton()) << "not Next, which would fail again";
    withText<QPushButton>(*fault, u"Check the address"_s)->click();
    EXPECT_EQ(wizard->focusWidget(), line("Domain"));
    line("CA certificate")->setText(practice.server.caFile());
    EXPECT_FALSE(fault->isVisible());
    ASSERT_TRUE(isTold());
    EXPECT_EQ(page()->primaryButton(), nullptr);
}
