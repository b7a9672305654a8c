#!/bin/sh
# SPDX-License-Identifier: MIT
# Is every source file formatted as .clang-format says? "--fix" formats them.
set -eu
cd "$(dirname "$0")/.."
find app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 |
    if [ "${1:-}" = --fix ]; then
        xargs -0 clang-format -i
    else
        xargs -0 clang-format --dry-run --Werror
    fi
