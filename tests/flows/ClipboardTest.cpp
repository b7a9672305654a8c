// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"
#include "ui/fields/SecretClipboard.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>

#include <cstdio>

#include "tests/ui/fields/Find.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString secret = u"Zy8Xw6Vu4Ts2Rq0P"_s;

/// Another program on the same screen. What it starts, it ends.
class ClipboardFlow : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(QGuiApplication::platformName(), u"xcb"_s) << "it takes a real clipboard";
        system.clear();
        system.clear(QClipboard::Selection);
    }
    void TearDown() override
    {
        if (!m_other)
            return;
        m_other->kill();
        (void)waitUntil([this] { return m_other->state() == QProcess::NotRunning; }, m_other.get(),
                        &QProcess::finished);
    }

    /// What another program gets for this target; empty where nothing is there.
    static QByteArray asked(const QString &target, const QString &selection = u"clipboard"_s)
    {
        QProcess other;
        other.start(u"xclip"_s, {u"-o"_s, u"-selection"_s, selection, u"-t"_s, target});
        EXPECT_TRUE(waitUntil([&] { return other.state() == QProcess::NotRunning; }, &other, &QProcess::finished));
        EXPECT_NE(other.error(), QProcess::FailedToStart) << "is xclip installed?";
        return other.exitCode() == 0 ? other.readAllStandardOutput() : QByteArray();
    }
    void letAnotherCopy(const QByteArray &text)
    {
        m_other = std::make_unique<QProcess>();
        m_other->start(u"xclip"_s, {u"-i"_s, u"-quiet"_s, u"-selection"_s, u"clipboard"_s});
        m_other->write(text);
        m_other->closeWriteChannel();
        ASSERT_TRUE(waitUntil([this] { return !system.ownsClipboard(); }, &system, &QClipboard::dataChanged));
    }

    QClipboard &system = *QGuiApplication::clipboard();
    SecretClipboard clipboard{system};

private:
    std::unique_ptr<QProcess> m_other;
};

int names = 0;
int alerts = 0;

void countSpoken(QAccessibleEvent *event)
{
    names += event->type() == QAccessible::NameChanged ? 1 : 0;
    alerts += event->type() == QAccessible::Alert ? 1 : 0;
}

} // namespace

