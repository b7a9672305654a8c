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

QIcon trayIcon(TrayState state)
{
    return Theme::icon(iconNameOf(state));
}

} // namespace Propel
