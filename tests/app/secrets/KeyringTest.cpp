// SPDX-License-Identifier: MIT
// Against a real, unlocked gnome-keyring: tests/support/private-keyring.sh.
#include "tests/app/secrets/Keyring.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainJob.h"
#include "app/secrets/KeychainSecretStore.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString entry = u"propel-connect/connectwise/Acme@na.myconnectwise.net/AbCdEfGh12345678"_s;

class Keyring : public testing::Test
{
protected:
    KeychainSecretStore store;

    Result<> put(const QString &text)
    {
        auto storing = store.store(entry, Secret(text));
        return run(*storing) ? storing->result() : fail(Cause::TimedOut);
    }

    Result<Secret> get()
    {
        auto reading = store.read(entry);
        if (!run(*reading))
            return fail(Cause::TimedOut);
        if (!reading->result())
            return tl::make_unexpected(reading->result().error());
        return reading->takeSecret();
    }

    Result<> remove()
    {
        auto removing = store.remove(entry);
        return run(*removing) ? removing->result() : fail(Cause::TimedOut);
    }
};

} // namespace

TEST_F(Keyring, GivesBackWhatItWasGiven)
{
    ASSERT_EQ(put(u"AbCdEfGh12345678"_s), Result<>());
    const Result<Secret> read = get();
    ASSERT_EQ(causeOf(read), Cause::None);
    EXPECT_EQ(read->toText(), u"AbCdEfGh12345678"_s);
}

TEST_F(Keyring, ShowsOtherProgramsTheSameKey)
{
    ASSERT_EQ(put(u"AbCdEfGh12345678"_s), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, entry), QByteArray("AbCdEfGh12345678"));
    const QByteArray found = secretTool(u"search"_s, entry);
    for (const QByteArray &line : {QByteArray("label = Propel Connect"), QByteArray("schema = org.qt.keychain"),
                                   QByteArray("attribute.server = Propel Connect"),
                                   QByteArray("attribute.type = plaintext"), "attribute.user = " + entry.toUtf8()})
        EXPECT_TRUE(found.contains(line)) << line.toStdString() << " in\n" << found.toStdString();
}

TEST_F(Keyring, HoldsOneKeyUnderAName)
{
    ASSERT_EQ(put(u"old"_s), Result<>());
    ASSERT_EQ(put(u"new"_s), Result<>());
    EXPECT_EQ(get()->toText(), u"new"_s);
    EXPECT_EQ(secretTool(u"search"_s, entry).count("secret = "), 1);
}

TEST_F(Keyring, ForgetsWhatIsRemoved)
{
    ASSERT_EQ(put(u"key"_s), Result<>());
    EXPECT_EQ(remove(), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, entry), QByteArray());
    EXPECT_EQ(causeOf(get()), Cause::KeychainEntryMissing);
    EXPECT_EQ(remove(), Result<>()) << "what isn't there counts as removed";
}

TEST_F(Keyring, MissesWhatItWasNeverGivenInItsOwnWords)
{
    auto reading = store.read(u"never"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(reading->result().error(), (Error{Cause::KeychainEntryMissing, u"Entry not found"_s, 0}));
}

TEST_F(Keyring, TakesTheLargestAndOddest)
{
    const QString oddest = u"a:b+c/d% \"'\\ ü \U0001F511"_s;
    ASSERT_EQ(put(oddest), Result<>());
    EXPECT_EQ(get()->toText(), oddest);
    const QString largest(KeychainSecretStore::largest, u'x');
    ASSERT_EQ(put(largest), Result<>());
    EXPECT_EQ(get()->toText(), largest);
}

TEST_F(Keyring, ServesKeyCustody)
{
    StoreAndVerifyKey custody(store, entry, Secret(u"AbCdEfGh12345678"_s));
    ASSERT_TRUE(run(custody));
    EXPECT_EQ(custody.result(), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, entry), QByteArray("AbCdEfGh12345678"));
}

TEST_F(Keyring, AnswersManyInTheirOrder)
{
    auto first = store.store(entry, Secret(u"first"_s));
    auto second = store.store(entry, Secret(u"second"_s));
    auto third = store.read(entry);
    first->start();
    second->start();
    third->start();
    EXPECT_FALSE(first->isWaitingForAnother());
    EXPECT_TRUE(second->isWaitingForAnother());
    EXPECT_TRUE(third->isWaitingForAnother());
    EXPECT_EQ(KeychainJob::unanswered(), 1);
    ASSERT_TRUE(waitFor(third.get(), &Step::ended));
    EXPECT_EQ(third->takeSecret().toText(), u"second"_s);
    EXPECT_EQ(KeychainJob::unanswered(), 0);
}
