// SPDX-License-Identifier: MIT
#include "ui/widgets/WindowState.h"

#include "app/settings/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::WindowState {
namespace {

QString file()
{
    return configFolder() + u"/windows.ini"_s;
}

} // namespace

QVariant recall(QLatin1StringView key)
{
    return QFileInfo::exists(file()) ? QSettings(file(), QSettings::IniFormat).value(key) : QVariant();
}

void keep(QLatin1StringView key, const QVariant &value)
{
    if (!QDir(configFolder()).exists())
        return;
    QSettings settings(file(), QSettings::IniFormat);
    if (value.isValid())
        settings.setValue(key, value);
    else
        settings.remove(key);
}

void restorePlace(QWidget &window, QLatin1StringView key, QSize usual)
{
    constexpr QSize frame(16, 40); // a usual one; the real one is known only once the window is shown
    window.resize(usual.boundedTo(window.screen()->availableSize() - frame));
    const bool isKnown = window.restoreGeometry(recall(key).toByteArray());
    const QRect work = window.screen()->availableGeometry();
    const QSize most = work.size() - frame;
    window.setMinimumSize(window.minimumSize().boundedTo(most));
    if (window.isMaximized() || window.isFullScreen())
        return;
    window.resize(window.size().boundedTo(most));
    if (!isKnown)
        return; // Qt centers a dialog over its parent, and the system places any other window
    const QPoint corner = window.pos();
    const QPoint inside(std::clamp(corner.x(), work.left(), work.right() + 1 - window.width()),
                        std::clamp(corner.y(), work.top(), work.bottom() + 1 - window.height()));
    if (inside != corner) // a move counts the frame, which is unknown before the window is shown
        window.move(inside);
}

void bringToFront(QWidget &window, const QString &activationToken)
{
    if (!activationToken.isEmpty()) // Qt's Wayland platform takes it from there with the next activation
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

void keepPlace(const QWidget &window, QLatin1StringView key)
{
    keep(key, window.saveGeometry());
}

} // namespace Propel::WindowState
