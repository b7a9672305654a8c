// SPDX-License-Identifier: MIT
#include "tests/shots/WindowShots.h"

#include "tests/ui/fields/Find.h"
#include "ui/widgets/Question.h"
#include "ui/window/ConnectionHeader.h"
#include "ui/window/ConnectionList.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/EditDialog.h"

#include <QLineEdit>
#include <QPalette>

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

void takeDialogs(const Services &given, Connection connection, const TakePicture &take)
{
    Services services = given;
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
    services.settings.proxy = connection.access.proxy = u"proxy.acme.com:8080"_s;
    services.settings.preset = services.settings.mandatory = SettingKey::Proxy;
    services.defaultClientId = u"6a2b1f6e-6d3c-4b0e-9d2a-111111111111"_s;
    connection.access.caFile.clear();
    auto *locked = new EditDialog(services, connection, nullptr);
    locked->show();
    take(*locked, u"edit-locked"_s);
    locked->close();
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, Qt::yellow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3ff23f));
    return palette;
}

} // namespace Propel
