// SPDX-License-Identifier: MIT
#include "tests/shots/GuideShots.h"

#include "app/monitor/Services.h"
#include "tests/ui/fields/Find.h"
#include "ui/guide/GuideCard.h"
#include "ui/guide/GuideDialog.h"
#include "ui/guide/GuideView.h"
#include "ui/widgets/Expander.h"
#include "ui/window/LinkQuestion.h"
#include "ui/wizard/SetupWizard.h"

using namespace Qt::StringLiterals;

namespace Propel {

void takeGuide(const Services &services, const TakePicture &take)
{
    QStringList checked{u"guide.role"_s};
    const QList<ModuleRequirement> &rows = services.requirements.modules();
    for (const ModuleRequirement &row : rows.first(7))
        checked += row.id;
    for (const TableRequirement &table : services.requirements.tables().first(5))
        checked += table.id;
    ConnectionDraft draft;
    draft.page = u"prepare"_s;
    draft.domain = u"connect.acme.com"_s;
    draft.companyId = u"acme"_s;
    draft.guideChecks = checked;
    SetupWizard wizard(services, draft);
    wizard.show();
    const QList<GuideCard *> cards = wizard.findChildren<GuideCard *>();
    for (GuideCard *card : cards) {
        card->setOpen(true);
        settle();
        take(wizard, u"prepare-%1"_s.arg(cards.indexOf(card) + 1));
        QWidget &whole = *card->parentWidget();
        take(whole, u"prepare-%1-whole"_s.arg(cards.indexOf(card) + 1));
    }
    cards.at(1)->setOpen(true);
    for (const int width : {830, 760}) {
        wizard.resize(width, 560);
        settle();
        take(wizard, u"prepare-%1"_s.arg(width));
    }
    draft.page = u"keys"_s;
    SetupWizard keys(services, draft);
    keys.show();
    if (auto *where = keys.currentPage()->findChild<Expander *>())
        where->setChecked(true);
    settle();
    take(keys, u"keys-where"_s);
    auto *window = new GuideDialog(services.requirements, nullptr, checked, draft.domain.text());
    window->show();
    take(*window, u"guide-window"_s);
    window->close();
    StartOptions options;
    options.domain = u"connect.example.com"_s;
    options.companyId = u"example"_s;
    LinkQuestion question(options);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    question.show();
    take(question, u"link"_s);
}

} // namespace Propel
