// SPDX-License-Identifier: MIT
#include "app/base/Json.h"
#include "app/connectwise/OwnLevels.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

void read(const QByteArray &input)
{
    const QJsonArray page = readJson(input).array();
    OwnLevels levels;
    levels.add(page);
    levels.add(page); // pages add up
    ModuleRequirement row;
    row.module = QStringLiteral("Companies");
    row.action = QStringLiteral("Configurations");
    row.otherNames = {QStringLiteral("Configuration Maintenance")};
    const auto found = levels.find(row);
    PROPEL_PROMISED(found.has_value() == !levels.matches(row).isEmpty());
    for (const OwnLevels::Row &one : levels.rows())
        PROPEL_PROMISED(isPlain(one.module, 80) && isPlain(one.action, 80));
}

const Registration target(
    {"OwnLevels",
     read,
     {"%", "[{\"moduleName\":\"%\",\"moduleFunctionName\":\"%\",\"addLevel\":\"%\"}]"},
     {{"[", "{},", "0]"},
      {"[", "1,", "0]"},
      {"[", "[],", "0]"},
      {"[", "{\"moduleName\":\"\"},", "0]"},
      {"[", "{\"moduleName\":\"a\",\"moduleFunctionName\":\"b\"},", "0]"},
      {"[", "{\"moduleName\":\"Companies\",\"moduleFunctionName\":\"Configurations\",\"addLevel\":\"All\"},", "0]"},
      {"[", "{\"moduleIdentifier\":\"Company\",\"moduleFunctionIdentifier\":\"Configuration\"},", "0]"},
      {"[", "{\"moduleName\":\"m#\",\"moduleFunctionName\":\"f\"},", "0]"},
      {"[{", "\"#\":0,", "\"z\":0}]"}}});

} // namespace
} // namespace Propel::Fuzz
