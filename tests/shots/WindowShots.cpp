// SPDX-License-Identifier: MIT
#include "tests/shots/WindowShots.h"

#include "tests/ui/fields/Find.h"
#include "ui/widgets/Question.h"
#include "ui/window/ConnectionList.h"
#include "ui/window/ConnectionMenu.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/EditDialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Propel {

void takeLists(ConnectionWindow &window, const QList<Connection> &connections, const TakePicture &take)
{
    QList<Connection> many = connections;
    for (int i = 0; i < 8; ++i) {
        many += connections.constFirst();
        many.last().id = u"number%1"_s.arg(i);
        many.last().name = u"Client %1"_s.arg(i + 1);
    }
    const QSize usual = window.size();
    window.setConnections(many);
    auto *list = window.findChild<ConnectionList *>();
    list->editItem(list->currentItem());
    take(window, u"window-rename"_s);
    window.resize(window.minimumSize());
    take(window, u"window-folded"_s);
    window.resize(usual);
    window.setConnections(connections);
    auto *menu = window.findChild<ConnectionMenu *>();
    menu->popup(window.mapToGlobal(QPoint(700, 80)));
    take(*menu, u"window-menu"_s);
    menu->close();
}

void takeDialogs(const Services &services, Connection connection, const TakePicture &take)
{
    connection.name = u"Acme Managed Services"_s;
    ConnectionWindow window(services);
    window.setConnections({connection});
    window.show();
    window.findChild<ConnectionMenu *>()->actions().constLast()->trigger();
    take(*window.findChild<Question *>(), u"window-remove"_s);
    auto *dialog = new EditDialog(services, connection, nullptr);
    dialog->show();
    take(*dialog, u"edit-connection"_s);
    named<QLineEdit>(*dialog, u"Company ID"_s)->setText(u"other"_s);
    take(*dialog, u"edit-other"_s);
    dialog->close();
}

} // namespace Propel
