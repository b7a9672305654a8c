# SPDX-License-Identifier: MIT
# Completion of propel-check's options and saved connections in bash; needs nothing of bash-completion's own.

_propel_check_connections() { # those whose name begins with what is typed so far
    local typed=${1//\\/} name
    typed=${typed#[\"\']}
    while IFS= read -r name; do
        [[ $name == "$typed"* ]] && COMPREPLY+=("$name")
    done < <(command propel-check --list --language en 2>/dev/null </dev/null | sed -n 's/^\([^ ].*\) ([^()]*)$/\1/p')
}

_propel_check() {
    local options="--domain --company --public-key --private-key-stdin --list --all --json --text --markdown --html
        --last --forget-all --max-age --format --requirements --client-id --ca-file --proxy --timeout --strict --quiet --verbose
        --language --version --help -h"
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if [[ $word == "=" ]]; then # bash takes "--format=json" for three words
        word=
    elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $before in
    --format) mapfile -t COMPREPLY < <(compgen -W "nagios datto json" -- "$word") ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "de en" -- "$word") ;;
    --max-age) mapfile -t COMPREPLY < <(compgen -W "90m 26h 2d" -- "$word") ;;
    --html | --requirements | --ca-file)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    --domain | --company | --public-key | --client-id | --proxy | --timeout) ;; # nobody can guess these
    *)
        if [[ $word == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
            return
        fi
        compopt -o filenames 2>/dev/null # readline puts in the backslashes that blanks want
        if [[ " ${COMP_WORDS[*]} " == *" --last "* ]]; then # takes a status file or their folder, too
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
        fi
        _propel_check_connections "$word"
        ;;
    esac
}
complete -F _propel_check propel-check
