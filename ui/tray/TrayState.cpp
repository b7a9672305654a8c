// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include "ui/Drawing.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString fileOf(TrayState state)
{
    switch (state) {
    case TrayState::Ready:
        return u":/icons/tray-ready.svg"_s;
    case TrayState::NotReady:
        return u":/icons/tray-not-ready.svg"_s;
    case TrayState::CannotTell:
        return u":/icons/tray-cannot-tell.svg"_s;
    case TrayState::Testing:
        return u":/icons/tray-testing.svg"_s;
    case TrayState::Paused:
        return u":/icons/tray-paused.svg"_s;
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
    if (lastRuns.isEmpty() || any([](const std::optional<RunRecord> &run) { return !run || !run->isWell(); }))
        return TrayState::CannotTell;
    return TrayState::Ready;
}

QString word(TrayState state)
{
    switch (state) {
    case TrayState::Ready:
        return QCoreApplication::translate("Tray", "Ready");
    case TrayState::NotReady:
        return QCoreApplication::translate("Tray", "Not ready");
    case TrayState::CannotTell:
        return QCoreApplication::translate("Tray", "Can’t tell");
    case TrayState::Testing:
        return QCoreApplication::translate("Tray", "Testing…");
    case TrayState::Paused:
        return QCoreApplication::translate("Tray", "Tests are paused");
    }
    return {};
}

QIcon trayIcon(TrayState state)
{
    static constexpr std::array sizes{16, 20, 22, 24, 32, 40, 48, 64};
    const Drawing drawing = Drawing::fromFile(fileOf(state)).value_or(Drawing());
    QIcon icon;
    for (const int size : sizes) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace Propel
