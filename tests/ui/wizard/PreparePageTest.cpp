// SPDX-License-Identifier: MIT
#include "ui/wizard/PreparePage.h"
#include "app/settings/Paths.h"
#include "tests/ui/wizard/SetupKit.h"
#include "ui/guide/GuideCard.h"
#include "ui/guide/GuideDialog.h"
#include "ui/guide/GuideView.h"
#include "ui/widgets/Expander.h"

#include <QCheckBox>

using namespace Propel;
using namespace Qt::StringLiterals;

class PreparePageTest : public SetupKit
{
protected:
    void openGuide()
    {
        const ConnectionDraft kept = store.draft();
        open(kept.page.isEmpty() ? draftAt(u"prepare"_s) : kept);
        guide = page()->findChild<GuideView *>();
        ASSERT_TRUE(guide);
        cards = guide->findChildren<GuideCard *>();
        ASSERT_EQ(cards.size(), 5);
    }
    [[nodiscard]] QList<bool> areOpen() const
    {
        QList<bool> open;
        for (const GuideCard *card : cards)
            open += card->header().isChecked();
        return open;
    }
    [[nodiscard]] QString progress(int step) const { return cards.at(step)->header().accessibleDescription(); }
    void check(const char *name) const
    {
        auto *box = named<QCheckBox>(*guide, QString::fromLatin1(name));
        ASSERT_TRUE(box) << name;
        box->click();
    }

    GuideView *guide = nullptr;
    QList<GuideCard *> cards;
};

TEST_F(PreparePageTest, OpensOneStepAtATimeAndTheNextOnceAllIsCheckedOff)
{
    openGuide();
    EXPECT_EQ(areOpen(), (QList<bool>{true, false, false, false, false}));
    check("Step 1 is done");
    EXPECT_EQ(areOpen(), (QList<bool>{false, true, false, false, false}));
    EXPECT_EQ(progress(0), u"Done"_s);
    EXPECT_EQ(progress(1), u"0 of 16 levels"_s);
    check("Companies, Configurations: Edit All, Inquire All. Leave the others at None.");
    EXPECT_EQ(progress(1), u"2 of 16 levels"_s);
    cards.at(2)->header().click();
    EXPECT_EQ(areOpen(), (QList<bool>{false, false, true, false, false}));
    const QList<QCheckBox *> tables = cards.at(2)->findChildren<QCheckBox *>();
    ASSERT_EQ(tables.size(), 16); // the step's own, and 15
    for (QCheckBox *table : tables.mid(1))
        table->click();
    EXPECT_EQ(progress(2), u"Done"_s);
    EXPECT_TRUE(tables.constFirst()->isChecked());
    EXPECT_EQ(areOpen(), (QList<bool>{false, false, false, true, false}));
}

TEST_F(PreparePageTest, KeepsWhatIsCheckedOffOverAKill)
{
    openGuide();
    check("Step 1 is done");
    check("Sales, Opportunity: Add All, Inquire All. Leave the others at None.");
    wizard.reset(); // nothing is asked, as if it was killed
    openGuide();
    EXPECT_EQ(progress(0), u"Done"_s);
    EXPECT_EQ(progress(1), u"2 of 16 levels"_s);
    EXPECT_EQ(areOpen(), (QList<bool>{false, true, false, false, false}));
}

TEST_F(PreparePageTest, SavesThePdfAndSaysHowItWent)
{
    openGuide();
    guide->savePdf(folder.filePath(u"guide.pdf"_s));
    QFile pdf(folder.filePath(u"guide.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(guide->message().spoken().startsWith(u"Done: "_s));
    guide->savePdf(folder.filePath(u"no/such/folder/guide.pdf"_s));
    EXPECT_TRUE(guide->message().spoken().startsWith(u"Problem: "_s));
}

TEST_F(PreparePageTest, RemembersWhatIsCheckedOffForAConnection)
{
    ASSERT_TRUE(QDir().mkpath(configFolder()));
    const auto progressFor = [this](const QString &id, bool checksStep) {
        auto *dialog = new GuideDialog(RequirementSet::builtIn());
        dialog->rememberFor(id);
        guide = &dialog->view();
        cards = guide->findChildren<GuideCard *>();
        if (checksStep)
            check("Step 1 is done");
        const QString said = progress(0);
        delete dialog;
        return said;
    };
    EXPECT_EQ(progressFor(u"one"_s, true), u"Done"_s);
    EXPECT_NE(progressFor(u"two"_s, false), u"Done"_s);
    EXPECT_EQ(progressFor(u"one"_s, false), u"Done"_s);
    GuideDialog::keepChecks(u"one"_s, {});
    EXPECT_NE(progressFor(u"one"_s, false), u"Done"_s);
}

TEST_F(PreparePageTest, KeepsTheCurrentStepAloneOnTop)
{
    auto *dialog = new GuideDialog(RequirementSet::builtIn());
    dialog->show();
    const QSize usual = dialog->size();
    guide = &dialog->view();
    cards = guide->findChildren<GuideCard *>();
    const auto areShown = [this] {
        QList<bool> shown;
        for (const GuideCard *card : cards)
            shown += !card->isHidden();
        return shown;
    };
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    const auto onTop =
        std::find_if(boxes.begin(), boxes.end(), [](QCheckBox *box) { return box->text().contains(u"&top"_s); });
    ASSERT_NE(onTop, boxes.end());
    (*onTop)->click();
    EXPECT_TRUE(dialog->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    EXPECT_LT(dialog->width(), usual.width());
    EXPECT_EQ(areShown(), (QList<bool>{true, false, false, false, false}));
    check("Step 1 is done");
    EXPECT_EQ(areShown(), (QList<bool>{false, true, false, false, false}));
    cards.at(1)->header().click();
    EXPECT_EQ(areShown(), QList<bool>(5, true)) << "to choose another step";
    (*onTop)->click();
    EXPECT_EQ(dialog->size(), usual);
    dialog->close();
}
