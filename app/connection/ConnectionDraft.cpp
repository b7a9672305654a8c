// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionDraft.h"

using namespace Qt::StringLiterals;

namespace Propel {

QJsonObject ConnectionDraft::toJson() const
{
    return {{u"page"_s, page},
            {u"domain"_s, domain},
            {u"companyId"_s, companyId},
            {u"publicKey"_s, publicKey},
            {u"access"_s, Propel::toJson(access)},
            {u"keyStored"_s, keyStored},
            {u"editing"_s, editing}};
}

ConnectionDraft ConnectionDraft::fromJson(const QJsonObject &object)
{
    return {object.value("page"_L1).toString(),
            object.value("domain"_L1).toString(),
            object.value("companyId"_L1).toString(),
            object.value("publicKey"_L1).toString(),
            accessFromJson(object.value("access"_L1).toObject()),
            object.value("keyStored"_L1).toBool(),
            object.value("editing"_L1).toString()};
}

} // namespace Propel
