#!/bin/bash
# SPDX-License-Identifier: MIT
# options-told.sh PROGRAM FILE: does the man page explain just the options that the program's help has?
set -euo pipefail
program=$1 file=$2

options() { grep -oE -- '--[a-z][a-z-]+' | sort -u; } # of what is read
of_program=$(LC_ALL=C.UTF-8 "$program" --help --language en | grep -E '^  -' | options)
# Those that are explained, not those that are merely spoken of: the line behind .TP
of_file=$(sed 's/\\-/-/g' "$file" | grep -A 1 '^\.TP$' | options)
if [ "$of_program" != "$of_file" ]; then
    echo "$file does not tell the options of $(basename "$program") (<: only the program, >: only the file):" >&2
    diff <(echo "$of_program") <(echo "$of_file") >&2 || true
    exit 1
fi
