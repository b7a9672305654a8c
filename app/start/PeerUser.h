// SPDX-License-Identifier: MIT
#pragma once

class QLocalSocket;

namespace Propel {

/// Whether the program at the other end of a connected socket runs under this account. On Windows the pipe's access
/// list sees to that, and this says yes.
bool isOwnUser(const QLocalSocket &socket);

} // namespace Propel
