// SPDX-License-Identifier: MIT
#include "app/log/Log.h"

using namespace Qt::StringLiterals;

namespace Propel {

TEST(LogLine, IsOneLineWhateverIsInIt)
{
    const QByteArray line =
        logLine(QDateTime::currentDateTimeUtc(), QtWarningMsg, 1, u"x"_s, u"one\ntwo\r\n\x1b[31mthree\u2028four"_s);
    EXPECT_EQ(line.count('\n'), 1);
    EXPECT_TRUE(line.endsWith("one two [31mthree four\n")) << line.constData();
}

TEST(LogLine, IsCutWhereItIsTooLong)
{
    EXPECT_LT(logLine(QDateTime::currentDateTimeUtc(), QtInfoMsg, 1, u"x"_s, QString(100000, u'x')).size(), 2100);
}

TEST(LogLine, HoldsNoCredentialsHoweverTheyAreWritten)
{
    const QString secret = u"YWNtZStBYkNkOlp5WHc="_s;
    const QStringList forms{
        u"Authorization: Basic %1"_s,
        u"authorization:Basic %1"_s,
        u"sent \"Authorization\": \"Basic %1\""_s,
        u"Basic %1"_s,
        u"Bearer %1"_s,
        u"basic %1"_s,
        u"Authorization: %1"_s,
        u"Authorization%3A%20Basic%20%1"_s,
        u"basic=Basic+%1"_s,
        u"Basic%20%1"_s,
        u"Basic%2520%1"_s,
        u"https://user:%1@connect.acme.com/x"_s,
        u"https://connect.acme.com/x?key=%1&a=b"_s,
        u"propel-connect/connectwise/acme@connect.acme.com/AbCd%1"_s,
    };
    for (const QString &form : forms) {
        const QString line = redacted(QString(form).replace(u"%1"_s, secret));
        EXPECT_FALSE(line.contains(secret)) << line.toStdString();
        const QString encoded = QString::fromLatin1(secret.toUtf8().toPercentEncoding());
        const QString other = redacted(QString(form).replace(u"%1"_s, encoded));
        EXPECT_FALSE(other.contains(encoded.left(12))) << other.toStdString();
    }
    EXPECT_EQ(redacted(u"entry propel-connect/connectwise/acme@host/AbCdEfGh1234"_s),
              u"entry propel-connect/connectwise/acme@host/AbCd…"_s);
}

TEST(LogLine, LeavesPlainWordsAlone)
{
    for (const QString &words :
         {u"GET connect.acme.com/v4_6_release/apis/3.0/company/companies 200 35 ms"_s,
          u"the server offers basic authentication, which is fine"_s, u"https://connect.acme.com/path is fine"_s})
        EXPECT_EQ(redacted(words), words);
}

} // namespace Propel
