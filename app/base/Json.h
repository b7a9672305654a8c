// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QJsonDocument>

namespace Propel {

/// As many values (and keys) as JSON that others wrote may hold; the largest real answers hold some 20,000.
inline constexpr qsizetype mostJsonValues = 100'000;

/// Whether that text, if it is JSON, may hold more: a few MiB of brackets would take hundreds of MiB once they are
/// read.
bool hasTooManyValues(QByteArrayView json);

/// QJsonDocument::fromJson, but null where there are too many values (`error` then says that the document is too large)
/// or where Qt takes what isn't JSON (RFC 8259), and with or without a byte order mark.
QJsonDocument readJson(const QByteArray &json, QJsonParseError *error = nullptr);
/// As above, of a file. Fails with Cause::FileDamaged; the detail is "line N: not JSON (…)", in English.
Result<QJsonDocument> readJsonFile(const QByteArray &json);

} // namespace Propel
