// SPDX-License-Identifier: MIT
#include "app/text/NoteText.h"

#include "app/text/RowText.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Propel::Text {

QString excessSentence(const ExcessRight &excess)
{
    //: %1: a module, %2: an action, %3: a right ("Inquire"), %4: the level found ("All"), %5: the level needed ("None")
    return Words::tr("%1, %2: %3 is %4; Propel needs only %5.")
        .arg(excess.module, excess.action, word(excess.right), word(excess.found), word(excess.required));
}

QString excessRemedy(const ExcessRight &excess)
{
    return levelClick(excess.module, excess.action, excess.right, excess.required);
}

QString excessPath()
{
    //: %1: "System > Security Roles". "Save" stands so in ConnectWise.
    return Words::tr(
               "To lower them, open the API member's role under %1 in ConnectWise, set each level as listed, then "
               "save the role. If other members have this role too, give the API member its own role first.")
        .arg(roleScreen());
}

QString excessOfTables()
{
    return Words::tr("We can't see whether Table Setup allows more tables than needed. Compare the left list under "
                     "customize with the tables Propel needs.");
}

QString excessNote(const Report &report)
{
    if (!report.levelsKnown)
        return Words::tr(
            "We can't tell whether the role has more than Propel needs: ConnectWise didn't report the levels.");
    const int unknown = report.unknownExcess; // outside the call, or lupdate 6.4 passes the text over
    if (report.excess.isEmpty() && unknown > 0)
        return Words::tr(
            "As far as we can tell, the role has no more than Propel needs. ConnectWise didn't report %n levels.",
            nullptr, unknown);
    if (report.excess.isEmpty())
        return Words::tr("The role allows nothing beyond what Propel needs.");
    const int levels = static_cast<int>(report.excess.size());
    return Words::tr(
        "%n levels in this role are higher than Propel needs. Everything works, but lowering them is safer.", nullptr,
        levels);
}

QString unknownExcessNote(const Report &report)
{
    const int unknown = report.unknownExcess;
    if (!report.levelsKnown || report.excess.isEmpty() || unknown == 0)
        return {};
    return Words::tr("ConnectWise didn't report %n more levels.", nullptr, unknown);
}

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
    std::ranges::sort(counts, [](const SightCount &a, const SightCount &b) { return a.what < b.what; });
    QStringList texts;
    for (const SightCount &count : std::as_const(counts))
        texts += counted(count);
    return texts.join(u", "_s);
}

QString reachReason(ReachReason reason, const QString &address)
{
    switch (reason) {
    case ReachReason::PublicAddress:
        return Words::tr("The host has a public address, and its certificate comes from a public authority.");
    case ReachReason::PrivateAddress:
        return address.isEmpty() ? Words::tr("It resolves to a private IP address.")
                                 //: %1: an IP address
                                 : Words::tr("It resolves to the private IP address %1.").arg(address);
    case ReachReason::LocalName:
        return Words::tr("Its name resolves only on this network.");
    case ReachReason::PrivateCa:
        return Words::tr("Its certificate comes from a private CA.");
    case ReachReason::ThroughProxy:
        return Words::tr("The answers came through a proxy, so we can't see where the server is.");
    case ReachReason::NotLookedUp:
        return Words::tr("Its address wasn't looked up.");
    }
    return {};
}

} // namespace

QStringList reachReasons(const OutsideReach &reach)
{
    QStringList sentences;
    for (const ReachReason reason : reach.reasons)
        sentences += reachReason(reason, reach.privateAddress);
    return sentences;
}

QString reachHelp(const Report &report)
{
    const bool isCertificateOnly = report.outsideReach.reasons == QList{ReachReason::PrivateCa};
    if (isCertificateOnly)
        //: %1: the host, with a port unless it is 443
        return Words::tr("Use a certificate from a public authority on %1, with its intermediate certificates.")
            .arg(report.connection.domain);
    //: %1: the host
    return Words::tr("For your firewall administrator: publish a public DNS name for %1, allow HTTPS from Propel's "
                     "addresses, and use a certificate from a public authority.")
        .arg(report.connection.host());
}

QString firewallRequest(const Report &report)
{
    const OutsideReach &reach = report.outsideReach;
    const bool isCertificateOnly = reach.reasons == QList{ReachReason::PrivateCa};
    QStringList sentences{//: %1: the host, with a port unless it is 443
                          Words::tr("Propel's servers need to reach https://%1.").arg(report.connection.domain),
                          isCertificateOnly
                              ? reachHelp(report)
                              //: %1: the host
                              : Words::tr("Publish a public DNS name for %1, allow HTTPS from Propel's addresses, and "
                                          "use a certificate from a public authority.")
                                    .arg(report.connection.host())};
    if (!reach.privateAddress.isEmpty())
        //: %1: an IP address
        sentences += Words::tr("Currently it resolves to %1.").arg(reach.privateAddress);
    return sentences.join(u' ');
}

QString reachNote(const Report &report)
{
    switch (report.outsideReach.state) {
    case Reach::Likely:
        return {};
    case Reach::Unlikely:
        return u"%1 %2"_s.arg(Words::tr("Propel's servers probably can't reach this address."), reachHelp(report));
    case Reach::Unknown:
        break;
    }
    if (report.outsideReach.reasons.contains(ReachReason::ThroughProxy))
        //: %1: the host, with a port unless it is 443
        return Words::tr("It works through a proxy from here. We can't see whether Propel's servers can reach %1.")
            .arg(report.connection.domain);
    return report.stage(Stage::CompanyInfo).state == StageState::Passed
               ? Words::tr("We can't see from here whether Propel's servers can reach the instance.")
               : QString(); // it doesn't work from here either: the failed stage has the word
}

QString sightLine(const Report &report)
{
    if (report.sight.isEmpty())
        return {};
    const QString all = countedAll(report.sight);
    if (const QList<SightCount> fallen = report.fallenSight(); !fallen.isEmpty())
        //: %1: what the member sees, such as "3 companies, 8 members", %2: what it saw earlier, such as "40 companies"
        return Words::tr("Visible to this API member: %1. Previously: %2.").arg(all, countedAll(fallen));
    //: %1: what the member sees, such as "412 companies, 8 members"
    return Words::tr("Visible to this API member: %1.").arg(all);
}

QString sightHelp()
{
    //: The labels in “ ” and around > stand so in ConnectWise
    return Words::tr(
        "If there should be more: in ConnectWise, go to System > Members > API Members > (the member). Set "
        "“Level” to Corporate (Level 1) and “Location” to Corporate, and turn off “Restrict Board "
        "Access”. Then go to System > Security Roles > (its role) > Companies > Configurations > customize "
        "and allow all configuration types.");
}

QString sightNote(const Report &report)
{
    const QString line = sightLine(report);
    const bool isLow = report.isSightNarrow() || !report.fallenSight().isEmpty();
    if (line.isEmpty())
        return {};
    //: "Level", "Location" and "Restrict Board Access" stand so in ConnectWise
    return u"%1 %2"_s.arg(line, isLow ? sightHelp()
                                      : Words::tr("Fewer than you expect? Check the API member's Level, Location, and "
                                                  "Restrict Board Access."));
}

QString requestsNote(const Report &report)
{
    const bool areReads =
        std::ranges::all_of(report.requests, [](const LedgerEntry &entry) { return entry.method == "GET"_L1; });
    const auto count = static_cast<int>(report.requests.size());
    return areReads ? Words::tr("%n requests, all read-only", nullptr, count)
                    : Words::tr("%n requests, not all of them read-only", nullptr, count);
}

} // namespace Propel::Text
