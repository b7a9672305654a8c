// SPDX-License-Identifier: MIT
#include "tests/support/FullDisk.h"
#include "tests/ui/wizard/SetupKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class FullDiskTest : public SetupKit
{
protected:
    void openAtTheEnd() { open(withKeys(draftAt(u"done"_s))); }
};

} // namespace

TEST_F(FullDiskTest, IsSaidOnThePageAndLosesNothingThatWasTyped)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    open(draftAt(u"instance"_s));
    press(QWizard::BackButton);
    const FullDisk full;
    press(QWizard::NextButton);
    ASSERT_EQ(pageName(), u"instance"_s);
    EXPECT_TRUE(said().contains(u"Can't write"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"disk isn't full"_s)) << said().toStdString();
    EXPECT_EQ(line("Domain")->text(), nowhere);
    EXPECT_EQ(line("Company ID")->text(), u"acme"_s);
    line("Company ID")->setText(u"other"_s);
    press(QWizard::CancelButton);
    ASSERT_TRUE(question());
    EXPECT_TRUE(question()->accessibleDescription().contains(u"Can't write"_s)) << "before anything is closed";
    EXPECT_EQ(store.draft().companyId, u"acme"_s) << "the old draft is whole";
}

TEST_F(FullDiskTest, StillLetsTheKeyIntoTheKeychain)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    open(draftAt(u"keys"_s));
    line("Public key")->setText(samplePublicKey);
    line("Private key")->setText(samplePrivateKey);
    const FullDisk full;
    press(QWizard::NextButton);
    ASSERT_TRUE(arrivesAt(u"permissions"_s));
    ASSERT_EQ(keychain.entries().size(), 1);
    EXPECT_EQ(keychain.entries().first(), both(samplePublicKey, samplePrivateKey));
    EXPECT_TRUE(said().contains(u"Can't write"_s)) << said().toStdString();
}

TEST_F(FullDiskTest, StaysAtTheEndUntilTheConnectionIsSaved)
{
    NOT_ON_WINDOWS("a full disk can't be played there");
    openAtTheEnd();
    {
        const FullDisk full;
        press(QWizard::FinishButton);
        ASSERT_TRUE(isTold());
        EXPECT_TRUE(wizard->isVisible());
        EXPECT_TRUE(said().startsWith(u"Problem: "_s)) << said().toStdString();
    }
    press(QWizard::FinishButton);
    ASSERT_TRUE(waitUntil([&] { return !wizard->isVisible(); }, wizard.get(), &QDialog::finished));
    EXPECT_EQ(store.load()->size(), 1);
}

TEST_F(FullDiskTest, AndAnotherProgramThatIsWritingAreTwoThings)
{
    openAtTheEnd();
    {
        const Result<WriteLock> other = lockForWriting(store.folder());
        ASSERT_TRUE(other);
        press(QWizard::FinishButton);
        ASSERT_TRUE(isTold());
        EXPECT_TRUE(wizard->isVisible());
        EXPECT_TRUE(said().contains(u"Another copy of Propel Connect is writing"_s)) << said().toStdString();
    }
    press(QWizard::FinishButton);
    ASSERT_TRUE(waitUntil([&] { return !wizard->isVisible(); }, wizard.get(), &QDialog::finished));
    EXPECT_EQ(store.load()->size(), 1);
}

TEST_F(FullDiskTest, IsNoDifferentFromAFolderThatTakesNothing)
{
    const TestServices unwritable(unwritablePlace() + u"/propel-connect"_s);
    wizard = std::make_unique<SetupWizard>(unwritable.services, draftAt(u"instance"_s));
    wizard->show();
    EXPECT_TRUE(said().contains(u"Can't write"_s)) << said().toStdString();
    EXPECT_EQ(line("Domain")->text(), nowhere);
    wizard.reset();
}
