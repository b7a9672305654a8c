// SPDX-License-Identifier: MIT
// What every test file finds, precompiled: GoogleTest, the printers that make its failures readable, and ways to wait.
#pragma once

#include <gtest/gtest.h>

#include "tests/support/Printers.h"
#include "tests/support/Wait.h"
