// SPDX-License-Identifier: MIT
#include "ui/results/ChangeList.h"

#include "app/report/FixDocument.h"
#include "tests/support/SampleReport.h"
#include "ui/results/ReportExport.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Without what isn't a word.
QStringList words(const QString &text)
{
    static const QRegularExpression other(u"[^\\w→]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList all = text.split(other, Qt::SkipEmptyParts);
    all.removeIf([](const QString &word) { return word.size() == 1 && word.front().isDigit(); }); // numbers of steps
    all.sort();
    return all;
}

/// All that the list shows but its buttons.
QString shownBy(const ChangeList &list)
{
    QStringList texts;
    for (const QLabel *label : list.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts += QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    }
    for (const Chip *chip : list.findChildren<Chip *>())
        texts += chip->text();
    return texts.join(u'\n');
}

TEST(ChangeListTest, SaysWhatReportsAndTheClipboardSay)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.setLevel(u"sales.opportunity"_s, Right::Add, Level::None);
    sample.setLevel(u"serviceDesk.serviceTickets"_s, Right::Inquire, Level::My);
    for (const TableRequirement &table : RequirementSet::builtIn().tables().first(5))
        sample.refuse(table.id);
    const Report report = sample.report();
    ChangeList list;
    list.setList(fixList(report), report);
    const QString written = toText({u"list"_s, fixBlocks(report)});
    QStringList shown = words(shownBy(list));
    for (const QString &word : words(Text::fixDuration(fixList(report)))) // only the window says how long it takes
        shown.removeOne(word);
    EXPECT_EQ(shown, words(written)) << shownBy(list) << "\n" << written;
    const auto copied = ReportExport::mimeOfFixList(report);
    EXPECT_TRUE(copied->text().contains(written)) << copied->text();
    const QString html = QTextDocumentFragment::fromHtml(copied->html()).toPlainText();
    for (const QString &word : words(written))
        EXPECT_TRUE(html.contains(word)) << word;
}

} // namespace
} // namespace Propel
