// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Somebody else's text made fit to be shown or stored: control and bidirectional-override characters become blanks,
/// runs of blanks become one, and it is cut to `longest` characters with an ellipsis.
QString plainExcerpt(QStringView text, qsizetype longest = 200);

/// The first four characters of a public key and an ellipsis; never more (design: rules of the wire).
QString shortKey(QStringView key);

} // namespace Propel
