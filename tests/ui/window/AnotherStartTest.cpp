// SPDX-License-Identifier: MIT
// Values and links that come to a program with something unfinished or open.
#include "tests/ui/window/ApplicationKit.h"
#include "ui/widgets/Question.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class AnotherStart : public ApplicationKit
{
protected:
    /// A setup for another instance that was left.
    void leaveUnfinished(const QString &keyEntry)
    {
        ConnectionDraft draft;
        draft.page = u"instance"_s;
        draft.domain = u"127.0.0.1:9"_s;
        draft.companyId = u"acme"_s;
        draft.publicKey = u"AbCdEfGh"_s;
        draft.keyEntry = keyEntry;
        ASSERT_TRUE(store.saveDraft(draft));
    }
    static StartOptions toOther()
    {
        StartOptions options;
        options.domain = u"connect.other.com"_s;
        return options;
    }
    [[nodiscard]] QString told() const
    {
        const auto *box = application->setup()->findChild<Question *>();
        return box ? box->accessibleName() : QString();
    }
};

TEST_F(AnotherStart, ForAnotherInstanceThanTheUnfinishedOneBeginsAnew)
{
    leaveUnfinished({});
    start(toOther());
    ASSERT_NE(application->setup(), nullptr);
    application->setup()->next(); // it begins at welcome again
    EXPECT_TRUE(setupHas(u"connect.other.com"_s));
    EXPECT_FALSE(setupHas(u"AbCdEfGh"_s)) << "its keys belong to another instance";
}

TEST_F(AnotherStart, FillsInNothingOverASetupWhoseKeyIsStored)
{
    const QString entry = u"propel-connect/connectwise/acme@127.0.0.1:9/AbCdEfGh"_s;
    leaveUnfinished(entry);
    start(toOther());
    ASSERT_NE(application->setup(), nullptr);
    continueSetup();
    EXPECT_TRUE(setupHas(u"127.0.0.1:9"_s));
    EXPECT_TRUE(told().contains(u"127.0.0.1:9"_s) && told().contains(u"nothing was filled in"_s)) << told();
    EXPECT_EQ(store.draft().keyEntry, entry);
}

TEST_F(AnotherStart, BringsAMinimisedSetupBack)
{
    start();
    application->setup()->showMinimized();
    application->startAgain({});
    EXPECT_FALSE(application->setup()->isMinimized());
}

TEST_F(AnotherStart, FillsInTheSetup)
{
    ASSERT_TRUE(store.save(sampleConnection()));
    start();
    StartOptions again;
    again.domain = u"connect.other.com"_s;
    application->startAgain(again);
    ASSERT_NE(application->setup(), nullptr);
    application->setup()->next();
    EXPECT_TRUE(setupHas(u"connect.other.com"_s));
}

TEST_F(AnotherStart, DoesNotReplaceWhatIsTypedIntoAnOpenSetup)
{
    StartOptions options;
    options.domain = u"connect.acme.com"_s;
    start(options);
    StartOptions again;
    again.domain = u"connect.other.com"_s;
    again.fromLink = true;
    application->startAgain(again);
    const auto *box = application->setup()->findChild<Question *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleName().contains(u"nothing was filled in"_s)) << box->accessibleName();
    application->setup()->next();
    EXPECT_TRUE(setupHas(u"connect.acme.com"_s));
}

} // namespace
} // namespace Propel
