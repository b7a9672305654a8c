// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include "ui/Theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QLatin1StringView iconNameOf(TrayState state)
{
    switch (state) {
    case TrayState::Ready:
        return "tray-ready"_L1;
    case TrayState::NotReady:
        return "tray-not-ready"_L1;
    case TrayState::CannotTell:
        return "tray-cannot-tell"_L1;
    case TrayState::Testing:
        return "tray-testing"_L1;
    case TrayState::Paused:
        return "tray-paused"_L1;
    }
    return {};
}

} // namespace

TrayState trayState(const QList<std::optional<RunRecord>> &lastRuns, bool testing, bool paused)
{
    if (testing)
        return TrayState::Testing;
    const auto any = [&](auto &&is) { return std::any_of(lastRuns.begin(), lastRuns.end(), is); };
    if (any([](const std::optional<RunRecord> &run) { return run && run->verdict == Verdict::NotReady; }))
        return TrayState::NotReady;
    if (paused)
        return TrayState::Paused;
    if (any([](const std::optional<RunRecord> &run) { return !run || !run->isWell(); }))
        return TrayState::CannotTell;
    return TrayState::Ready;
}

int severity(const std::optional<RunRecord> &last)
{
    switch (Theme::mark(last)) {
    case Mark::Failed:
        return 4;
    case Mark::Attention:
        return 3;
    case Mark::Unconfirmed:
        return 2;
    case Mark::Untested:
        return 1;
    default:
        return 0;
    }
}

QIcon trayIcon(TrayState state)
{
    return Theme::icon(iconNameOf(state));
}

} // namespace Propel
