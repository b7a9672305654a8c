// SPDX-License-Identifier: MIT
// What is typed into the fields for keys and for the Company ID.
#include "app/connection/Credentials.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

void readPublicKey(const QString &typed)
{
    if (const Result<PublicKey> key = PublicKey::parse(typed))
        PROPEL_PROMISED(!key->text().isEmpty() && key->shortText().size() <= 5);
    else
        PROPEL_PROMISED(key.error().detail.size() <= 1);
}

void readPrivateKey(const QString &typed)
{
    const Result<Secret> key = parsePrivateKey(typed);
    PROPEL_PROMISED(key ? !key->isEmpty() && key->size() <= typed.size() : key.error().detail.isEmpty());
}

void readCompanyId(const QString &typed)
{
    if (const Result<CompanyId> company = CompanyId::parse(typed))
        PROPEL_PROMISED(!company->text().isEmpty() && company->text().size() <= 100 && !company->text().contains(u'/'));
}

/// The first byte chooses the field.
void read(const QByteArray &input)
{
    using Field = void (*)(const QString &);
    static constexpr Field fields[]{readPublicKey, readPrivateKey, readCompanyId};
    chosen(fields, input)(QString::fromUtf8(input.mid(1)));
}

const Registration target({"KeyText", read, {"0%", "1%", "2%"}, {}});

} // namespace
} // namespace Propel::Fuzz
