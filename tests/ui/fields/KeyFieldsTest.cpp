// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"

#include "tests/ui/fields/Find.h"
#include "ui/fields/InlineMessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"AbCdEfGh12345678"_s;
const QString two = u"ZyXwVuTs87654321"_s;

class KeyFieldsTest : public testing::Test
{
protected:
    KeyFieldsTest() { fields.show(); }

    QString said() const
    {
        QStringList told;
        for (const InlineMessage *message : fields.findChildren<InlineMessage *>()) {
            if (message->isVisible())
                told += message->spoken();
        }
        return told.join(u'\n');
    }
    static void paste(QLineEdit *line, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        line->paste();
    }

    KeyFields fields;
    QLineEdit *publicLine = named<QLineEdit>(fields, u"Public key"_s);
    QLineEdit *privateLine = named<QLineEdit>(fields, u"Private key"_s);
};

} // namespace

TEST_F(KeyFieldsTest, PutsAPasteOfBothKeysIntoTheRightLinesWhereverItFalls)
{
    for (QLineEdit *line : {publicLine, privateLine}) {
        publicLine->clear();
        privateLine->clear();
        paste(line, u"Private Key: %1\nPublic Key: %2\n"_s.arg(two, one));
        EXPECT_EQ(publicLine->text(), one);
        EXPECT_EQ(privateLine->text(), two);
        EXPECT_TRUE(said().contains(u"AbCd…"_s)) << said().toStdString();
        EXPECT_FALSE(said().contains(one)) << "never more than four characters";
        EXPECT_FALSE(withText<QPushButton>(fields, u"Swap them"_s)) << "the labels leave no doubt";
    }
}

TEST_F(KeyFieldsTest, SaysWhatItAssumedWithoutLabelsAndSwapsOnRequest)
{
    paste(publicLine, one + u'\t' + two);
    EXPECT_EQ(publicLine->text(), one);
    EXPECT_EQ(privateLine->text(), two);
    auto *swap = withText<QPushButton>(fields, u"Swap them"_s);
    ASSERT_TRUE(swap);
    swap->click();
    EXPECT_EQ(publicLine->text(), two);
    EXPECT_EQ(privateLine->text(), one);
    EXPECT_TRUE(said().contains(u"ZyXw…"_s));
}

TEST_F(KeyFieldsTest, TellsOthersOnceWhenBothAreFilledIn)
{
    const Count edited(&fields, &KeyFields::edited);
    paste(privateLine, one + u'\n' + two);
    EXPECT_EQ(edited.times(), 1);
}

TEST_F(KeyFieldsTest, WarnsOfTheSameKeyTwiceAndLetsItPass)
{
    publicLine->setText(one);
    privateLine->setText(one);
    Q_EMIT privateLine->editingFinished();
    EXPECT_TRUE(said().startsWith(u"Warning: "_s)) << said().toStdString();
    EXPECT_TRUE(fields.check(true));
}

TEST_F(KeyFieldsTest, WarnsOfAKeyOfAnOddLengthAndLetsItPass)
{
    publicLine->setText(one);
    privateLine->setText(two.chopped(1));
    Q_EMIT privateLine->editingFinished();
    EXPECT_TRUE(said().contains(u"15"_s)) << said().toStdString();
    EXPECT_FALSE(said().contains(two.chopped(1)));
    EXPECT_TRUE(fields.check(true));
    privateLine->setText(two);
    EXPECT_EQ(said(), QString()) << "an edit takes the warning back";
}

TEST_F(KeyFieldsTest, CleansBlanksAndLineEndsOutOfTheKey)
{
    privateLine->setText(u" %1\u200b \n"_s.arg(two));
    ASSERT_TRUE(fields.privateKey());
    EXPECT_EQ(*fields.privateKey(), Secret(two));
}

TEST_F(KeyFieldsTest, NeedsAPrivateKeyUnlessOneIsHeld)
{
    publicLine->setText(one);
    EXPECT_FALSE(fields.check(true));
    EXPECT_TRUE(privateLine->accessibleDescription().startsWith(u"Problem: "_s));
    fields.setHeldText(u"Stored in the keychain"_s);
    EXPECT_EQ(privateLine->placeholderText(), u"Stored in the keychain"_s);
    EXPECT_TRUE(fields.check(false));
    EXPECT_EQ(fields.firstEmpty(), nullptr);
}

TEST_F(KeyFieldsTest, MasksThePrivateKeyUntilItIsToBeShown)
{
    privateLine->setText(two);
    EXPECT_FALSE(privateLine->displayText().contains(two));
    named<QCheckBox>(fields, u"Show private key"_s)->click();
    EXPECT_EQ(privateLine->displayText(), two);
    fields.forgetPrivateKey();
    EXPECT_EQ(privateLine->echoMode(), QLineEdit::Password) << "the next one is masked again";
    EXPECT_FALSE(fields.hasPrivateKey());
}

TEST_F(KeyFieldsTest, BlanksAreNoKey)
{
    privateLine->setText(u"  "_s);
    EXPECT_FALSE(fields.hasPrivateKey());
}

TEST_F(KeyFieldsTest, HoldThePrivateKeyInNoPropertyButTheLine)
{
    privateLine->setText(two);
    for (const QObject *object : fields.findChildren<QObject *>()) {
        if (object == privateLine)
            continue;
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            EXPECT_FALSE(meta->property(i).read(object).toString().contains(two))
                << meta->className() << meta->property(i).name();
    }
}
