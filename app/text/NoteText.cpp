// SPDX-License-Identifier: MIT
#include "app/diagnosis/Drift.h"
#include "app/text/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// Notes beside the verdict: what green on this desk doesn't prove. They judge nothing.

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

/// "412 companies, 8 members"
QString countedAll(QList<SightCount> counts)
{
    // They come in the order of the answers.
    std::sort(counts.begin(), counts.end(), [](const SightCount &a, const SightCount &b) { return a.what < b.what; });
    QStringList texts;
    for (const SightCount &count : std::as_const(counts))
        texts += counted(count);
    return texts.join(u", "_s);
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
    const QString all = countedAll(report.sight);
    if (const QList<SightCount> fallen = fallenSight(report); !fallen.isEmpty())
        //: %1: what the member sees, such as "3 companies, 8 members", %2: what it saw earlier, such as "40 companies";
        //: the labels in “ ” and around > stand so in ConnectWise
        return App::translate("Wording", "The API member sees %1; it used to see %2. If that isn't meant: in "
                                         "ConnectWise, under System > Members > API Members > (the member), set "
                                         "“Level” and “Location” to Corporate; and under System > Security Roles > "
                                         "(its role) > Companies > Configurations > customize, allow all "
                                         "configuration types.")
            .arg(all, countedAll(fallen));
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
