// SPDX-License-Identifier: MIT
#include "app/text/CauseText.h"
#include "app/text/Words.h"

namespace Propel::Text {
namespace {

/// Nobody is reached, and nothing says that anybody else is.
bool isNobodyThere(Cause cause)
{
    switch (cause) {
    case Cause::HostNotFound:
    case Cause::NameServerSilent:
    case Cause::NameServerFailed:
    case Cause::ConnectionRefused:
    case Cause::ConnectionTimedOut:
    case Cause::NetworkUnreachable:
    case Cause::TlsFailed:
    case Cause::TlsTimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace

QString whatToDoLater(Cause cause, const QString &apiHost)
{
    if (!isNobodyThere(cause) || cause == Cause::TlsFailed) // of which more may be known
        return {};
    //: %1: a host's name
    return Words::tr("The instance answered at first, so the domain is right, but %1 can't be reached now. Check this "
                     "computer's network, and test again in a few minutes. If it goes on, ask whoever runs the network "
                     "whether this computer may reach %1.")
        .arg(apiHost);
}

QString whatToDoWithRow(const Error &error)
{
    if (isNobodyThere(error.cause))
        return Words::tr(
            "Others were answered: the server, or the network on the way to it, was gone for a moment. Test again.");
    switch (error.cause) {
    case Cause::AnswerTooLarge:
    case Cause::UnexpectedJson:
    case Cause::HttpStatus:
        return Words::tr("Test again. If it goes on, send the report to Propel's support.");
    case Cause::KeysRefused:
        return Words::tr("Others were answered, so the keys were right. Perhaps the API member or its key was taken "
                         "away meanwhile, or something else guards this one. Test again.");
    default:
        return explain(error).remedy;
    }
}

} // namespace Propel::Text
