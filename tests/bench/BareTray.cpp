// SPDX-License-Identifier: MIT
// The baseline for propel-connect in the tray: a Qt program with an icon, a menu as long as ours, and nothing else.
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QPixmap picture(64, 64);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(8, 8, 48, 48, Qt::darkGreen);
    QMenu menu;
    for (int i = 0; i < 10; ++i)
        menu.addAction(QString::number(i));
    QSystemTrayIcon icon{QIcon(picture)};
    icon.setToolTip(QStringLiteral("Bare"));
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
