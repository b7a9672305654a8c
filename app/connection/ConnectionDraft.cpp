// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionDraft.h"

using namespace Qt::StringLiterals;

namespace Propel {

QJsonObject ConnectionDraft::toJson() const
{
    return {{u"page"_s, page},
            {u"domain"_s, domain.section(u'@', -1)}, // what stands before it may be a password
            {u"companyId"_s, companyId},
            {u"publicKey"_s, publicKey},
            {u"access"_s, Propel::toJson(access)},
            {u"keyEntry"_s, keyEntry},
            {u"keyUnderway"_s, keyUnderway},
            {u"editing"_s, editing},
            {u"replacing"_s, replacing}};
}

ConnectionDraft ConnectionDraft::fromJson(const QJsonObject &object)
{
    return {object.value("page"_L1).toString(),
            object.value("domain"_L1).toString(),
            object.value("companyId"_L1).toString(),
            object.value("publicKey"_L1).toString(),
            accessFromJson(object.value("access"_L1).toObject()),
            object.value("keyEntry"_L1).toString(),
            object.value("keyUnderway"_L1).toString(),
            object.value("editing"_L1).toString(),
            object.value("replacing"_L1).toBool()};
}

ConnectionDraft ConnectionDraft::ofSaved(const Connection &connection)
{
    ConnectionDraft draft;
    draft.page = u"instance"_s;
    draft.domain = connection.address.text();
    draft.companyId = connection.companyId.text();
    draft.publicKey = connection.publicKey.text();
    draft.access = connection.access;
    if (!connection.keyForThisSessionOnly)
        draft.keyEntry = connection.keychainName();
    draft.editing = connection.id;
    return draft;
}

ConnectionDraft ConnectionDraft::toReplaceKeysOf(const Connection &connection)
{
    ConnectionDraft draft = ofSaved(connection);
    draft.page = u"keys"_s;
    draft.publicKey.clear();
    draft.keyEntry.clear();
    draft.replacing = true;
    return draft;
}

} // namespace Propel
