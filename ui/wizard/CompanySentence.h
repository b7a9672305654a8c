// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"

namespace Propel {

/// Who answered, in one line: "Acme MSP, v2025.1, on-premise. API: https://connect.acme.com/v4_6_release/apis/3.0/"
QString companySentence(const CompanyInfo &company);

} // namespace Propel
