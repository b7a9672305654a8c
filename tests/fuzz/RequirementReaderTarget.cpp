// SPDX-License-Identifier: MIT
#include "app/requirements/RequirementSet.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

void read(const QByteArray &input)
{
    const Result<RequirementSet> set = RequirementSet::fromJson(input);
    if (set) {
        PROPEL_PROMISED(!set->modules().isEmpty() || !set->tables().isEmpty());
        return;
    }
    const QString detail = set.error().detail;
    PROPEL_PROMISED(!detail.isEmpty() && isPlain(detail, 400));
}

const Registration target(
    {"RequirementReader",
     read,
     {"%", "{\"schema\":\"propel-connect/requirements/1\",\"name\":\"n\",\"version\":\"1\",\"%\":1}",
      "{\"schema\":\"propel-connect/requirements/"
      "1\",\"name\":\"n\",\"version\":\"1\",\"modules\":[{\"id\":\"%\"}],\"tables\":[]}",
      "{\"schema\":\"propel-connect/requirements/"
      "1\",\"name\":\"n\",\"version\":\"1\",\"modules\":[],\"tables\":[{\"id\":\"a\",\"group\":\"%\",\"table\":\"%\","
      "\"path\":\"%\"}]}"},
     {{"{\"schema\":\"propel-connect/requirements/1\",\"name\":\"n\",\"version\":\"1\",", "\"#\":0,", "\"z\":0}"},
      {"{\"schema\":\"propel-connect/requirements/1\",\"name\":\"n\",\"version\":\"1\",\"tables\":[],\"modules\":[",
       "{},", "0]}"},
      {"{\"schema\":\"propel-connect/requirements/1\",\"name\":\"n\",\"version\":\"1\",\"modules\":[],\"tables\":[",
       "{\"id\":\"t#\",\"group\":\"G\",\"table\":\"T\",\"path\":\"p\"},", "0]}"},
      {"{\"schema\":\"propel-connect/requirements/"
       "1\",\"name\":\"n\",\"version\":\"1\",\"tables\":[],\"modules\":[{\"id\":\"a\",\"module\":\"M\",\"action\":"
       "\"A\",\"levels\":{\"add\":\"All\"},\"probe\":{\"path\":\"p\"},\"otherNames\":[",
       "\"a\",", "\"b\"]}]}"},
      {"{\"schema\":\"propel-connect/requirements/"
       "1\",\"name\":\"n\",\"version\":\"1\",\"tables\":[],\"modules\":[{\"id\":\"a\",\"module\":\"M\",\"action\":"
       "\"A\",\"levels\":{\"add\":\"All\"},\"probe\":{\"path\":\"p",
       "/{a}", "\"}}]}"},
      {"{\"schema\":\"propel-connect/requirements/"
       "1\",\"name\":\"n\",\"version\":\"1\",\"tables\":[],\"modules\":[{\"id\":\"a\",\"module\":\"M\",\"action\":"
       "\"A\",\"levels\":{\"add\":\"All\"},\"probe\":{\"path\":\"p\",\"query\":{",
       "\"q#\":\"{a}\",", "\"b\":\"c\"}}}]}"},
      {"{\"schema\":\"propel-connect/requirements/"
       "1\",\"name\":\"n\",\"version\":\"1\",\"tables\":[],\"modules\":[{\"id\":\"a\",\"module\":\"M\",\"action\":"
       "\"A\",\"levels\":{\"add\":\"All\"},\"probe\":{\"path\":\"p\",\"gives\":{",
       "\"g#\":\"id\",", "\"b\":\"c\"}}}]}"}}});

} // namespace
} // namespace Propel::Fuzz
