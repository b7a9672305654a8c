// SPDX-License-Identifier: MIT
// What every test file finds, precompiled: GoogleTest, the printers that make its failures readable, and ways to wait.
#pragma once

#include <gtest/gtest.h>

#include "tests/support/Printers.h"
#include "tests/support/Wait.h"

/// First in a test of what Windows hasn't, or does by itself: the test is skipped there, and says why. The other one is
/// for what Wine alone doesn't do as Windows does.
#ifdef _WIN32
#include "tests/support/PrivatePlace.h"
#define NOT_ON_WINDOWS(reason) GTEST_SKIP() << reason
#define NOT_UNDER_WINE(reason)                                                                                         \
    if (Propel::isWine())                                                                                              \
    GTEST_SKIP() << reason
#else
#define NOT_ON_WINDOWS(reason) static_cast<void>(0)
#define NOT_UNDER_WINE(reason) static_cast<void>(0)
#endif
