// SPDX-License-Identifier: MIT
#pragma once

#include "app/requirements/RequirementSet.h"

#include <QJsonObject>
#include <QSet>

namespace Propel {

/// Reads one pack and says the first thing that is wrong with it, with its path in the file. Used once.
class RequirementReader
{
public:
    Result<RequirementSet> read(const QByteArray &json);

private:
    /// A value with its place in the file.
    struct Node
    {
        QJsonValue value;
        QString path;
    };

    bool readRoot(const Node &root, RequirementSet &set);
    bool readModule(const Node &node, ModuleRequirement &row);
    bool readLevels(const Node &node, Levels &levels);
    bool readProbe(const Node &node, Probe &probe);
    bool readTable(const Node &node, TableRequirement &row);
    bool readCount(const Node &node, CountRequirement &count);
    bool checkWhole(const RequirementSet &set);

    bool wrong(const Node &node, const QString &what);
    bool knowsOnly(const Node &node, const QStringList &keys);
    [[nodiscard]] static Node child(const Node &node, const QString &key);
    [[nodiscard]] static QList<Node> items(const Node &node);
    bool hasAtMost(const Node &node, qsizetype most); ///< entries of a list or an object; complains
    bool text(const Node &node, const QString &key, QString &into, bool mayBeMissing = false);
    bool path(const Node &node, const QString &key, QString &into, bool mayBeMissing = false);
    bool uniqueId(const Node &node, QString &into);

    QSet<QString> m_ids;
    QString m_error;
};

} // namespace Propel
