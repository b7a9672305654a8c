// SPDX-License-Identifier: MIT
#include "app/connection/Credentials.h"

#include "app/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestCompanyId = 100;

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isBadInCompanyId(QChar c)
{
    return isInvisible(c) || c.isSurrogate() || u"+:/\\%?#&<>*\"'|"_s.contains(c);
}

bool isPrintableAscii(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

} // namespace

QString trimmedInvisible(const QString &typed)
{
    const auto begin = std::ranges::find_if_not(typed, isInvisible);
    const auto end = std::find_if_not(typed.rbegin(), std::make_reverse_iterator(begin), isInvisible).base();
    return QString(begin, end - begin);
}

QString cleanKey(const QString &typed)
{
    QString clean;
    clean.reserve(typed.size()); // one allocation: a growing string would leave copies behind
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(clean), [](QChar c) { return !isInvisible(c); });
    return clean;
}

Result<CompanyId> CompanyId::parse(const QString &typed)
{
    const QString text = trimmedInvisible(typed);
    if (text.isEmpty())
        return fail(Cause::CompanyIdEmpty);
    if (text.size() > longestCompanyId)
        return fail(Cause::CompanyIdTooLong);
    const auto bad = std::ranges::find_if(text, isBadInCompanyId);
    if (bad != text.end())
        return fail(Cause::CompanyIdBadCharacter, bad->isPrint() && !bad->isSpace() ? QString(*bad) : QString());
    return CompanyId(text);
}

Result<PublicKey> PublicKey::parse(const QString &typed)
{
    const QString text = cleanKey(typed);
    if (text.isEmpty())
        return fail(Cause::PublicKeyEmpty);
    const auto bad = std::ranges::find_if(text, [](QChar c) { return c == u':' || !isPrintableAscii(c); });
    if (bad != text.end())
        return fail(Cause::PublicKeyBadCharacter, QString(*bad));
    return PublicKey(text);
}

Result<QString> parseClientId(const QString &typed)
{
    constexpr qsizetype longest = 200;
    const QString text = trimmedInvisible(typed);
    const auto isBad = [](QChar c) { return c != u' ' && !isPrintableAscii(c); };
    if (text.size() > longest || std::ranges::any_of(text, isBad))
        return fail(Cause::ClientIdBadCharacter);
    return text;
}

QString PublicKey::shortText() const
{
    return shortKey(m_text);
}

Result<Secret> parsePrivateKey(const QString &typed)
{
    QString clean = cleanKey(typed);
    if (clean.isEmpty())
        return fail(Cause::PrivateKeyEmpty);
    const bool isPrintable = std::ranges::all_of(clean, isPrintableAscii);
    Secret secret(clean);
    Secret::wipe(clean);
    if (!isPrintable)
        return fail(Cause::PrivateKeyBadCharacter);
    return secret;
}

bool looksLikeKey(QStringView key)
{
    constexpr qsizetype usual = 16;
    return key.size() == usual && std::ranges::all_of(key, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

} // namespace Propel
