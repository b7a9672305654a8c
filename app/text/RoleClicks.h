// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

/// What stands on ConnectWise's own screens: never translated, so that a person finds it there. And the way to a level.
namespace Propel::Wording {

QString levelColumn(Right right); ///< "Edit Level"
QString roleScreen();             ///< "System > Security Roles"
QString levelClick(const QString &module, const QString &action, Right right, Level level); ///< one sentence
QString tableName(const TableRequirement &table); ///< "Service / Service Board"

} // namespace Propel::Wording
