// SPDX-License-Identifier: MIT
#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/BusyRow.h"

#include <QVBoxLayout>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// Ends when it is told to.
class TestStep final : public Step
{
public:
    explicit TestStep(bool instant) : m_instant(instant) {}
    void finish() { end(); }

protected:
    void run() override
    {
        if (m_instant)
            end();
    }

private:
    bool m_instant;
};

class TestPage final : public SetupPage
{
public:
    explicit TestPage(SetupState &state) : SetupPage(state, u"test"_s) {}

    bool waits = true;
    bool instant = false;
    bool good = true;
    int accepted = 0;
    int stops = 0;
    QPointer<TestStep> step;

    void edit() { edited(); }

protected:
    void build(QVBoxLayout &) override {}
    void retranslate() override {}
    StepPtr<Step> check() override
    {
        if (!waits)
            return nullptr;
        StepPtr<TestStep> made = makeStep<TestStep>(instant);
        step = made.get();
        return made;
    }
    bool accept(Step *) override
    {
        ++accepted;
        if (!good)
            message().tell(InlineMessage::Severity::Problem, u"No."_s);
        return good;
    }
    QString waitingText(bool late) const override { return late ? u"still"_s : u"now"_s; }
    void stopped() override { ++stops; }
};

class SetupPageTest : public SetupKit
{
protected:
    SetupPageTest()
    {
        for (TestPage *each : {first, second, third})
            pages.addPage(each);
        pages.show();
    }
    bool isAt(const TestPage *where) const { return pages.currentPage() == where; }
    bool canGo() const { return pages.button(QWizard::NextButton)->isEnabled(); }

    SetupState state{services, {}, {}};
    TestPage *first = new TestPage(state);
    TestPage *second = new TestPage(state);
    TestPage *third = new TestPage(state);
    QWizard pages;
};

} // namespace

TEST_F(SetupPageTest, WaitsForTheCheckAndThenGoesOnByItselfOnce)
{
    pages.next();
    EXPECT_TRUE(isAt(first));
    EXPECT_FALSE(canGo()) << "Next is grey while it waits";
    pages.next();
    EXPECT_EQ(first->accepted, 0) << "a second Next starts nothing";
    first->step->finish();
    ASSERT_TRUE(waitFor(&pages, &QWizard::currentIdChanged));
    EXPECT_TRUE(isAt(second));
    EXPECT_EQ(first->accepted, 1);
    settle();
    EXPECT_TRUE(isAt(second));
}

TEST_F(SetupPageTest, BackCallsTheCheckOff)
{
    first->waits = false;
    pages.next();
    pages.next();
    const QPointer<TestStep> step = second->step;
    ASSERT_TRUE(step);
    pages.back();
    EXPECT_TRUE(isAt(first));
    EXPECT_TRUE(!step || step->state() == Step::State::Ended);
    settle();
    EXPECT_TRUE(isAt(first)) << "an answer that comes too late pushes nobody forward";
    EXPECT_EQ(second->accepted, 0);
    EXPECT_FALSE(step);
}

TEST_F(SetupPageTest, AnEditCallsTheCheckOffAndIsCheckedAgain)
{
    pages.next();
    first->edit();
    EXPECT_TRUE(canGo());
    settle();
    EXPECT_TRUE(isAt(first));
    pages.next();
    first->step->finish();
    ASSERT_TRUE(waitFor(&pages, &QWizard::currentIdChanged));
    pages.back();
    pages.next();
    EXPECT_TRUE(isAt(second)) << "what passed and wasn't edited passes again";
    pages.back();
    first->edit();
    pages.next();
    EXPECT_TRUE(isAt(first)) << "what was edited is checked again";
}

TEST_F(SetupPageTest, DoesNotGoOnWhenItIsNoLongerThePageThatIsShown)
{
    first->waits = false;
    pages.next();
    pages.next();
    second->step->finish(); // ended() is queued behind this
    pages.back();
    settle();
    EXPECT_TRUE(isAt(first));
}
