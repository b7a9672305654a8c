// SPDX-License-Identifier: MIT
#include "app/desktop/Paths.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Propel {

void nameTheApplication()
{
    QCoreApplication::setOrganizationName(u"Propel"_s);
    QCoreApplication::setApplicationName(u"propel-connect"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PROPEL_VERSION));
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString statusFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/status"_s;
}

} // namespace Propel
