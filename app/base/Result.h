// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <tl/expected.hpp>

namespace Propel {

/// A value, or why there is none.
template<typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Cause cause, QString detail = {}, int httpStatus = 0)
{
    return tl::make_unexpected(Error{cause, std::move(detail), httpStatus});
}

} // namespace Propel
