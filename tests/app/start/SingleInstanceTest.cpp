// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

using Claim = SingleInstance::Claim;
using Attempt = ForwardStart::Attempt;

class SingleInstanceTest : public testing::Test
{
protected:
    SingleInstanceTest()
    {
        QObject::connect(&first, &SingleInstance::startedAgain, &first,
                         [this](const StartOptions &options) { heard += options; });
    }
    /// What a second start comes to that sends these bytes.
    QByteArray answerTo(const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        socket.write(bytes);
        EXPECT_TRUE(waitUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }, &socket,
                              &QLocalSocket::stateChanged));
        return socket.readAll();
    }

    QTemporaryDir folder;
    SingleInstance first{folder.path()};
    QList<StartOptions> heard;
};

} // namespace

TEST_F(SingleInstanceTest, IsOne)
{
    EXPECT_EQ(first.claim(), Claim::First);
    EXPECT_EQ(first.claim(), Claim::First);
    SingleInstance second(folder.path());
    EXPECT_EQ(second.claim(), Claim::Second);
    QTemporaryDir anothers;
    EXPECT_EQ(SingleInstance(anothers.path()).claim(), Claim::First) << "two people on one computer";
}

TEST_F(SingleInstanceTest, SaysWhereItIsToAStartOnAnotherDisplay)
{
    qputenv("DISPLAY", ":7.0");
    SingleInstance shown(folder.path());
    ASSERT_EQ(shown.claim(), Claim::First);
    QObject::connect(&shown, &SingleInstance::startedAgain, &shown,
                     [this](const StartOptions &options) { heard += options; });
    for (const auto &[display, expected] :
         {std::pair(u":8"_s, Attempt::Elsewhere), std::pair(u":7"_s, Attempt::Delivered)}) {
        SingleInstance second(folder.path());
        StartOptions options;
        options.displays = {display};
        ForwardStart step(second, options);
        ASSERT_TRUE(run(step));
        EXPECT_EQ(step.result(), expected) << display.toStdString();
        EXPECT_EQ(step.where(), expected == Attempt::Elsewhere ? u":7"_s : QString());
    }
    EXPECT_EQ(heard.size(), 1) << "nothing rises on the other screen";
    qunsetenv("DISPLAY");
}

TEST_F(SingleInstanceTest, IsHeardInAFolderWhosePathIsTooLongForASocket)
{
    const QString deep = folder.filePath(QString(120, u'd'));
    ASSERT_TRUE(QDir().mkpath(deep));
    SingleInstance one(deep);
    ASSERT_EQ(one.claim(), Claim::First);
    SingleInstance second(deep);
    ForwardStart step(second, {});
    ASSERT_TRUE(run(step));
    EXPECT_EQ(step.result(), Attempt::Delivered);
}

TEST_F(SingleInstanceTest, LetsASecondStartTakeOverThatTheFirstOneLeavesAlone)
{
    SingleInstance second(folder.path());
    {
        SingleInstance hung(folder.path());
        ASSERT_EQ(hung.claim(), Claim::First);
        hung.findChild<QLocalServer *>()->close(); // it holds the lock and doesn't listen
        ForwardStart step(second, {}, 200ms);
        ASSERT_TRUE(run(step));
        EXPECT_EQ(step.result(), Attempt::Unanswered);
    }
    ForwardStart again(second, {});
    ASSERT_TRUE(run(again));
    EXPECT_EQ(again.result(), Attempt::First);
    EXPECT_EQ(first.claim(), Claim::Second);
}

TEST_F(SingleInstanceTest, AnswersNonsenseWithARefusalAndLivesOn)
{
    ASSERT_EQ(first.claim(), Claim::First);
    EXPECT_EQ(answerTo("hello\n"), startRefused);
    EXPECT_EQ(answerTo("{\"schema\":\"propel-connect/start/99\"}\n"), startRefused);
    EXPECT_EQ(answerTo(QByteArray(StartOptions::longestJson * 2, 'x')), QByteArray());
    EXPECT_EQ(answerTo(StartOptions().toJson() + '\n'), startTaken);
    EXPECT_EQ(heard.size(), 1);
}

TEST_F(SingleInstanceTest, HoldsWhatItMakesForItsOwnerAlone)
{
    NOT_ON_WINDOWS("who may read a file follows from its folder there, the profile's");
    ASSERT_EQ(first.claim(), Claim::First);
    const QFileDevice::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &name : {u"propel-connect.lock"_s, u"propel-connect.socket"_s})
        EXPECT_FALSE(QFileInfo(folder.filePath(name)).permissions() & others) << name;
}

TEST_F(SingleInstanceTest, IsNotKeptFromWorkByAMissingPlace)
{
    EXPECT_EQ(SingleInstance(QString()).claim(), Claim::Impossible);
    EXPECT_EQ(SingleInstance(folder.filePath(u"no/such"_s)).claim(), Claim::Impossible);
}

#ifdef Q_OS_UNIX // elsewhere it is in the profile

TEST(SingleInstanceFolder, IsThePersonsOwn)
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    EXPECT_EQ(SingleInstance::usualFolder(), session);
    // Others may get in: not there, but in one below the temporary folder that is made for it.
    QFile::setPermissions(session, QFile::permissions(session) | QFile::ExeOther | QFile::ReadOther);
    const QString own = SingleInstance::usualFolder();
    EXPECT_TRUE(own.endsWith(u"/propel-connect-%1"_s.arg(::geteuid()))) << own;
    QFile::setPermissions(own, QFile::permissions(own) | QFile::WriteOther);
    EXPECT_TRUE(SingleInstance::usualFolder().isEmpty()) << "somebody else may have made it";
    QFile::setPermissions(session, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

#endif

} // namespace Propel
