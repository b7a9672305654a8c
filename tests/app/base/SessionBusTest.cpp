// SPDX-License-Identifier: MIT
#include "app/base/SessionBus.h"

using namespace Qt::StringLiterals;

namespace Propel {

class SessionBusTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"}) {
            before.append({variable, qgetenv(variable)});
            qunsetenv(variable);
        }
    }
    void TearDown() override
    {
        for (const auto &[variable, value] : before)
            qputenv(variable.constData(), value);
    }
    QList<std::pair<QByteArray, QByteArray>> before;
    QTemporaryDir folder;
};

TEST_F(SessionBusTest, IsFoundWhereTheEnvironmentNamesNone)
{
    ASSERT_TRUE(writeFile(folder.filePath(u"bus"_s), {}));
    EXPECT_EQ(joinSession(folder.path()), SessionState::Found);
    EXPECT_EQ(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "unix:path=" + QFile::encodeName(folder.filePath(u"bus"_s)));
    EXPECT_EQ(qgetenv("XDG_RUNTIME_DIR"), QFile::encodeName(folder.path()));
    EXPECT_EQ(joinSession(folder.path()), SessionState::Given);
}

TEST_F(SessionBusTest, WhatIsMissingIsSaid)
{
    EXPECT_EQ(joinSession(folder.filePath(u"none"_s)), SessionState::NoFolder);
    EXPECT_EQ(joinSession(folder.path()), SessionState::NoBus);
    EXPECT_FALSE(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
    EXPECT_TRUE(sessionRemark(SessionState::NoFolder, u"/run/user/7"_s).contains(u"(/run/user/7 is missing)"_s));
    EXPECT_TRUE(sessionRemark(SessionState::NoBus, u"/run/user/7"_s).contains(u"/run/user/7/bus"_s));
    EXPECT_FALSE(sessionRemark(SessionState::Found).isEmpty());
    EXPECT_TRUE(sessionRemark(SessionState::Given).isEmpty());
}

} // namespace Propel
