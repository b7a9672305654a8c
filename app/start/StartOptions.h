// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace Propel {

/// What a start of propel-connect is to do: from its command line, a link, or another start that handed it over. Never
/// holds a key.
struct StartOptions
{
    bool setup = false;
    bool tray = false;     ///< hidden, in the tray alone: at sign-in
    bool testNow = false;  ///< all saved connections
    bool fromLink = false; ///< a page or mail gave domain and Company ID: ask before they are filled in
    QString domain;
    QString companyId;
    QString caFile; ///< absolute
    QString clientId;
    QString language;
    bool verbose = false;
    QStringList displays = {}; ///< where its person sits: WAYLAND_DISPLAY and DISPLAY, Windows' session
    QString activationToken;   ///< what the desktop gave a second start, so that a window may come to the front

    [[nodiscard]] bool fillsIn() const { return !domain.isEmpty() || !companyId.isEmpty() || !caFile.isEmpty(); }

    /// Takes the displays and the desktop's token from the environment (XDG_ACTIVATION_TOKEN, DESKTOP_STARTUP_ID). Qt
    /// takes the latter out of there when its application object is made, so call this before.
    void takeEnvironment();
    /// Whether both are on no display together. Where either is unknown: no.
    [[nodiscard]] bool isElsewhere(const StartOptions &other) const;

    static constexpr qsizetype longestJson = 16 * 1024; ///< bytes
    /// For the program that runs already: one line of JSON, "propel-connect/start/1", without the line's end.
    [[nodiscard]] QByteArray toJson() const;
    /// What comes from outside: fails with Cause::FileDamaged for anything that toJson() would not have written, but
    /// ignores fields that a later version added.
    static Result<StartOptions> fromJson(const QByteArray &json);

    friend bool operator==(const StartOptions &, const StartOptions &) = default;
};

/// Whether it is for readSetupLink(): begins with "propel-connect:".
bool isSetupLink(const QString &text);

/// propel-connect://setup?domain=…&company=…: opens the setup and, after asking, fills in one of them or both. Anybody
/// can write such a link into a page or a mail, so anything else in it, a key above all, makes it be refused as a
/// whole. Otherwise the sentences that say why; they repeat nothing of it. Pure but for the translation.
tl::expected<StartOptions, QString> readSetupLink(const QString &link);

} // namespace Propel
