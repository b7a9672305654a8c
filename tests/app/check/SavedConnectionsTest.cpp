// SPDX-License-Identifier: MIT
#include "app/check/SavedConnections.h"
#include "tests/support/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QList<Connection> two{sampleConnection(u"a1"_s, u"AbCdEfGhIjKlMnOp"_s, u"Acme"_s),
                            sampleConnection(u"b2"_s, u"AbCdEfGhIjKlMnOp"_s, u"Beta"_s)};

} // namespace

TEST(SavedConnections, NeedNoNameWhereThereIsOne)
{
    EXPECT_EQ(chooseConnection({two.at(1)}, {}).value().id, u"b2"_s);
    EXPECT_TRUE(chooseConnection(two, {}).error().contains(u"Acme (a1), Beta (b2)"_s));
    EXPECT_TRUE(chooseConnection({}, {}).error().contains(u"no saved connection"_s));
}

TEST(SavedConnections, AreNotGuessedWhereTwoBearOneName)
{
    const QList<Connection> twins{sampleConnection(u"a1"_s, u"AbCdEfGhIjKlMnOp"_s, u"Acme"_s),
                                  sampleConnection(u"a2"_s, u"AbCdEfGhIjKlMnOp"_s, u"Acme"_s)};
    EXPECT_FALSE(chooseConnection(twins, u"Acme"_s));
    EXPECT_EQ(chooseConnection(twins, u"a2"_s).value().id, u"a2"_s);
}

TEST(SavedConnections, AreMissedWithoutRepeatingWhatCouldBeAKey)
{
    EXPECT_TRUE(chooseConnection(two, u"Gamma"_s).error().contains(u"Gamma"_s));
    EXPECT_FALSE(chooseConnection(two, u"jjE8xdY6ETY7B3js"_s).error().contains(u"jjE8"_s));
}

TEST(SavedConnections, AreListedWithWhetherOthersCanReadTheirResults)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    QTemporaryDir closed;
    EXPECT_TRUE(listText(two, closed.path()).contains(u"no access to"_s));
    EXPECT_FALSE(listText(two, u"/usr"_s).contains(u"closed to them"_s));
    EXPECT_TRUE(listJson(two, closed.path()).contains("\"reachable\": false"));
}

TEST(SavedConnections, AreListedWithFourCharactersOfTheirKey)
{
    EXPECT_TRUE(listText(two, u"/s"_s).contains(QDir::toNativeSeparators(u"/s/a1.json"_s)));
    EXPECT_TRUE(listText(two, u"/s"_s).contains(u"AbCd…"_s));
    EXPECT_FALSE(listText(two, u"/s"_s).contains(u"AbCdE"_s));
    EXPECT_FALSE(listJson(two, u"/s"_s).contains("AbCdE"));
}

} // namespace Propel
