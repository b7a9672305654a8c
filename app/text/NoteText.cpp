// SPDX-License-Identifier: MIT
#include "app/text/NoteText.h"

#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

/// "412 companies"
QString counted(const SightCount &count)
{
    const int number = static_cast<int>(std::min<qint64>(count.count, std::numeric_limits<int>::max()));
    if (count.what == "companies"_L1)
        return Words::tr("%Ln companies", nullptr, number);
    if (count.what == "configurations"_L1)
        return Words::tr("%Ln configurations", nullptr, number);
    if (count.what == "members"_L1)
        return Words::tr("%Ln members", nullptr, number);
    if (count.what == "opportunities"_L1)
        return Words::tr("%Ln opportunities", nullptr, number);
    //: A count of something that a requirements file names. %1: the number, %2: the English name
    return Words::tr("%1 of “%2”").arg(QLocale().toString(count.count), count.what);
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
        return Words::tr("The host has a public address, and its certificate comes from a public authority.");
    case ReachReason::PrivateAddress:
        return Words::tr("From this computer, the host's name leads to a private address, which can't be reached from "
                         "the internet.");
    case ReachReason::LocalName:
        return Words::tr("The host's name is known in this network alone.");
    case ReachReason::PrivateCa:
        return Words::tr("The certificate is vouched for only by the private CA that was given here; Propel's servers "
                         "don't know it.");
    case ReachReason::ThroughProxy:
        return Words::tr("The answers came through a proxy, so where the host is could not be seen from here.");
    case ReachReason::NotLookedUp:
        return Words::tr("The host's address was not looked up.");
    }
    return {};
}

/// What Propel's servers will need, to be handed to whoever runs the firewall.
QString whatServersNeed(const Report &report)
{
    const bool isCertificateOnly = report.outsideReach.reasons == QList{ReachReason::PrivateCa};
    if (isCertificateOnly)
        //: %1: the host, with a port unless it is 443
        return Words::tr("From this computer it works; Propel's servers will need a certificate of a public authority "
                         "on %1, with its intermediate certificates.")
            .arg(report.connection.domain);
    //: %1: the host, with a port unless it is 443
    return Words::tr("From this computer it works; Propel's servers will need to get to %1 from the internet. For "
                     "whoever runs the firewall: a public name and address for it, https let through from the "
                     "addresses that Propel's support names, and a certificate of a public authority.")
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
        return Words::tr("From this computer it works through a proxy. Whether Propel's servers get to %1 from the "
                         "internet can't be seen from here.")
            .arg(report.connection.domain);
    return report.stage(Stage::CompanyInfo).state == StageState::Passed
               ? Words::tr("Whether Propel's servers get to the instance from the internet can't be seen from here.")
               : QString(); // it doesn't work from here either: the failed stage has the word
}

QString sightNote(const Report &report)
{
    if (report.sight.isEmpty())
        return {};
    const QString all = countedAll(report.sight);
    if (const QList<SightCount> fallen = report.fallenSight(); !fallen.isEmpty())
        //: %1: what the member sees, such as "3 companies, 8 members", %2: what it saw earlier, such as "40 companies";
        //: the labels in “ ” and around > stand so in ConnectWise
        return Words::
            tr("The API member sees %1; it used to see %2. If that isn't meant: in ConnectWise, under System > Members "
               "> API Members > (the member), set “Level” and “Location” to Corporate; and under System > Security "
               "Roles > (its role) > Companies > Configurations > customize, allow all configuration types.")
                .arg(all, countedAll(fallen));
    if (!report.isSightNarrow())
        //: %1: what the member sees, such as "412 companies, 8 members"
        return Words::tr("The API member sees %1. Is that about all of them?").arg(all);
    //: %1: what the member sees, such as "1 company, 0 configurations"; the labels in “ ” and around > stand so in
    //: ConnectWise
    return Words::tr("The API member sees only %1. If there are more: in ConnectWise, under System > Members > API "
                     "Members > (the member), set “Level” and “Location” to Corporate; and under System > Security "
                     "Roles > (its role) > Companies > Configurations > customize, allow all configuration types.")
        .arg(all);
}

} // namespace Propel::Text
