// SPDX-License-Identifier: MIT
#pragma once

#include "app/start/StartOptions.h"

#include "ui/widgets/Question.h"

namespace Propel {

/// Whether what a link brought may be filled in. Anybody can write a link, and a domain of somebody else's would be
/// sent the keys.
class LinkQuestion : public Question
{
    Q_OBJECT
public:
    explicit LinkQuestion(const StartOptions &options, QWidget *parent = nullptr);

Q_SIGNALS:
    /// No link's any more; without domain and Company ID after a no.
    void answered(const Propel::StartOptions &options);
};

} // namespace Propel
