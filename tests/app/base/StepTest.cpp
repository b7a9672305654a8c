// SPDX-License-Identifier: MIT

#include <QPointer>

using namespace Propel;

namespace {

class TestStep : public Step
{
public:
    using Step::end;

    int runs = 0;
    int *letGoes = nullptr;
    bool endsAtOnce = false;

protected:
    void run() override
    {
        ++runs;
        if (endsAtOnce)
            end();
    }
    void onCancel() override
    {
        if (letGoes)
            ++*letGoes;
    }
};

} // namespace

TEST(Step, EndsFromTheEventLoopNeverInsideStart)
{
    TestStep step;
    step.endsAtOnce = true;
    const Count ended(&step, &Step::ended);
    step.start();
    EXPECT_EQ(step.state(), Step::State::Ended);
    EXPECT_EQ(ended.times(), 0);
    settle();
    EXPECT_EQ(ended.times(), 1);
}

TEST(Step, EndsOnceHoweverOftenItIsTold)
{
    TestStep step;
    const Count ended(&step, &Step::ended);
    step.start();
    step.end();
    step.end();
    step.cancel();
    settle();
    step.end();
    settle();
    EXPECT_EQ(ended.times(), 1);
}

TEST(Step, RunsOnceHoweverOftenItIsStarted)
{
    TestStep step;
    step.start();
    step.start();
    step.end();
    step.start();
    EXPECT_EQ(step.runs, 1);
}

TEST(Step, CancelledLetsGoOnceAndEndsOnceLater)
{
    int letGoes = 0;
    TestStep step;
    step.letGoes = &letGoes;
    const Count ended(&step, &Step::ended);
    step.start();
    step.cancel();
    step.cancel();
    EXPECT_EQ(ended.times(), 0);
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(letGoes, 1);
}

TEST(Step, CancelledBeforeItsStartNeverRuns)
{
    TestStep step;
    const Count ended(&step, &Step::ended);
    step.cancel();
    step.start();
    settle();
    EXPECT_EQ(step.runs, 0);
    EXPECT_EQ(ended.times(), 1);
}

TEST(Step, CancelledAfterItsEndKeepsItsResult)
{
    int letGoes = 0;
    TestStep step;
    step.letGoes = &letGoes;
    step.start();
    step.end();
    step.cancel();
    EXPECT_EQ(letGoes, 0);
}

TEST(Step, DroppedIsCancelledSilentAndDeletedLater)
{
    int letGoes = 0;
    auto step = makeStep<TestStep>();
    step->letGoes = &letGoes;
    const QPointer<TestStep> watched(step.get());
    const Count ended(step.get(), &Step::ended);
    step->start();
    step.reset();
    EXPECT_EQ(letGoes, 1);
    EXPECT_FALSE(watched.isNull()) << "it may be dropped inside its own signal, so it must outlive that";
    settle();
    EXPECT_TRUE(watched.isNull());
    EXPECT_EQ(ended.times(), 0);
}

TEST(Step, MayBeDroppedInsideItsOwnEnd)
{
    auto step = makeStep<TestStep>();
    step->endsAtOnce = true;
    const QPointer<TestStep> watched(step.get());
    QObject owner;
    QObject::connect(step.get(), &Step::ended, &owner, [&] { step.reset(); });
    step->start();
    settle();
    EXPECT_EQ(step.get(), nullptr);
    EXPECT_TRUE(watched.isNull());
}
