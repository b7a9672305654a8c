// SPDX-License-Identifier: MIT
#include "app/text/FixList.h"

#include "app/report/FixDocument.h"
#include "app/report/ReportDocument.h"
#include "tests/support/SampleReport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

void refuseTables(Sample &sample, int count)
{
    for (const TableRequirement &table : RequirementSet::builtIn().tables().first(count))
        sample.refuse(table.id);
}

QStringList sentences(const FixList &list)
{
    QStringList all;
    for (const FixChange &change : list.changes)
        all += Text::fixSentence(change, list.kind);
    return all;
}

/// The one change of a report that lacks one thing.
FixChange onlyChange(const Report &report)
{
    const FixList list = fixList(report);
    EXPECT_EQ(list.changes.size(), 1) << sentences(list).join(u'\n').toStdString();
    return list.changes.isEmpty() ? FixChange() : list.changes.constFirst();
}

TEST(FixListTest, IsEmptyWhereNothingIsMissing)
{
    EXPECT_TRUE(fixList(Sample().report()).changes.isEmpty());
    EXPECT_TRUE(checkList(Sample().report()).changes.isEmpty());
}

TEST(FixListTest, HasAChangeForEachLevelAndOneForAllTables)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.setLevel(u"serviceDesk.serviceTickets"_s, Right::Inquire, Level::My);
    sample.refuse(u"table.service.serviceBoard"_s);
    sample.refuse(u"table.service.source"_s);
    const FixList list = fixList(sample.report());
    EXPECT_EQ(sentences(list),
              QStringList({u"Companies / Configurations: change Edit Level from None to All."_s,
                           u"Service Desk / Service Tickets: change Inquire Level from My to All."_s,
                           u"System / Table Setup > customize: move Service / Service Board, Service / Source to "
                           "the left list, then save the dialog."_s}));
    EXPECT_EQ(Text::fixTitle(list), u"3 changes in one security role"_s);
    EXPECT_EQ(Text::fixDuration(list), u"About 2 minutes"_s);
    EXPECT_EQ(list.changes.at(2).ids, QStringList({u"table.service.serviceBoard"_s, u"table.service.source"_s}));
    EXPECT_EQ(Text::fixPath(list.changes.at(0)), u"Companies / Configurations"_s);
    EXPECT_EQ(Text::fixLevel(list.changes.at(0)), u"Edit Level"_s);
    EXPECT_EQ(Text::fixStep(list.changes.at(0), list.kind), u"None → All"_s);
    EXPECT_EQ(Text::fixPath(list.changes.at(2)), u"System / Table Setup > customize"_s);
    EXPECT_EQ(Text::fixStep(list.changes.at(2), list.kind), u"Not allowed → Allowed"_s);
}

TEST(FixListTest, NamesOneTableInTheSentence)
{
    Sample sample;
    sample.refuse(u"table.service.serviceBoard"_s);
    EXPECT_EQ(Text::fixDetail(onlyChange(sample.report())),
              u"Move Service / Service Board to the left list, then save the dialog"_s);
}

TEST(FixListTest, CountsMoreTables)
{
    Sample sample;
    refuseTables(sample, 6);
    const FixChange change = onlyChange(sample.report());
    EXPECT_EQ(Text::fixDetail(change), u"Move these 6 tables to the left list, then save the dialog"_s);
    EXPECT_EQ(change.tables.size(), 6);
}

TEST(FixListTest, SuspectsTheTwoListsWhereAllTablesAreMissingThoughTableSetupIsAllowed)
{
    const auto listWith = [](bool levelsKnown, Level level) {
        Sample sample;
        sample.levelsKnown = levelsKnown;
        sample.setLevel(u"system.tableSetup"_s, Right::Inquire, level);
        refuseTables(sample, static_cast<int>(RequirementSet::builtIn().tables().size()));
        return fixList(sample.report());
    };
    const FixList swapped = listWith(true, Level::All);
    ASSERT_EQ(swapped.changes.size(), 1);
    EXPECT_TRUE(Text::fixHint(swapped.changes.at(0)).contains(u"reversed"_s));
    EXPECT_TRUE(swapped.changes.at(0).ids.contains(u"system.tableSetup"_s));

    const FixList unknown = listWith(false, Level::All);
    ASSERT_EQ(unknown.changes.size(), 2);
    EXPECT_EQ(Text::fixStep(unknown.changes.at(0), unknown.kind), u"Needs All"_s);
    EXPECT_TRUE(Text::fixHint(unknown.changes.at(1)).contains(u"reversed"_s));

    const FixList without = listWith(true, Level::None);
    ASSERT_EQ(without.changes.size(), 2);
    EXPECT_EQ(Text::fixStep(without.changes.at(0), without.kind), u"None → All"_s);
    EXPECT_EQ(Text::fixHint(without.changes.at(1)), QString());
}

