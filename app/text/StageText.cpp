// SPDX-License-Identifier: MIT
#include "app/text/StageText.h"

#include "app/text/CauseText.h"
#include "app/text/Words.h"

namespace Propel::Text {
namespace {

QString withoutLevels(const Error &error)
{
    const QString why = explain(error).what;
    switch (error.cause) {
    case Cause::LevelsRefused:
    case Cause::LevelsMissing:
    case Cause::LevelsEmpty:
    case Cause::LevelsNotRead:
        return why;
    default: // the request itself failed
        //: %1: a whole sentence that says why
        return Words::tr("The member's own levels could not be read, so they could not be compared. %1").arg(why);
    }
}

QString passedDetail(const StageOutcome &stage)
{
    const QString &fact = stage.fact;
    switch (stage.stage) {
    case Stage::Address:
        //: %1: the domain
        return Words::tr("“%1” is well formed.").arg(fact);
    case Stage::Dns:
        if (fact.isEmpty())
            return Words::tr("Left to the proxy.");
        //: %1: IP addresses
        return Words::tr("Found at %1.").arg(fact);
    case Stage::Tcp:
        return Words::tr("Connected.");
    case Stage::Tls:
        if (fact.isEmpty())
            return Words::tr("Encrypted, and the certificate is good.");
        //: %1: the version of TLS and who issued the certificate
        return Words::tr("Encrypted, and the certificate is good (%1).").arg(fact);
    case Stage::CompanyInfo:
        if (fact.isEmpty())
            return Words::tr("The instance knows the company.");
        //: %1: the company's name as the instance says it
        return Words::tr("The instance knows the company as “%1”.").arg(fact);
    case Stage::Authentication:
        return Words::tr("The instance takes the keys.");
    case Stage::Levels:
        if (stage.error.cause != Cause::None)
            return withoutLevels(stage.error);
        return Words::tr("The instance tells the member's own levels.");
    case Stage::Permissions:
        return Words::tr("All rows were asked for.");
    }
    return {};
}

} // namespace

QString stageDetail(const StageOutcome &stage, const ConnectionFacts &connection)
{
    switch (stage.state) {
    case StageState::NotReached:
        return Words::tr("Not reached.");
    case StageState::Passed:
        return passedDetail(stage);
    case StageState::Failed:
        return explain(stage.error, connection).what;
    }
    return {};
}

QString stageRemedy(const StageOutcome &stage, const ConnectionFacts &connection)
{
    if (stage.state == StageState::NotReached)
        return {};
    if (stage.state == StageState::Passed) // it may bear a cause too: why levels are unknown, where all else is well
        return whatToDoWithRow(stage.error);
    return explain(stage.error, connection).remedy;
}

} // namespace Propel::Text
