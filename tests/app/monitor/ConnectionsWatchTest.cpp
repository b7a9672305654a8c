// SPDX-License-Identifier: MIT
#include "app/monitor/ConnectionsWatch.h"
#include "tests/support/SampleReport.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(ConnectionsWatch, NoticesWhatAnotherProgramSaves)
{
    QTemporaryDir folder;
    ConnectionStore store(folder.path());
    ASSERT_TRUE(store.save(sampleConnection(u"a"_s)));
    ConnectionsWatch watch(store);
    watch.setKnown(*store.load());
    QList<Connection> seen;
    QObject::connect(&watch, &ConnectionsWatch::changed, &watch, [&](const QList<Connection> &now) { seen = now; });
    ConnectionStore others(folder.path());
    ASSERT_TRUE(others.save(sampleConnection(u"b"_s)));
    EXPECT_TRUE(waitUntil([&] { return seen.size() == 2; }, &watch, &ConnectionsWatch::changed));
    ASSERT_TRUE(others.remove(u"a"_s));
    ASSERT_TRUE(waitUntil([&] { return seen.size() == 1; }, &watch, &ConnectionsWatch::changed));
    EXPECT_EQ(seen.constFirst().id, u"b"_s);
}
