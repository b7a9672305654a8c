// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

namespace Propel {

/// Whether the program starts, in the tray, when the person signs in. Nothing remembers it but the system's own place:
/// an XDG autostart file, or the Run key of the Windows registry. So it tells what is really set, also where the
/// desktop's own settings, an administrator or the person has changed it. Nothing is written but by turn().
class StartAtSignIn
{
public:
    enum class State {
        Off,
        On,
        Another, ///< another program of this name starts: an earlier place of ours
    };

    explicit StartAtSignIn(QString program); ///< absolute

    [[nodiscard]] State state() const;
    /// Fails with Cause::FileUnwritable, or where the system wouldn't start it after all: its words are the detail.
    Result<> turn(bool on);

    [[nodiscard]] static QString place(); ///< the file or key, for people

private:
    QString m_program;
};

} // namespace Propel
