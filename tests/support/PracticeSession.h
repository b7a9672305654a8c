// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/history/ReportChanges.h"
#include "app/keys/KeychainEntry.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/Practice.h"

namespace Propel {

/// A session of the practice instance, with its key in the keychain.
class PracticeSession : public testing::Test
{
protected:
    PracticeSession()
    {
        keychain.entries()[keyName] = practice.privateKey().toText().toUtf8();
        session.setConnection(practice.connection());
    }

    [[nodiscard]] bool runEnds() { return waitFor(&session, &DiagnosisSession::ended, 60000); }
    [[nodiscard]] bool testAll()
    {
        session.testAll();
        return runEnds();
    }

    Practice practice;
    FakeSecretStore keychain;
    const QString keyName = KeychainEntry::ofConnection(practice.connection()).name();
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}, compareWithEarlier};
};

} // namespace Propel
