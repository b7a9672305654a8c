// SPDX-License-Identifier: MIT
#include "ui/window/EditDialog.h"

#include "tests/support/Practice.h"
#include "tests/support/TestServices.h"
#include "tests/ui/fields/Find.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class EditDialogTest : public testing::Test, protected TestServices
{
protected:
    void open()
    {
        ASSERT_TRUE(store.save(connection));
        dialog = new EditDialog(services, connection, nullptr);
        QObject::connect(dialog, &EditDialog::saved, &context, [this](bool wants) { isToBeTested = wants; });
        QObject::connect(dialog, &EditDialog::setupWanted, &context,
                         [this](const ConnectionDraft &wanted) { draft = wanted; });
        dialog->open();
        settle();
    }

    void type(const char *field, const QString &text) const
    {
        named<QLineEdit>(*dialog, QString::fromLatin1(field))->setText(text);
    }
    void press(const char *text) const
    {
        auto *button = withText<QPushButton>(*dialog, QString::fromLatin1(text));
        ASSERT_TRUE(button) << text;
        button->click();
        settle();
    }
    [[nodiscard]] bool closes() const { return !dialog || waitFor(dialog.data(), &QDialog::finished); }
    [[nodiscard]] Connection saved() const { return store.load()->constFirst(); }

    Practice practice;
    Connection connection = practice.connection();
    QPointer<EditDialog> dialog;
    QObject context;
    std::optional<bool> isToBeTested;
    std::optional<ConnectionDraft> draft;
};

TEST_F(EditDialogTest, ClosesWithoutAQuestionWhereNothingChanged)
{
    open();
    press("Save and test");
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_FALSE(isToBeTested);
    EXPECT_TRUE(practice.server.log().entries().isEmpty());
}

TEST_F(EditDialogTest, SavesAnotherNameAtOnce)
{
    open();
    type("Name", {});
    press("Save and test");
    EXPECT_TRUE(dialog->isVisible()) << "it needs one";
    type("Name", u" Client  A "_s);
    press("Save and test");
    EXPECT_EQ(saved().name, u"Client A"_s);
    EXPECT_EQ(isToBeTested, false);
    EXPECT_TRUE(practice.server.log().entries().isEmpty());
}

TEST_F(EditDialogTest, SavesAnotherAccessOnlyOnceTheInstanceAnswered)
{
    open();
    type("CA certificate", u"/nowhere/ca.pem"_s);
    press("Save and test");
    EXPECT_EQ(saved(), connection);
    ASSERT_TRUE(dialog && dialog->isVisible());
    type("CA certificate", connection.access.caFile);
    type("Client ID", u"6a2b1f6e-6d3c-4b0e-9d2a-111111111111"_s);
    press("Save and test");
    ASSERT_TRUE(closes());
    EXPECT_EQ(saved().access.clientId, u"6a2b1f6e-6d3c-4b0e-9d2a-111111111111"_s);
    EXPECT_EQ(isToBeTested, true);
    EXPECT_TRUE(keychain.asked().isEmpty()) << "the look-up needs no keys";
}

TEST_F(EditDialogTest, OpensWhatAFaultIsAbout)
{
    connection.access = {};
    open();
    const auto *file = named<QLineEdit>(*dialog, u"CA certificate"_s);
    EXPECT_FALSE(file->isVisible());
    dialog->showAdvanced();
    EXPECT_TRUE(file->isVisible());
    EXPECT_TRUE(file->hasFocus());
}

TEST_F(EditDialogTest, BeginsASetupOfAnotherInstanceAndChangesNothing)
{
    open();
    type("Company ID", u"other"_s);
    press("Continue to setup");
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->name, QString()) << "that of the other company";
    draft.reset();
    open();
    type("Name", u"Client A"_s);
    type("Company ID", u"other"_s);
    press("Continue to setup");
    EXPECT_FALSE(dialog && dialog->isVisible());
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->name, u"Client A"_s);
    EXPECT_EQ(draft->page, u"instance"_s);
    EXPECT_EQ(draft->replaces, QString());
    EXPECT_EQ(draft->domain.address(), connection.address);
    EXPECT_EQ(draft->companyId, u"other"_s);
    EXPECT_EQ(draft->access, connection.access);
    EXPECT_EQ(draft->publicKey, connection.publicKey.text());
    EXPECT_FALSE(keys.hasKey(*draft)) << "it doesn't count there";
    EXPECT_EQ(saved(), connection);
    EXPECT_TRUE(keychain.asked().isEmpty());
    EXPECT_TRUE(practice.server.log().entries().isEmpty());
}

} // namespace
} // namespace Propel
