// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

/// What stands on ConnectWise's own screens: never translated, so that a person finds it there.
namespace Propel::Wording {

QString levelColumn(Right right);                 ///< "Edit Level"
QString roleScreen();                             ///< "System > Security Roles"
QString tableName(const TableRequirement &table); ///< "Service / Service Board"

} // namespace Propel::Wording
