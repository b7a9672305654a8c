#!/bin/bash
# SPDX-License-Identifier: MIT
# screenshots-url.sh SCRIPT: which address does the script give for clones of this and that?
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/clone/packaging/linux"
cp "$1" "$work/clone/packaging/linux/"
cd "$work/clone"
export HOME=$work GIT_CONFIG_NOSYSTEM=1
unset GIT_DIR GIT_WORK_TREE

gives() { # ORIGIN WANTED
    git remote set-url origin "$1"
    local given
    given=$(packaging/linux/screenshots-url.sh)
    [ "$given" = "$2" ] || { echo "$1 gives '$given' instead of '$2'" >&2; exit 1; }
}

[ -z "$(packaging/linux/screenshots-url.sh)" ] # no repository at all
git init -q .
git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m one
commit=$(git rev-parse HEAD)
git remote add origin https://github.com/some/one.git
gives https://github.com/some/one.git '' # not pushed
git update-ref refs/remotes/origin/main "$commit"
gives https://github.com/some/one.git "https://raw.githubusercontent.com/some/one/$commit/packaging/linux/screenshots"
gives git@github.com:some/one.git "https://raw.githubusercontent.com/some/one/$commit/packaging/linux/screenshots"
gives https://gitlab.com/a/group/one "https://gitlab.com/a/group/one/-/raw/$commit/packaging/linux/screenshots"
gives https://codeberg.org/some/one "https://codeberg.org/some/one/raw/commit/$commit/packaging/linux/screenshots"
gives https://somebody:token@github.com/some/one '' # would tell the token
gives /srv/one.git ''
gives https://git.example.com/one ''
