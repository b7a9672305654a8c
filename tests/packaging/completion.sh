#!/bin/bash
# SPDX-License-Identifier: MIT
# completion.sh FOLDER: what bash offers behind "propel-check ..." with the completion that the program in FOLDER prints,
# with two saved connections and nothing of bash-completion's; whether zsh and fish, where they are, can read theirs.
set -euo pipefail
PATH=$1:$PATH

XDG_CONFIG_HOME=$(mktemp -d)
HOME=$XDG_CONFIG_HOME
export XDG_CONFIG_HOME HOME PATH
trap 'rm -rf "$HOME"' EXIT
unset XDG_STATE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME/Propel/propel-connect"
cat >"$HOME/Propel/propel-connect/connections.json" <<'JSON'
{"schema": "propel-connect/connections/1", "connections": [
 {"id": "a1", "name": "Acme Managed Services", "domain": "connect.acme.com", "companyId": "acme", "publicKey": "AbCdEfGhIjKlMnOp", "access": {}},
 {"id": "b2", "name": "Bolt (Berlin)", "domain": "connect.bolt.com", "companyId": "bolt", "publicKey": "BbCdEfGhIjKlMnOp", "access": {}}]}
JSON
cd "$HOME"
touch authority.pem

for shell in zsh fish; do
    propel-check --completion $shell --language en >"$shell.completion"
    ! command -v $shell >/dev/null || $shell -n "$shell.completion" || exit 1
    [ "$(grep -c -- '--timeout\|-l timeout' "$shell.completion")" = 1 ] || { echo "$shell: no --timeout" >&2; exit 1; }
done
# shellcheck source=/dev/null
source <(propel-check --completion bash --language en)
[ "$(complete -p propel-check)" = "complete -F _propel_check propel-check" ] || { complete -p propel-check >&2; exit 1; }

failed=0
offers() { # offers EXPECTED WORD...: what is offered for the last of these words, joined by "|"
    local expected=$1 given
    shift
    COMP_WORDS=(propel-check "$@")
    COMP_CWORD=$#
    _propel_check || true # what it returns means nothing to bash
    given=$(IFS='|' && echo "${COMPREPLY[*]}")
    if [ "$given" != "$expected" ]; then
        echo "behind 'propel-check $*': expected '$expected', got '$given'" >&2
        failed=1
    fi
}

offers "--json" --js
offers "--private-key-stdin|--proxy" --domain connect.acme.com --pr
offers "nagios|datto|json" --last --format ""
offers "datto" --all --format da
offers "datto" --all --format = d
offers "nagios|datto|json" --all --format =
offers "de" --language d
offers "authority.pem" --ca-file auth
offers "" --timeout ""
offers "" --public-key A
offers "Acme Managed Services|Bolt (Berlin)" ""
offers "Acme Managed Services" Ac
offers "Acme Managed Services" '"Acme Man'
offers "Acme Managed Services" 'Acme\ Man'
offers "authority.pem" --last auth
offers "" Zz
exit $failed
