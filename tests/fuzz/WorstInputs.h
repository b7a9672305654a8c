// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/Target.h"

#include <functional>

namespace Propel::Fuzz {

struct WorstInput
{
    QByteArray name; ///< what it is made of
    QByteArray text;
};

/// Inputs of about that size that make a careless parser slow: long runs of each sign that means something to one,
/// within the target's frames; deep nesting; very many small parts; very long single ones.
void eachWorstInput(const Target &target, qsizetype size, const std::function<void(const WorstInput &)> &take);

} // namespace Propel::Fuzz
