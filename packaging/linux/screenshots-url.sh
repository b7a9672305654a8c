#!/bin/bash
# SPDX-License-Identifier: MIT
# screenshots-url.sh: where everybody sees the pictures of packaging/linux/screenshots, as AppStream wants to be told: in the
# repository that this clone is of, as of this commit. Nothing where that is not on a known site, or doesn't have the commit.
set -euo pipefail
cd "$(dirname "$0")"

commit=$(git rev-parse HEAD 2>/dev/null) || exit 0
[ -n "$(git branch --remotes --contains "$commit" --list 'origin/*')" ] || exit 0
origin=$(git remote get-url origin)
[[ $origin =~ ^git@([^:/]+):(.+)$ ]] && origin=https://${BASH_REMATCH[1]}/${BASH_REMATCH[2]}
[[ $origin =~ ^https://([a-z.]+)/([A-Za-z0-9._/-]+)$ ]] || exit 0 # never one with a user name or a token in it
site=${BASH_REMATCH[1]} name=${BASH_REMATCH[2]%.git}
case $site in
github.com) echo "https://raw.githubusercontent.com/$name/$commit/packaging/linux/screenshots" ;;
gitlab.com) echo "https://gitlab.com/$name/-/raw/$commit/packaging/linux/screenshots" ;;
codeberg.org) echo "https://codeberg.org/$name/raw/commit/$commit/packaging/linux/screenshots" ;;
esac
