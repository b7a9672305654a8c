// SPDX-License-Identifier: MIT
#include "app/check/OptionTable.h"

#include "app/check/CheckWords.h"
#include "app/start/HelpPage.h"
#include "app/start/Translation.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Group = Option::Group;
using Value = Option::Value;

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Target:
        return CheckWords::tr("What to test");
    case Group::Output:
        return CheckWords::tr("The report");
    case Group::Saved:
        return CheckWords::tr("Saved connections");
    case Group::Network:
        return CheckWords::tr("Network");
    case Group::Other:
        break;
    }
    return CheckWords::tr("Other");
}

HelpPage::Rows examples()
{
    return {{u"propel-check"_s, CheckWords::tr("Test your saved connection.")},
            {u"propel-check --details"_s, CheckWords::tr("List every permission, not only what's missing.")},
            {u"propel-check --pdf report.pdf"_s, CheckWords::tr("Save a report to send to your administrator.")},
            {u"propel-check --all --json"_s, CheckWords::tr("Test all saved connections, for a script.")},
            {u"propel-check --last --max-age 26h"_s, CheckWords::tr("Print the last result, for a monitoring agent.")}};
}

} // namespace

QList<Option> optionTable()
{
    return {
        {Group::Target, u"domain"_s, CheckWords::tr("Test this instance instead of a saved connection."), Value::Text,
         u"HOST[:PORT]"_s},
        {Group::Target, u"company"_s, CheckWords::tr("Its Company ID, as typed to sign in to ConnectWise."),
         Value::Text, u"ID"_s},
        {Group::Target, u"public-key"_s, CheckWords::tr("The API member's public key."), Value::Text, u"KEY"_s},
        {Group::Target, u"private-key-stdin"_s,
         CheckWords::tr("Read the private key from standard input. On a terminal, you're asked for it.")},
        {Group::Target, u"all"_s, CheckWords::tr("Test all saved connections.")},
        {Group::Target, u"requirements"_s,
         CheckWords::tr("Test against this list of requirements instead of the built-in one."), Value::File,
         u"FILE.json"_s},

        {Group::Output, u"details"_s, CheckWords::tr("List every permission, not only what's missing.")},
        {Group::Output, u"only-missing"_s,
         CheckWords::tr("Leave out what's fine in Markdown, HTML, and PDF too, not only in text.")},
        {Group::Output, u"text"_s,
         CheckWords::tr("Print the report as text. This is the default, except with --all and --last.")},
        {Group::Output, u"json"_s,
         CheckWords::tr("Print the report as one JSON object and nothing else; with --all, an array of them.")},
        {Group::Output, u"markdown"_s, CheckWords::tr("Print the report as Markdown.")},
        {Group::Output, u"html"_s, CheckWords::tr("Write the report to this file as HTML (“-”: to standard output)."),
         Value::File, u"FILE"_s},
        {Group::Output, u"pdf"_s, CheckWords::tr("Write the report to this file as PDF, to print or send."),
         Value::File, u"FILE"_s},
        {Group::Output,
         u"format"_s,
         CheckWords::tr("Print the result in this monitoring agent's format (default with --last or --all: nagios)."),
         Value::Choice,
         u"nagios|datto|json"_s,
         {u"nagios"_s, u"datto"_s, u"json"_s}},
        {Group::Output, u"support"_s,
         CheckWords::tr("Write a file that shows support how the instance responds, without names, keys, or records."),
         Value::File, u"FILE.zip"_s},
        {Group::Output, u"strict"_s, CheckWords::tr("Exit with 1 if something isn't confirmed.")},
        {Group::Output, u"quiet"_s, CheckWords::tr("Don't show progress.")},

        {Group::Saved, u"list"_s, CheckWords::tr("List the saved connections.")},
        {Group::Saved, u"last"_s,
         CheckWords::tr("Print the last result of a saved connection or a status file, without network or keychain.")},
        {Group::Saved,
         u"max-age"_s,
         CheckWords::tr("With --last: an older result counts as unknown (45s, 90m, 26h, 2d; by default 26h)."),
         Value::Choice,
         u"26h"_s,
         {u"90m"_s, u"26h"_s, u"2d"_s}},
        {Group::Saved, u"forget-all"_s,
         CheckWords::tr("Remove everything stored for this account: connections, their keys in the keychain, settings, "
                        "history, and log.")},

        {Group::Network, u"client-id"_s, CheckWords::tr("The client ID to send."), Value::Text, u"GUID"_s},
        {Group::Network, u"ca-file"_s, CheckWords::tr("Trust the CA certificates in this file too."), Value::File,
         u"PEM"_s},
        {Group::Network, u"proxy"_s, CheckWords::tr("Use this proxy: http://host:port or socks5://host:port."),
         Value::Text, u"URL"_s},
        {Group::Network, u"timeout"_s,
         CheckWords::tr("Wait this many seconds for each response: 1 to 600 (default: 20)."), Value::Text,
         u"SECONDS"_s},

        {Group::Other, u"language"_s, CheckWords::tr("Use this language, for example de."), Value::Choice, u"xx"_s,
         availableLanguages()},
        {Group::Other, u"verbose"_s, CheckWords::tr("Write more to the log, and all of it to standard error.")},
        {Group::Other,
         u"completion"_s,
         CheckWords::tr("Print a script that completes these options in your shell."),
         Value::Choice,
         u"bash|zsh|fish"_s,
         {u"bash"_s, u"zsh"_s, u"fish"_s}},
        {Group::Other, u"version"_s, CheckWords::tr("Print the version.")},
        {Group::Other, u"help"_s, CheckWords::tr("Print this help.")},
    };
}

QString checkHelp(int width)
{
    HelpPage help(width);
    help.paragraph(
        CheckWords::tr("Tests whether a ConnectWise API member has the permissions Propel Your MSP needs. It "
                       "only reads; nothing is changed."));
    help.usage({u"propel-check [CONNECTION] [OPTION]..."_s,
                u"propel-check --domain HOST --company ID --public-key KEY --private-key-stdin"_s,
                u"propel-check --last [CONNECTION|FILE] [--max-age 26h]"_s});
    help.examples(examples());
    const QList<Option> all = optionTable();
    Group group = Group::Other;
    for (const Option &option : all) {
        if (std::exchange(group, option.group) != option.group || &option == &all.constFirst())
            help.title(groupTitle(group));
        if (option.name == "domain"_L1)
            help.options({{u"CONNECTION"_s, CheckWords::tr("A saved connection's name or ID. Optional if there is only "
                                                           "one.")}});
        const QString name = u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        help.options({{option.isShortToo() ? u"%1, -%2"_s.arg(name, option.name.first(1)) : name, option.text}});
    }
    help.exitCodes({{u"0"_s, CheckWords::tr("ready, or (without --strict) not confirmed")},
                    {u"1"_s, CheckWords::tr("not confirmed, with --strict")},
                    {u"2"_s, CheckWords::tr("not ready: a permission is missing, or the keys were rejected")},
                    {u"3"_s, CheckWords::tr("couldn't finish the test, keychain error, or invalid options")}});
    return help.text();
}

QStringList optionNames()
{
    QStringList names;
    for (const Option &option : optionTable())
        names += option.name;
    return names;
}

} // namespace Propel
