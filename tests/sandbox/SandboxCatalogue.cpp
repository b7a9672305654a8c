// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

QJsonObject builtInJson(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QList<ModuleFunction> &moduleFunctions()
{
    static const QList<ModuleFunction> all = [] {
        QList<ModuleFunction> functions;
        for (const QJsonValue row : builtInJson(u"catalogue.json"_s).value(u"functions"_s).toArray())
            functions.append({row[u"module"_s].toString(), row[u"function"_s].toString(), row[u"needed"_s].toObject()});
        return functions;
    }();
    return all;
}

const QList<SetupTable> &setupTables()
{
    static const QList<SetupTable> all = [] {
        QList<SetupTable> tables;
        for (const QJsonValue row : builtInJson(u"catalogue.json"_s).value(u"tables"_s).toArray())
            tables.append(
                {u"%1/%2"_s.arg(row[u"group"_s].toString(), row[u"table"_s].toString()), row[u"needed"_s].toBool()});
        return tables;
    }();
    return all;
}

} // namespace sandbox
