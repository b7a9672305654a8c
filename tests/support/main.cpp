// SPDX-License-Identifier: MIT
#include "tests/support/PrivatePlace.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    const Propel::PrivatePlace place;
    const QCoreApplication application(argc, argv);
    Propel::failOnBadWarnings();
    return RUN_ALL_TESTS();
}
