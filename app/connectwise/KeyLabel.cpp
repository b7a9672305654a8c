// SPDX-License-Identifier: MIT
#include "app/connectwise/KeyLabel.h"

#include "app/base/Secret.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype shortestLabel = 2; // in Chinese
constexpr qsizetype longestLabel = 40;

// Folded: small letters without accents. Each stands for the words that it is a part of. The private ones are asked
// first: "非公開" and "비공개" hold the words for "public".
constexpr QStringView privateStems[]{
    u"privat", u"privad", u"prive", u"prywatn", u"secret", u"segret", u"geheim",              // en fr es it pt ro de nl
                                                                                              // pl
    u"soukrom", u"hemlig", u"hemmelig", u"yksityi", u"salai", u"titkos", u"gizli",            // cs sv da no fi hu tr
    u"приват", u"закрыт", u"секрет", u"закрит", u"таемн", u"таємн", u"ιδιωτικ", u"μυστικ",    // ru uk el
    u"秘密", u"非公開", u"プライベート", u"シークレット", u"私钥", u"私鑰", u"私有", u"私密", // ja zh
    u"비공개", u"비밀", u"개인", u"프라이빗", u"시크릿",                                      // ko
};
constexpr QStringView publicStems[]{
    u"public",     u"publik",    u"publiq",      u"publie", u"pubblic", u"offentlic",
    u"oeffentlic", u"offentlig",                                                   // west and north
    u"verejn",     u"julki",     u"nyilvan",                                       // cs fi hu
    u"публич",     u"открыт",    u"общедоступн", u"публіч", u"відкрит", u"δημοσι", // ru uk el
    u"公開",       u"公开",      u"公钥",        u"公鑰",   u"公共",    u"パブリック",
    u"공개",       u"퍼블릭", // ja zh ko
};
// Too short or too common to be looked for inside of other words.
constexpr QStringView privateWords[]{u"priv", u"ozel", u"tajny", u"tajna", u"tajne"};
constexpr QStringView publicWords[]{u"pub", u"genel", u"acik", u"ortak"};

/// Small letters without accents: "Öffentlicher" -> "offentlicher". Voiced marks of kana stay.
QString folded(QStringView word)
{
    QString text = word.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    text.removeIf([](QChar c) { return c >= QChar(0x0300) && c <= QChar(0x036f); });
    text.replace(u'ı', u'i'); // Turkish "açık", "GİZLİ"
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

std::optional<KeyKind> keyKindOf(QStringView word)
{
    if (word.size() < shortestLabel || word.size() > longestLabel ||
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    QString text = folded(word);
    const auto holds = [&text](QStringView stem) { return text.contains(stem); };
    const auto equals = [&text](QStringView whole) { return text == whole; };
    const auto any = [](const auto &list, const auto &is) { return std::any_of(std::begin(list), std::end(list), is); };
    std::optional<KeyKind> kind;
    if (any(privateStems, holds) || any(privateWords, equals))
        kind = KeyKind::Private;
    else if (any(publicStems, holds) || any(publicWords, equals))
        kind = KeyKind::Public;
    Secret::wipe(text); // it may have been a key after all
    return kind;
}

} // namespace Propel
