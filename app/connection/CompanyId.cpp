// SPDX-License-Identifier: MIT
#include "app/connection/CompanyId.h"

#include "app/connection/KeyText.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longest = 100;

bool isBad(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || u"+:/\\%?#&<>*\"'|"_s.contains(c);
}

} // namespace

Result<CompanyId> CompanyId::parse(const QString &typed)
{
    const QString text = trimmedInvisible(typed);
    if (text.isEmpty())
        return fail(Cause::CompanyIdEmpty);
    if (text.size() > longest)
        return fail(Cause::CompanyIdTooLong);
    const auto bad = std::find_if(text.begin(), text.end(), isBad);
    if (bad != text.end()) {
        const bool shown = bad->isPrint() && !bad->isSpace();
        return fail(Cause::CompanyIdBadCharacter, shown ? QString(*bad) : QString());
    }
    return CompanyId(text);
}

} // namespace Propel
