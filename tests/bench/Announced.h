// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/Connection.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Propel {

/// What propel-sandbox --json announces in its first line.
struct Announced
{
    Connection connection;
    Secret privateKey;

    static std::optional<Announced> fromStandardInput() ///< nothing: there is none
    {
        using namespace Qt::StringLiterals;
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return std::nullopt;
        const QJsonObject facts = QJsonDocument::fromJson(input.readLine()).object();
        const auto text = [&](QLatin1StringView key) { return facts.value(key).toString(); };
        return Announced{{u"bench"_s,
                          u"Bench"_s,
                          *InstanceAddress::parse(text("domain"_L1)),
                          *CompanyId::parse(text("companyId"_L1)),
                          *PublicKey::parse(text("publicKey"_L1)),
                          {text("caFile"_L1), {}, {}}},
                         Secret(text("privateKey"_L1))};
    }
};

} // namespace Propel
