// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "app/base/EnumName.h"
#include "app/base/Version.h"
#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Adds to each object of a list what `add` knows of the value that it was made from.
template<typename T, typename Add>
void addToEach(QJsonObject &object, const QString &key, const QList<T> &values, Add add)
{
    QJsonArray list = object.value(key).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        QJsonObject each = list.at(i).toObject();
        add(each, values.at(i));
        list[i] = each;
    }
    object.insert(key, list);
}

void addSentences(QJsonObject &object, const QString &detail, const QString &remedy)
{
    object.insert(u"detail"_s, detail);
    object.insert(u"remedy"_s, remedy);
}

void addChanges(QJsonObject &drift, const Report &report)
{
    QJsonArray changes;
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        for (const RowChange &changed : report.changes(kind)) {
            QJsonObject change{{u"kind"_s, enumName(kind)},
                               {u"id"_s, changed.id},
                               {u"state"_s, enumName(changed.state)},
                               {u"last"_s, changed.change.last.toUTC().toString(Qt::ISODateWithMs)},
                               {u"detail"_s, Text::changeSentence(changed.change)}};
            if (changed.right)
                change.insert(u"right"_s, enumName(*changed.right));
            changes += change;
        }
    }
    drift.insert(u"changes"_s, changes);
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject json = toJsonFields(report);
    json.insert(u"application"_s, QJsonObject{{u"name"_s, u"Propel Connect"_s}, {u"version"_s, programVersion}});
    addToEach(json, u"stages"_s, report.stages, [&report](QJsonObject &object, const StageOutcome &stage) {
        addSentences(object, Text::stageDetail(stage, report.connection), Text::stageRemedy(stage, report.connection));
    });
    addToEach(json, u"modules"_s, report.modules, [](QJsonObject &module, const ModuleResult &row) {
        addToEach(module, u"rights"_s, row.rights, [&row](QJsonObject &object, const RightResult &right) {
            addSentences(object, Text::rightDetail(row, right), Text::rightRemedy(row, right));
        });
    });
    addToEach(json, u"tables"_s, report.tables, [](QJsonObject &object, const TableResult &row) {
        addSentences(object, Text::tableDetail(row), Text::tableRemedy(row));
    });
    addToEach(json, u"excess"_s, report.excess, [](QJsonObject &object, const ExcessRight &excess) {
        object.insert(u"remedy"_s, Text::excessRemedy(excess));
    });
    QJsonObject reach = json.value(u"outsideReach"_s).toObject();
    reach.insert(u"reasons"_s, QJsonArray::fromStringList(Text::reachReasons(report.outsideReach)));
    json.insert(u"outsideReach"_s, reach);
    if (QJsonObject drift = json.value(u"drift"_s).toObject(); !drift.isEmpty()) {
        addChanges(drift, report);
        json.insert(u"drift"_s, drift);
    }
    return json;
}

QByteArray toJsonText(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

} // namespace Propel
