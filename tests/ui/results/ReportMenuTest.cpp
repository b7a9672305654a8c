// SPDX-License-Identifier: MIT
#include "ui/results/ReportMenu.h"

#include "tests/ui/results/SampleReport.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// The "…" menu's actions.
class ReportMenuTest : public testing::Test
{
protected:
    ReportMenuTest()
    {
        session.setConnection(sampleConnection(), mixedReport());
        QObject::connect(&menu, &ReportMenu::done, &menu, [this](const QString &what) { said = what; });
        QObject::connect(&menu, &ReportMenu::failed, &menu, [this](const QString &what) { refused = what; });
    }

    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}};
    QWidget window;
    ReportMenu menu{session, &window};
    QString said;
    QString refused;
};

TEST_F(ReportMenuTest, CopiesTheReportInThreeForms)
{
    menu.actions().constFirst()->trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"Configurations"_s));
    EXPECT_TRUE(copied->html().contains(u"Configurations"_s));
    EXPECT_TRUE(QString::fromUtf8(copied->data(u"text/markdown"_s)).contains(u"Configurations"_s));
    EXPECT_FALSE(said.isEmpty());
}

TEST_F(ReportMenuTest, SavesTheReportInTheFormThatTheSuffixNames)
{
    const QTemporaryDir folder;
    const QMap<QString, QByteArray> beginnings{
        {u"r.pdf"_s, "%PDF-"}, {u"r.html"_s, "<!DOCTYPE html>"}, {u"r.md"_s, "#"}, {u"r.json"_s, "{"}};
    for (auto it = beginnings.begin(); it != beginnings.end(); ++it) {
        menu.save(folder.filePath(it.key()));
        QFile file(folder.filePath(it.key()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << it.key().toStdString();
        EXPECT_TRUE(file.readAll().toLower().startsWith(it.value().toLower())) << it.key().toStdString();
        EXPECT_TRUE(said.startsWith(u"Saved as"_s));
    }
}

TEST_F(ReportMenuTest, CopiesOnlyWhatIsMissingWhereThatIsAskedFor)
{
    QAction *everything = menu.actions().at(2);
    ASSERT_TRUE(everything->isChecked());
    everything->trigger();
    menu.actions().constFirst()->trigger();
    const QString text = QGuiApplication::clipboard()->mimeData()->text();
    EXPECT_FALSE(text.contains(u"All 26 permissions"_s)) << text;
    EXPECT_TRUE(text.contains(u"permissions"_s)) << text;
}

TEST_F(ReportMenuTest, ShowsTheSupportFileBeforeItIsSaved)
{
    const QTemporaryDir folder;
    menu.actions().constLast()->trigger();
    auto *dialog = window.findChild<SupportDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *names = dialog->findChild<QComboBox *>();
    auto *content = dialog->findChild<QPlainTextEdit *>();
    EXPECT_EQ(names->currentText(), u"answers.json"_s);
    EXPECT_TRUE(content->toPlainText().contains(u"\"answers\""_s)) << content->toPlainText();
    names->setCurrentText(u"report.json"_s);
    EXPECT_TRUE(content->toPlainText().contains(u"companies.configurations"_s)) << content->toPlainText();
    EXPECT_FALSE(content->toPlainText().contains(u"connect.acme.com"_s)) << content->toPlainText();
    dialog->save(folder.filePath(u"s.zip"_s));
    QFile file(folder.filePath(u"s.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("PK\3\4"));
    EXPECT_TRUE(said.startsWith(u"Saved as"_s)) << said;
}

TEST_F(ReportMenuTest, SaysWhereAReportCannotBeSaved)
{
    menu.save(u"/proc/nowhere/report.html"_s);
    EXPECT_FALSE(refused.isEmpty());
    EXPECT_TRUE(said.isEmpty());
}

} // namespace
} // namespace Propel
