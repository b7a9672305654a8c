#!/bin/bash
# SPDX-License-Identifier: MIT
# Refuses words that no technician would say, in all that people read: plain-english.sh ROOT
set -u
cd "$1" || exit 2
words='mend(s|ed|ing)?|whoever|came about|vouch(es|ed)?|by (itself|themselves)|goes on|go on with|till|anew|all the same'
words+='|not yours|holds? on to|let go of|way on|is told as|is no (language|time)'

sources() { # what is translated, a line each
    awk '/<source>/ { text = 1 } text { printf "%s ", $0 } /<\/source>/ { text = 0; print "" }' translations/propel_de.ts
}
documents=(README.md CHANGELOG.md CONTRIBUTING.md resources/docs/*.md resources/requirements/* packaging/*/README.md
    tests/sandbox/README.md packaging/debian/control packaging/linux/*.1 packaging/linux/*.desktop packaging/linux/*.in
    packaging/windows/texts.nsh packaging/windows/installer.nsi packaging/try.sh)
found=$({ sources | sed 's|^|translations/propel_de.ts:|'; grep -n '' "${documents[@]}"; } | grep -Eiw "$words")
[ -z "$found" ] && exit 0
echo "$found"
exit 1
