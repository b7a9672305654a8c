// SPDX-License-Identifier: MIT
#include "tests/support/PrivatePlace.h"

#include <gtest/gtest.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const Propel::PrivatePlace place;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Propel::failOnBadWarnings();
    const int outcome = RUN_ALL_TESTS();
    // Steps that a test let go of: their network threads must not outlive the application.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return outcome;
}
