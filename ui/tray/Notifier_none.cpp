// SPDX-License-Identifier: MIT
// Where the system has no notification service of its own, the tray's messages are the way.
#include "ui/tray/Notifier.h"

namespace Propel {

class Notifier::Service
{};

Notifier::Notifier(QObject *parent) : QObject(parent)
{}

Notifier::~Notifier() = default;

void Notifier::tell(const QString &about, const QString &title, const QString &text, bool)
{
    Q_EMIT deliveryFailed(about, title, text);
}

} // namespace Propel
