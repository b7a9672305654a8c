// SPDX-License-Identifier: MIT
// Finding widgets as a screen reader does: by what they are and what they are called.
#pragma once

#include "ui/fields/InlineMessage.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Propel {

/// Its own, or a button's text.
inline QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text().remove(u'&') : widget.accessibleName();
}

/// The widget of this kind with this accessible name, shown or not; null where there is none.
template<typename Kind>
Kind *named(const QWidget &root, const QString &name)
{
    const QList<Kind *> all = root.findChildren<Kind *>();
    for (Kind *widget : all) {
        if (nameOf(*widget) == name)
            return widget;
    }
    return nullptr;
}

/// The button with this text, whatever its mnemonic; null where none is shown.
template<typename Kind>
Kind *withText(const QWidget &root, QString text)
{
    const QList<Kind *> all = root.findChildren<Kind *>();
    for (Kind *widget : all) {
        if (widget->text().remove(u'&') == text && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// What the messages that are shown say, a line each.
inline QString spokenIn(const QWidget &root)
{
    QStringList told;
    for (const InlineMessage *message : root.findChildren<InlineMessage *>()) {
        if (message->isVisible())
            told += message->spoken();
    }
    return told.join(u'\n');
}

/// The action of the private key's field that shows what was typed.
inline QAction *showPrivateKey(const QWidget &root)
{
    const QList<QAction *> all = root.findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->text() == QStringLiteral("Show private key"))
            return action;
    }
    return nullptr;
}

} // namespace Propel
