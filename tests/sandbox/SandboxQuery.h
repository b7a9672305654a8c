// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"
#include "tests/sandbox/SandboxRequest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// A collection's records as the query asks for them: `conditions` (only `field = value`, others are let through),
/// then `page` and `pageSize` with a Link header, then `fields`. `orderBy` is let through and changes nothing.
/// A page or page size that is out of range is answered with 400.
Answer pageOf(const QJsonArray &records, const Request &request);

/// {"count": N} of the records that `conditions` leaves.
Answer countOf(const QJsonArray &records, const Request &request);

/// One record, or an object that is no record, with `fields` applied.
Answer recordAnswer(const QJsonObject &record, const Request &request);

} // namespace sandbox
