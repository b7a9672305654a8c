// SPDX-License-Identifier: MIT
#include "ui/Accessibility.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace Propel {
namespace {

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    // Qt's own interface lists only the scroll bars that are visible, and reads past the end of that list where a
    // screen reader requests one that has just been hidden (a crash; seen with 6.4.2). This one always has the same
    // children.
    if (className == QLatin1StringView("QScrollArea"))
        return new QAccessibleWidget(static_cast<QScrollArea *>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&interfaceFor);
}

} // namespace Propel
