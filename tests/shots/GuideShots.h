// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/ResultShots.h"

namespace Propel {

struct Services;

/// The setup guide: on its page with each step open, and in its window; and what a link asks.
void takeGuide(const Services &services, const TakePicture &take);

} // namespace Propel
