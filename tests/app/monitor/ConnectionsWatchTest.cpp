// SPDX-License-Identifier: MIT
#include "app/monitor/ConnectionsWatch.h"

#include "tests/support/Kit.h"

#include <QTemporaryDir>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Connection connection(const QString &id)
{
    return {.id = id,
            .name = id,
            .address = *InstanceAddress::parse(u"connect.acme.com"_s),
            .companyId = *CompanyId::parse(u"acme"_s),
            .publicKey = *PublicKey::parse(u"AbCdEfGh12345678"_s),
            .access = {}};
}

} // namespace

TEST(ConnectionsWatch, NoticesWhatAnotherProgramSaves)
{
    QTemporaryDir folder;
    ConnectionStore store(folder.path());
    ASSERT_TRUE(store.save(connection(u"a"_s)));
    ConnectionsWatch watch(store);
    watch.setKnown(*store.load());
    QList<Connection> seen;
    QObject::connect(&watch, &ConnectionsWatch::changed, &watch, [&](const QList<Connection> &now) { seen = now; });
    ConnectionStore others(folder.path());
    ASSERT_TRUE(others.save(connection(u"b"_s)));
    EXPECT_TRUE(waitUntil([&] { return seen.size() == 2; }, &watch, &ConnectionsWatch::changed));
    ASSERT_TRUE(others.remove(u"a"_s));
    ASSERT_TRUE(waitUntil([&] { return seen.size() == 1; }, &watch, &ConnectionsWatch::changed));
    EXPECT_EQ(seen.constFirst().id, u"b"_s);
}
