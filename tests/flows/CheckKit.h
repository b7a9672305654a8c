// SPDX-License-Identifier: MIT
// propel-check as a process, while this one serves the practice instance.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "tests/support/Kit.h"
#include "tests/support/Practice.h"

namespace Propel {

struct CheckAnswer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject report() const { return QJsonDocument::fromJson(output).object(); }
};

class CheckKit : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(practice.isUp()); }

    CheckAnswer check(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProgram(QStringLiteral(PROPEL_CHECK_PROGRAM));
        process.setArguments(arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        const bool ended =
            waitUntil([&] { return process.state() == QProcess::NotRunning; }, &process, &QProcess::finished, 60000);
        EXPECT_TRUE(ended);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QStringList connecting() const
    {
        using namespace Qt::StringLiterals;
        return {u"--domain"_s,           practice.server.domain(),
                u"--company"_s,          practice.server.identity().companyId,
                u"--public-key"_s,       practice.server.identity().publicKey,
                u"--ca-file"_s,          practice.server.caFile(),
                u"--private-key-stdin"_s};
    }
    [[nodiscard]] QByteArray key() const { return practice.server.identity().privateKey.toLatin1() + '\n'; }
    CheckAnswer diagnose(const QStringList &more = {}) { return check(connecting() + more, key()); }

    Practice practice;
};

} // namespace Propel
