// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/diagnosis/Report.h"

/// The two halves of Wording::explain(), a room each.
namespace Propel::Wording {

QString whatHappened(const Error &error, const ConnectionFacts &connection);
QString whatToDo(const Error &error, const ConnectionFacts &connection); ///< empty where nothing can be done

} // namespace Propel::Wording
