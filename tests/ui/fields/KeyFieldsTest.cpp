// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"

#include "tests/ui/fields/Find.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretClipboard.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaProperty>
#include <QMimeData>
#include <QPointer>
#include <QTest>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

const QString one = u"AbCdEfGh12345678"_s;
const QString two = u"ZyXwVuTs87654321"_s;

class KeyFieldsTest : public testing::Test
{
protected:
    KeyFieldsTest() { fields.show(); }

    QString said() const { return spokenIn(fields); }
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
        EXPECT_FALSE(said().contains(one)) << "never more than four characters";
        EXPECT_TRUE(said().contains(u"recognized"_s)) << said().toStdString();
        auto *undo = withText<QPushButton>(fields, u"Undo paste"_s);
        ASSERT_TRUE(undo) << "labels may be wrong as well";
        undo->click();
        EXPECT_EQ(publicLine->text() + privateLine->text(), QString());
    }
}

TEST_F(KeyFieldsTest, SaysWhatItAssumedWithoutLabelsAndSwapsOnRequest)
{
    paste(publicLine, one + u'\t' + two);
    EXPECT_EQ(publicLine->text(), one);
    EXPECT_EQ(privateLine->text(), two);
    auto *swap = withText<QPushButton>(fields, u"Swap the keys"_s);
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

TEST_F(KeyFieldsTest, LeavesOneKeyInTheLineItWasPastedInto)
{
    paste(privateLine, u"\u200b%1\n"_s.arg(QString(two).insert(5, u'\u00ad')));
    EXPECT_EQ(publicLine->text(), QString());
    ASSERT_TRUE(fields.privateKey());
    EXPECT_EQ(*fields.privateKey(), Secret(two)) << "cleaned where it stands";
    EXPECT_EQ(said(), QString());
}

TEST_F(KeyFieldsTest, MixesAPasteWithNothingThatStoodInTheLine)
{
    publicLine->setText(u"AnOlderKey123456"_s);
    for (const int place : {0, 5, 16}) {
        publicLine->setText(u"AnOlderKey123456"_s);
        publicLine->setCursorPosition(place);
        paste(publicLine, one + u'\n' + two);
        EXPECT_EQ(publicLine->text(), one) << place;
        EXPECT_EQ(privateLine->text(), two) << place;
    }
}

TEST_F(KeyFieldsTest, DoesNotTouchWhatIsTypedCharacterByCharacter)
{
    paste(publicLine, one + u' ' + two + u" AnOlderKey123456"_s);
    EXPECT_FALSE(privateLine->text().contains(two)) << "three: nobody knows which";
    for (int i = 0; i < 17; ++i)
        QTest::keyClick(publicLine, Qt::Key_Backspace);
    EXPECT_EQ(publicLine->text(), one + u' ' + two);
    EXPECT_EQ(privateLine->text(), QString());
}

TEST_F(KeyFieldsTest, UndoesAPasteOfBothInBothLines)
{
    for (const QPair<QLineEdit *, QLineEdit *> &lines :
         {qMakePair(publicLine, publicLine), qMakePair(publicLine, privateLine), qMakePair(privateLine, publicLine)}) {
        publicLine->setText(u"FormerPublic1234"_s);
        privateLine->setText(u"FormerPrivate123"_s);
        lines.first->selectAll();
        paste(lines.first, u"Public: %1\nPrivate: %2"_s.arg(one, two));
        ASSERT_EQ(publicLine->text(), one);
        ASSERT_EQ(privateLine->text(), two);
        const Count edited(&fields, &KeyFields::edited);
        QTest::keySequence(lines.second, QKeySequence::Undo);
        EXPECT_EQ(publicLine->text(), u"FormerPublic1234"_s);
        EXPECT_EQ(privateLine->text(), u"FormerPrivate123"_s);
        EXPECT_EQ(edited.times(), 1);
        EXPECT_EQ(said(), QString());
        QTest::keySequence(lines.second, QKeySequence::Undo);
        EXPECT_FALSE(publicLine->text().contains(two)) << "never the paste as it came";
        EXPECT_FALSE(privateLine->text().contains(one));
    }
}

TEST_F(KeyFieldsTest, UndoesWhatWasTypedAfterThePasteFirst)
{
    publicLine->setText(u"FormerPublic1234"_s);
    paste(privateLine, one + u'\n' + two);
    QTest::keyClicks(publicLine, u"x"_s);
    ASSERT_EQ(publicLine->text(), one + u'x');
    QTest::keySequence(privateLine, QKeySequence::Undo);
    EXPECT_NE(publicLine->text(), u"FormerPublic1234"_s) << "it would take back what was typed in the other line";
    QTest::keySequence(publicLine, QKeySequence::Undo);
    EXPECT_EQ(publicLine->text(), one);
}

TEST_F(KeyFieldsTest, UndoBringsNoForgottenKeyBack)
{
    privateLine->setText(u"FormerPrivate123"_s);
    paste(publicLine, one + u'\n' + two);
    fields.forgetPrivateKey();
    QTest::keySequence(privateLine, QKeySequence::Undo);
    EXPECT_FALSE(fields.hasPrivateKey());
}

TEST_F(KeyFieldsTest, WarnsOfTheSameKeyTwiceAndLetsItPass)
{
    publicLine->setText(one);
    privateLine->setText(one);
    Q_EMIT privateLine->editingFinished();
    EXPECT_TRUE(said().startsWith(u"Warning: "_s)) << said().toStdString();
    EXPECT_TRUE(privateLine->accessibleDescription().startsWith(u"Warning: Both fields contain the same key."_s))
        << privateLine->accessibleDescription();
    EXPECT_TRUE(fields.check(true));
}

TEST_F(KeyFieldsTest, WarnsOfOddSignsInEitherKeyAndLetsThemPass)
{
    for (QLineEdit *line : {publicLine, privateLine}) {
        publicLine->setText(one);
        privateLine->setText(two);
        for (const QString &odd :
             {u"AbCdEfGh1234567="_s, u"AbCd+fGh1234567_"_s, u"AbCdEfGh1234567-AbCdEfGh"_s, u"a"_s}) {
            line->setText(odd);
            Q_EMIT line->editingFinished();
            const QString told = line->accessibleDescription();
            EXPECT_TRUE(told.startsWith(u"Warning: "_s)) << odd << told;
            EXPECT_TRUE(told.contains(odd.size() == 16 ? u"isn't a letter or digit"_s : QString::number(odd.size())))
                << odd << told;
            EXPECT_EQ(odd.size() > 1 && told.contains(odd), false);
            EXPECT_TRUE(fields.check(true)) << odd;
        }
    }
}

TEST_F(KeyFieldsTest, CopyTheShownPrivateKeyAsASecretAlone)
{
    QClipboard &system = *QGuiApplication::clipboard();
    privateLine->setText(two);
    privateLine->selectAll();
    system.setText(u"before"_s);
    QTest::keySequence(privateLine, QKeySequence::Copy);
    EXPECT_EQ(system.text(), u"before"_s) << "masked: nothing is copied";

    showPrivateKey(fields)->trigger();
    privateLine->selectAll();
    QTest::keySequence(privateLine, QKeySequence::Copy);
    EXPECT_EQ(system.text(), two);
    EXPECT_EQ(system.mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    EXPECT_TRUE(SecretClipboard::ofProgram().isLent());
    SecretClipboard::ofProgram().wipe();
    EXPECT_EQ(system.text(), QString());

    QTest::keySequence(privateLine, QKeySequence::Cut);
    EXPECT_EQ(privateLine->text(), QString());
    EXPECT_EQ(system.text(), two);
    EXPECT_TRUE(SecretClipboard::ofProgram().isLent());
    SecretClipboard::ofProgram().wipe();
}

TEST_F(KeyFieldsTest, CopiesAsASecretFromTheMenuToo)
{
    QClipboard &system = *QGuiApplication::clipboard();
    showPrivateKey(fields)->trigger();
    for (const QString &choice : {u"&Copy"_s, u"Cu&t"_s}) {
        privateLine->setText(two);
        privateLine->selectAll();
        system.setText(u"before"_s);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(privateLine, &wanted);
        QPointer<QMenu> menu = privateLine->findChild<QMenu *>();
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(choice))
                action->trigger();
        }
        EXPECT_EQ(system.text(), two);
        EXPECT_EQ(system.mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret")) << choice;
        EXPECT_EQ(privateLine->text().isEmpty(), choice == u"Cu&t"_s);
        SecretClipboard::ofProgram().wipe();
        delete menu;
    }
}

TEST_F(KeyFieldsTest, CountDownWhileAKeyIsOnTheClipboard)
{
    showPrivateKey(fields)->trigger();
    privateLine->setText(two);
    privateLine->selectAll();
    EXPECT_FALSE(fields.findChild<ClipboardNote *>()->isVisible());
    QTest::keySequence(privateLine, QKeySequence::Copy);
    EXPECT_TRUE(fields.findChild<ClipboardNote *>()->isVisible());
    EXPECT_TRUE(fields.findChild<ClipboardNote *>()->text().contains(u"30"_s));
    SecretClipboard::ofProgram().wipe();
    EXPECT_FALSE(fields.findChild<ClipboardNote *>()->isVisible());
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
    showPrivateKey(fields)->trigger();
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
