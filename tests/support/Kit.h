// SPDX-License-Identifier: MIT
// What every test file finds, precompiled: GoogleTest, the printers that make its failures readable, ways to wait, and
// what most of them need of Qt and of the program.
#pragma once

#include <gtest/gtest.h>

#include "app/base/PrivateFile.h"
#include "tests/support/Printers.h"
#include "tests/support/PrivatePlace.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// First in a test of what Windows hasn't, or does by itself: the test is skipped there, and says why. The other one is
/// for what Wine alone doesn't do as Windows does.
#ifdef _WIN32
#define NOT_ON_WINDOWS(reason) GTEST_SKIP() << reason
#define NOT_UNDER_WINE(reason)                                                                                         \
    if (Propel::isWine())                                                                                              \
    GTEST_SKIP() << reason
#else
#define NOT_ON_WINDOWS(reason) static_cast<void>(0)
#define NOT_UNDER_WINE(reason) static_cast<void>(0)
#endif
