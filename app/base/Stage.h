// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>

namespace Propel {
inline namespace Stages { // one meta object a namespace: this one serves the enums of this file
Q_NAMESPACE

/// The stages of a run, in the order in which they are reached. The names are the report's "stage" values.
enum class Stage { Address, Dns, Tcp, Tls, CompanyInfo, Authentication, Levels, Permissions };
Q_ENUM_NS(Stage)

inline constexpr std::array allStages{Stage::Address, Stage::Dns,         Stage::Tcp,
                                      Stage::Tls,     Stage::CompanyInfo, Stage::Authentication,
                                      Stage::Levels,  Stage::Permissions};

enum class StageState { NotReached, Passed, Failed };
Q_ENUM_NS(StageState)

} // namespace Stages
} // namespace Propel
