#!/bin/sh
# SPDX-License-Identifier: MIT
# Called by makensis with the uninstaller that it has just written.
exec sh -c "$PROPEL_SIGN_COMMAND" sign "$1"
