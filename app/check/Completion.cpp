// SPDX-License-Identifier: MIT
#include "app/check/OptionTable.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Value = Option::Value;

/// --list writes a connection as "Name (ID)", on a line that begins without a blank.
constexpr auto connectionNames =
    R"(command propel-check --list --language en 2>/dev/null </dev/null | sed -n 's/^\([^ ].*\) ([^()]*)$/\1/p')"_L1;

// Needs nothing of bash-completion's own.
constexpr auto bash = R"(# Made by: propel-check --completion bash

_propel_check_connections() { # those whose name begins with what is typed so far
    local typed=${1//\\/} name
    typed=${typed#[\"\']}
    while IFS= read -r name; do
        [[ $name == "$typed"* ]] && COMPREPLY+=("$name")
    done < <(@NAMES@)
}

_propel_check() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if [[ $word == "=" ]]; then # bash takes "--format=json" for three words
        word=
    elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $before in
@CHOICES@    @FILES@)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    @TEXTS@) ;; # nobody can guess these
    *)
        if [[ $word == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "@OPTIONS@" -- "$word")
            return
        fi
        compopt -o filenames 2>/dev/null # readline escapes the blanks
        if [[ " ${COMP_WORDS[*]} " == *" --last "* ]]; then # takes a status file or their folder, too
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
        fi
        _propel_check_connections "$word"
        ;;
    esac
}
complete -F _propel_check propel-check
)"_L1;

constexpr auto zsh = R"(#compdef propel-check
# Made by: propel-check --completion zsh

_propel_check_connections() {
    local -a names=("${(@f)$(@NAMES@)}")
    compadd -a names
    (( ${words[(I)--last]} )) && _files
}

_propel_check() {
    _arguments \
@OPTIONS@        '*:connection:_propel_check_connections'
}

if [ "$funcstack[1]" = "_propel_check" ]; then
    _propel_check "$@"
else
    compdef _propel_check propel-check
fi
)"_L1;

constexpr auto fish = R"~(# Made by: propel-check --completion fish
complete -c propel-check -f
complete -c propel-check -n '__fish_contains_opt last' -F
complete -c propel-check -a '(@NAMES@)'
)~"_L1;

QString inQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString forBash(const QList<Option> &options)
{
    QStringList all;
    QStringList files;
    QStringList texts;
    QString choices;
    for (const Option &option : options) {
        const QString name = u"--"_s + option.name;
        all += name;
        if (option.kind == Value::File)
            files += name;
        else if (option.kind == Value::Text)
            texts += name;
        else if (option.kind == Value::Choice)
            choices += u"    %1) mapfile -t COMPREPLY < <(compgen -W \"%2\" -- \"$word\") ;;\n"_s.arg(
                name, option.choices.join(u' '));
    }
    return QString(bash)
        .replace(u"@CHOICES@"_s, choices)
        .replace(u"@FILES@"_s, files.join(u" | "_s))
        .replace(u"@TEXTS@"_s, texts.join(u" | "_s))
        .replace(u"@OPTIONS@"_s, all.join(u' '));
}

QString forZsh(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        QString text = option.text;
        text.replace(u':', u"\\:"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
        QString spec = u"--%1%2[%3]"_s.arg(option.name, option.kind == Value::None ? QString() : u"="_s, text);
        if (option.kind == Value::File)
            spec += u":file:_files"_s;
        else if (option.kind == Value::Choice)
            spec += u":value:(%1)"_s.arg(option.choices.join(u' '));
        else if (option.kind == Value::Text)
            spec += u":value: "_s;
        lines += u"        %1 \\\n"_s.arg(inQuotes(spec));
    }
    return QString(zsh).replace(u"@OPTIONS@"_s, lines);
}

QString forFish(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        QString line = u"complete -c propel-check -l %1"_s.arg(option.name);
        if (option.kind == Value::File)
            line += u" -r -F"_s;
        else if (option.kind == Value::Choice)
            line += u" -x -a \"%1\""_s.arg(option.choices.join(u' '));
        else if (option.kind == Value::Text)
            line += u" -x"_s;
        lines += u"%1 -d %2\n"_s.arg(line, inQuotes(option.text));
    }
    return QString(fish) + lines;
}

} // namespace

QString completionScript(const QString &shell)
{
    const QList<Option> options = optionTable();
    QString script;
    if (shell == "bash"_L1)
        script = forBash(options);
    else if (shell == "zsh"_L1)
        script = forZsh(options);
    else if (shell == "fish"_L1)
        script = forFish(options);
    QString listed = connectionNames;
    if (shell == "fish"_L1)
        listed.replace(u'\'', u"\\'"_s);
    return script.replace(u"@NAMES@"_s, listed);
}

} // namespace Propel