TEST(FixListTest, SaysWhatToCheckWhereALevelIsEnoughAndYetRefused)
{
    Sample sample;
    sample.refuse(u"companies.companyMaintenance"_s);
    const FixChange change = onlyChange(sample.report());
    EXPECT_EQ(Text::fixStep(change, FixList::Kind::Change), u"Needs All"_s);
    EXPECT_TRUE(Text::fixHint(change).startsWith(u"If it's already All"_s));
}

TEST(FixListTest, ListsLevelsToCheckByHand)
{
    Sample sample;
    sample.levelsKnown = false;
    const FixList list = checkList(sample.report());
    EXPECT_EQ(fixList(sample.report()).changes.size(), 0);
    ASSERT_GT(list.changes.size(), 5);
    EXPECT_TRUE(Text::fixTitle(list).startsWith(u"Check "_s));
    EXPECT_TRUE(sentences(list).contains(u"Companies / Configurations: Edit Level should be All."_s));
    EXPECT_EQ(Text::fixStep(list.changes.constFirst(), list.kind), u"Should be All"_s);
}

TEST(FixListTest, KeepsWhatIsFixedInItsPlace)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.refuse(u"table.service.serviceBoard"_s);
    const FixList first = fixList(sample.report());
    Sample later;
    later.refuse(u"table.service.serviceBoard"_s);
    const FixList list = continued(first, later.report());
    EXPECT_EQ(list, first);
    EXPECT_TRUE(isFixed(list.changes.at(0), later.report()));
    EXPECT_FALSE(isFixed(list.changes.at(1), later.report()));
    EXPECT_EQ(Text::fixedCount(list, later.report()), u"1 of 2 fixed"_s);

    later.refuse(u"table.service.source"_s);
    later.setLevel(u"sales.opportunity"_s, Right::Add, Level::None);
    const FixList more = continued(first, later.report());
    ASSERT_EQ(more.changes.size(), 3);
    EXPECT_EQ(more.changes.at(1).tables.size(), 2);
    EXPECT_TRUE(isFixed(more.changes.at(2), Sample().report()));
}

Report withFourChanges()
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.setLevel(u"sales.opportunity"_s, Right::Add, Level::None);
    sample.setLevel(u"serviceDesk.serviceTickets"_s, Right::Inquire, Level::My);
    refuseTables(sample, 5);
    return sample.report();
}

/// The words of the list, in their order.
QStringList wordsOf(const Report &report)
{
    QStringList words;
    const QList<Block> blocks = fixBlocks(report);
    for (const Block &block : blocks) {
        if (const Heading *heading = std::get_if<Heading>(&block))
            words += heading->text;
        const FixCard *card = std::get_if<FixCard>(&block);
        if (!card)
            continue;
        words += {card->open, card->make};
        for (const FixCard::Change &change : card->changes)
            words += QStringList{change.path, change.level, change.step} + change.details;
        words += card->save;
    }
    words.removeAll(QString());
    return words;
}

TEST(FixListTest, HasTheSameWordsInEveryForm)
{
    const Report report = withFourChanges();
    const QStringList words = wordsOf(report);
    ASSERT_EQ(words.size(), 1 + 2 + 3 * 3 + 3 + 5 + 1) << words.join(u'\n');
    QList<Document> documents{fixDocument(report)};
    for (const Extent extent : {Extent::Missing, Extent::Everything})
        documents += {reportDocument(report, extent), terminalDocument(report, extent)};
    for (const Document &document : documents) {
        for (QString form : {toText(document), toMarkdown(document), toHtml(document)}) {
            form = form.remove(QRegularExpression(u"<[^>]*>|\\\\"_s)).replace(u"&gt;"_s, u">"_s).simplified();
            qsizetype at = 0;
            for (const QString &word : words) {
                const qsizetype next = form.indexOf(word, at);
                EXPECT_LE(at, next) << word << " in:\n" << form;
                at = std::max(at, next);
            }
            EXPECT_FALSE(form.contains(u"change Edit Level"_s)) << "the same once more, in other words";
        }
    }
}

TEST(FixListTest, NamesEveryTableInEveryForm)
{
    const FixList list = fixList(withFourChanges());
    EXPECT_EQ(Text::fixTables(list.changes.constLast()).filter(u" / "_s).size(), 5);
}

TEST(FixListTest, GoesToAnAdministratorWithABoxForEachChange)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    const QString text = toText(fixDocument(sample.report()));
    for (const QString &line :
         {u"in one security role"_s, u"1. Open your API member's role in System > Security Roles"_s,
          u"☐ Companies / Configurations, Edit Level: None → All"_s, u"3. Save the role"_s,
          u"Never send API keys by email."_s, u"connect.acme.com"_s})
        EXPECT_TRUE(text.contains(line)) << line.toStdString() << " in:\n" << text.toStdString();
    for (const QString &form : {text, toHtml(fixDocument(sample.report()))})
        EXPECT_EQ(form.count(u"☐"_s), 1) << "for the change; the steps are numbered";
}

} // namespace
} // namespace Propel