TEST_F(ClipboardFlow, ShowsOtherProgramsThatItIsASecret)
{
    clipboard.put(Secret(secret));
    const QList<QByteArray> targets = asked(u"TARGETS"_s).split('\n');
    for (const QByteArray target : {"x-kde-passwordManagerHint", "UTF8_STRING"})
        EXPECT_TRUE(targets.contains(target)) << target.constData();
    EXPECT_EQ(asked(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    EXPECT_EQ(asked(u"UTF8_STRING"_s), secret.toLatin1());
    EXPECT_EQ(asked(u"UTF8_STRING"_s, u"primary"_s), QByteArray());
}

TEST_F(ClipboardFlow, LeavesNothingWhenTheTimeIsOver)
{
    clipboard.setLifetime(1500ms);
    clipboard.put(Secret(secret));
    ASSERT_EQ(asked(u"UTF8_STRING"_s), secret.toLatin1()) << "there until then";
    ASSERT_TRUE(waitUntil([&] { return !clipboard.isLent(); }, &clipboard, &SecretClipboard::changed));
    EXPECT_EQ(asked(u"UTF8_STRING"_s), QByteArray());
    EXPECT_EQ(asked(u"TARGETS"_s), QByteArray());
}

TEST_F(ClipboardFlow, LeavesAloneWhatAnotherProgramCopied)
{
    clipboard.setLifetime(1500ms);
    clipboard.put(Secret(secret));
    letAnotherCopy("something else");
    EXPECT_FALSE(clipboard.isLent());
    clipboard.wipe();
    EXPECT_EQ(asked(u"UTF8_STRING"_s), QByteArray("something else"));
}

// The program that the next test ends within the 30 seconds.
TEST(ClipboardLender, DISABLED_LendsUntilItsInputEnds)
{
    SecretClipboard::ofProgram().put(Secret(secret));
    std::puts("lent");
    std::fflush(stdout);
    const QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    std::puts(QGuiApplication::clipboard()->text().isEmpty() ? "wiped" : "left behind");
}

TEST_F(ClipboardFlow, LeavesNothingWhenTheProgramEnds)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=ClipboardLender.*"_s});
    QByteArray output;
    ASSERT_TRUE(waitUntil(
        [&] {
            output += program.readAllStandardOutput();
            return output.contains("lent\n");
        },
        &program, &QProcess::readyReadStandardOutput));
    EXPECT_EQ(asked(u"UTF8_STRING"_s), secret.toLatin1());
    program.closeWriteChannel();
    ASSERT_TRUE(waitUntil([&] { return program.state() == QProcess::NotRunning; }, &program, &QProcess::finished));
    EXPECT_TRUE(program.readAllStandardOutput().contains("wiped\n")) << "before a clipboard history could save it";
    EXPECT_EQ(asked(u"UTF8_STRING"_s), QByteArray());
    EXPECT_EQ(asked(u"TARGETS"_s), QByteArray());
}

TEST_F(ClipboardFlow, KeepsASelectedPrivateKeyOutOfThePrimarySelection)
{
    KeyFields fields;
    fields.show();
    showPrivateKey(fields)->trigger();
    const auto dragOver = [](QLineEdit *line) {
        line->setText(secret);
        line->setFocus();
        const QPoint middle = line->rect().center();
        QTest::mousePress(line, Qt::LeftButton, {}, QPoint(4, middle.y()));
        QTest::mouseMove(line, QPoint(line->width() - 4, middle.y()));
        QTest::mouseRelease(line, Qt::LeftButton, {}, QPoint(line->width() - 4, middle.y()));
        EXPECT_EQ(line->selectedText(), secret);
    };
    dragOver(named<QLineEdit>(fields, u"Private key"_s));
    EXPECT_EQ(asked(u"UTF8_STRING"_s, u"primary"_s), QByteArray());
    for (const QKeySequence::StandardKey key :
         {QKeySequence::SelectAll, QKeySequence::SelectPreviousChar, QKeySequence::SelectStartOfLine}) {
        named<QLineEdit>(fields, u"Private key"_s)->end(false);
        QTest::keySequence(named<QLineEdit>(fields, u"Private key"_s), key);
        EXPECT_TRUE(named<QLineEdit>(fields, u"Private key"_s)->hasSelectedText());
        EXPECT_EQ(asked(u"UTF8_STRING"_s, u"primary"_s), QByteArray());
    }
    dragOver(named<QLineEdit>(fields, u"Public key"_s));
    EXPECT_EQ(asked(u"UTF8_STRING"_s, u"primary"_s), secret.toLatin1()) << "as any other line does";
}

TEST_F(ClipboardFlow, DeletesAShownPrivateKeyWithoutCopyingIt)
{
    KeyFields fields;
    fields.show();
    showPrivateKey(fields)->trigger();
    auto *line = named<QLineEdit>(fields, u"Private key"_s);
    for (const QKeySequence::StandardKey key : {QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine}) {
        ASSERT_FALSE(QKeySequence::keyBindings(key).isEmpty()) << "on X11 there are keys for it";
        line->setText(secret);
        line->setCursorPosition(0);
        QTest::keySequence(line, key);
        EXPECT_EQ(line->text(), QString());
        EXPECT_EQ(asked(u"UTF8_STRING"_s), QByteArray());
        EXPECT_EQ(asked(u"UTF8_STRING"_s, u"primary"_s), QByteArray());
    }
}

TEST_F(ClipboardFlow, IsCountedDownWithoutTellingScreenReadersEverySecond)
{
    ASSERT_TRUE(QAccessible::isActive());
    SecretClipboard &one = SecretClipboard::ofProgram();
    ClipboardNote note;
    note.show();
    settle();
    one.setLifetime(2500ms);
    const auto former = QAccessible::installUpdateHandler(countSpoken);
    names = 0;
    alerts = 0;
    one.put(Secret(secret));
    EXPECT_EQ(names, 1);
    EXPECT_EQ(alerts, 1);
    const QString begun = note.text();
    EXPECT_TRUE(waitUntil([&] { return one.secondsLeft() == 1; }, &one, &SecretClipboard::changed));
    EXPECT_NE(note.text(), begun);
    EXPECT_EQ(names, 1) << "nothing more while it counts down";
    EXPECT_EQ(alerts, 1);
    QAccessible::installUpdateHandler(former);
    one.wipe();
    one.setLifetime(SecretClipboard::usualLifetime);
}
