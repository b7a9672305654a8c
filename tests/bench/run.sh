#!/bin/bash
# SPDX-License-Identifier: MIT
# The benchmarks, on a release build, each as a ratio to a baseline measured in the same run. By hand, on a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/install-needs.sh test
cmake --preset release >/dev/null
cmake --build --preset release --target propel-connect propel-check propel-sandbox bench-bare-wizard bench-window-stall \
    bench-bare-tray bench-many-runs >/dev/null
code=0
for bench in bench idle; do
    tests/support/private-keyring.sh tests/support/private-desktop.sh \
        /usr/bin/python3 -B "tests/bench/$bench.py" build/release/bin || code=1
done
exit $code
