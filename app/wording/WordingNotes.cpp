// SPDX-License-Identifier: MIT
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// Notes beside the verdict: what green on this desk doesn't prove, and rights beyond what is needed. They judge
// nothing.

namespace Propel::Wording {
namespace {

using App = QCoreApplication;

/// "412 companies"
QString counted(const SightCount &count)
{
    const int number = static_cast<int>(std::min<qint64>(count.count, std::numeric_limits<int>::max()));
    if (count.what == "companies"_L1)
        return App::translate("Wording", "%Ln companies", nullptr, number);
    if (count.what == "configurations"_L1)
        return App::translate("Wording", "%Ln configurations", nullptr, number);
    if (count.what == "members"_L1)
        return App::translate("Wording", "%Ln members", nullptr, number);
    if (count.what == "opportunities"_L1)
        return App::translate("Wording", "%Ln opportunities", nullptr, number);
    //: A count of something that a requirements file names. %1: the number, %2: the English name
    return App::translate("Wording", "%1 of “%2”").arg(QLocale().toString(count.count), count.what);
}

QString reachReason(ReachReason reason)
{
    switch (reason) {
    case ReachReason::PublicAddress:
        return App::translate("Wording",
                              "The host has a public address, and its certificate comes from a public authority.");
    case ReachReason::PrivateAddress:
        return App::translate("Wording", "From this computer, the host's name leads to a private address, which can't "
                                         "be reached from the internet.");
    case ReachReason::LocalName:
        return App::translate("Wording", "The host's name is known in this network alone.");
    case ReachReason::PrivateCa:
        return App::translate("Wording", "The certificate is vouched for only by the private CA that was given here; "
                                         "Propel's servers don't know it.");
    case ReachReason::ThroughProxy:
        return App::translate("Wording",
                              "The answers came through a proxy, so where the host is could not be seen from here.");
    case ReachReason::NotLookedUp:
        return App::translate("Wording", "The host's address was not looked up.");
    }
    return {};
}

/// "Companies, Configurations, Edit"; nothing for what the report doesn't know.
QString lossName(const Loss &loss, const Report &report)
{
    for (const ModuleResult &row : report.modules) {
        if (row.requirement.id == loss.id && loss.right)
            //: One right of a row. %1: the row, such as "Companies, Configurations", %2: the right, such as "Edit"
            return App::translate("Wording", "%1, %2").arg(rowName(row), word(*loss.right));
    }
    for (const TableResult &table : report.tables) {
        if (table.requirement.id == loss.id)
            return rowName(table);
    }
    return loss.id;
}

/// What Propel's servers will need, to be handed to whoever runs the firewall.
QString whatServersNeed(const Report &report)
{
    const bool isCertificateOnly = report.outsideReach.reasons == QList{ReachReason::PrivateCa};
    if (isCertificateOnly)
        //: %1: the host, with a port unless it is 443
        return App::translate("Wording", "From this computer it works; Propel's servers will need a certificate of a "
                                         "public authority on %1, with "
                                         "its intermediate certificates.")
            .arg(report.connection.domain);
    //: %1: the host, with a port unless it is 443
    return App::translate("Wording", "From this computer it works; Propel's servers will need to get to %1 from the "
                                     "internet. For whoever runs the "
                                     "firewall: a public name and address for it, https let through from the addresses "
                                     "that Propel's support names, "
                                     "and a certificate of a public authority.")
        .arg(report.connection.domain);
}

} // namespace

QString lossSentence(const Loss &loss, const Report &report)
{
    const QString name = lossName(loss, report);
    switch (loss.now) {
    case State::Passed:
        break;
    case State::Failed:
        //: %1: a right of a row, or a table
        return App::translate("Wording", "%1: passed with the present keys, failed with the new ones.").arg(name);
    case State::Unconfirmed:
        //: %1: a right of a row, or a table
        return App::translate("Wording", "%1: passed with the present keys, not confirmed with the new ones.")
            .arg(name);
    case State::Untested:
        //: %1: a right of a row, or a table
        return App::translate("Wording", "%1: passed with the present keys, not tested with the new ones.").arg(name);
    }
    return {};
}

QString excessSentence(const ExcessRight &excess)
{
    //: %1: a module, %2: an action, %3: a right ("Inquire"), %4: the level found ("All"), %5: the level needed ("None")
    return App::translate("Wording", "%1, %2: %3 is %4, needed is %5.")
        .arg(excess.module, excess.action, word(excess.right), word(excess.found), word(excess.required));
}

QString excessNote(const Report &report)
{
    if (!report.levelsTold)
        return App::translate(
            "Wording",
            "Whether the role holds more than is needed can't be told: the instance didn't tell the levels.");
    if (report.excess.isEmpty())
        return App::translate("Wording", "The role holds no more than is needed.");
    const int levels = static_cast<int>(report.excess.size()); // outside the call, or lupdate 6.4 passes the text over
    return App::translate("Wording",
                          "The role holds %n levels more than needed. That breaks nothing; a role with no more than "
                          "the levels needed is safer.",
                          nullptr, levels);
}

QStringList reachReasons(const OutsideReach &reach)
{
    QStringList sentences;
    for (const ReachReason reason : reach.reasons)
        sentences += reachReason(reason);
    return sentences;
}

QString reachNote(const Report &report)
{
    switch (report.outsideReach.state) {
    case Reach::Likely:
        return {};
    case Reach::Unlikely:
        return whatServersNeed(report);
    case Reach::Unknown:
        break;
    }
    if (report.outsideReach.reasons.contains(ReachReason::ThroughProxy))
        //: %1: the host, with a port unless it is 443
        return App::translate("Wording", "From this computer it works through a proxy. Whether Propel's servers get to "
                                         "%1 from the internet can't be "
                                         "seen from here.")
            .arg(report.connection.domain);
    return report.stage(Stage::CompanyInfo).state == StageState::Passed
               ? App::translate(
                     "Wording",
                     "Whether Propel's servers get to the instance from the internet can't be seen from here.")
               : QString(); // it doesn't work from here either: the failed stage has the word
}

bool isSightNarrow(const Report &report)
{
    return std::any_of(report.sight.begin(), report.sight.end(), [](const SightCount &count) {
        return (count.what == "companies"_L1 && count.count <= 2) ||
               (count.what == "configurations"_L1 && count.count == 0);
    });
}

QString sightNote(const Report &report)
{
    if (report.sight.isEmpty())
        return {};
    QList<SightCount> sorted = report.sight; // they come in the order of the answers
    std::sort(sorted.begin(), sorted.end(), [](const SightCount &a, const SightCount &b) { return a.what < b.what; });
    QStringList counts;
    for (const SightCount &count : std::as_const(sorted))
        counts += counted(count);
    const QString all = counts.join(u", "_s);
    if (!isSightNarrow(report))
        //: %1: what the member sees, such as "412 companies, 8 members"
        return App::translate("Wording", "The API member sees %1. Is that about all of them?").arg(all);
    //: %1: what the member sees, such as "1 company, 0 configurations"; the labels in “ ” and around > stand so in
    //: ConnectWise
    return App::translate("Wording", "The API member sees only %1. If there are more: in ConnectWise, under System > "
                                     "Members > API Members > (the "
                                     "member), set “Level” and “Location” to Corporate; and under System > Security "
                                     "Roles > (its role) > Companies > "
                                     "Configurations > customize, allow all configuration types.")
        .arg(all);
}

} // namespace Propel::Wording
