// SPDX-License-Identifier: MIT
// The status file, which another account could have written.
#include "app/report/JsonReport.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

void read(const QByteArray &input)
{
    const Result<Report> report = reportFromJson(input);
    if (!report) {
        PROPEL_PROMISED(isPlain(report.error().detail, 400));
        return;
    }
    PROPEL_PROMISED(report->stages.size() == static_cast<qsizetype>(allStages.size()));
    PROPEL_PROMISED(report->connection.publicKey.size() <= 5);
    PROPEL_PROMISED(isPlain(report->connection.companyName, 2000));
}

const Registration target(
    {"JsonReport",
     read,
     {"%", "{\"schema\":\"propel-connect/report/1\",\"generated\":\"%\",\"connection\":{\"domain\":\"%\"}}",
      "{\"schema\":\"propel-connect/report/"
      "1\",\"verdict\":\"ready\",\"stages\":[],\"sight\":[],\"tables\":[],\"excess\":[],\"requests\":[{\"url\":\"%\"}],"
      "\"modules\":[]}"},
     {{"{\"schema\":\"propel-connect/report/"
       "1\",\"verdict\":\"ready\",\"stages\":[],\"sight\":[],\"tables\":[],\"excess\":[],\"requests\":[],\"modules\":[",
       "{},", "0]}"},
      {"{\"schema\":\"propel-connect/report/"
       "1\",\"verdict\":\"ready\",\"stages\":[],\"sight\":[],\"tables\":[],\"excess\":[],\"modules\":[],\"requests\":[",
       "{\"url\":\"https://a/b\",\"at\":\"2026-11-23T12:00:00Z\"},", "0]}"},
      {"{\"schema\":\"propel-connect/report/"
       "1\",\"verdict\":\"ready\",\"stages\":[],\"sight\":[],\"tables\":[],\"excess\":[],\"requests\":[],\"modules\":[{"
       "\"rights\":[",
       "{},", "0]}]}"},
      {"{\"schema\":\"propel-connect/report/"
       "1\",\"verdict\":\"ready\",\"stages\":[],\"sight\":[],\"tables\":[],\"excess\":[],\"modules\":[],\"requests\":[]"
       ",\"outsideReach\":{\"ids\":[",
       "\"privateAddress\",", "0]}}"},
      {"{\"schema\":\"propel-connect/report/1\",\"stages\":[", "{\"stage\":\"dns\"},", "0]}"}}});

} // namespace
} // namespace Propel::Fuzz
