// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QString>

namespace Propel {

/// The name of a company database in ConnectWise PSA, as typed at its sign-in. Its case is kept: it may matter.
class CompanyId
{
public:
    /// Trims white space. Fails with Cause::CompanyIdEmpty, CompanyIdTooLong (over 100 characters) or
    /// CompanyIdBadCharacter: what would change its meaning in a URL's path or in "company+public:private".
    static Result<CompanyId> parse(const QString &typed);

    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const CompanyId &, const CompanyId &) = default;

private:
    explicit CompanyId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace Propel
