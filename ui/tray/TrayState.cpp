// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include "ui/Theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// In the order of TrayState.
constexpr std::array icons{"tray-ready"_L1, "tray-not-ready"_L1, "tray-cannot-tell"_L1, "tray-testing"_L1,
                           "tray-paused"_L1};
static_assert(icons.size() == static_cast<size_t>(TrayState::Paused) + 1);

} // namespace

TrayState trayState(const QList<std::optional<RunRecord>> &lastRuns, bool testing, bool paused)
{
    if (testing)
        return TrayState::Testing;
    const auto any = [&](auto &&is) { return std::ranges::any_of(lastRuns, is); };
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
    return Theme::icon(icons.at(static_cast<size_t>(state)));
}

} // namespace Propel
