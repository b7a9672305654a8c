// SPDX-License-Identifier: MIT
#include "app/connection/KeyText.h"

#include <algorithm>

namespace Propel {
namespace {

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return c.isSpace() || category == QChar::Other_Format || category == QChar::Other_Control;
}

} // namespace

QString trimmedInvisible(const QString &typed)
{
    const auto begin = std::find_if_not(typed.begin(), typed.end(), isInvisible);
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

} // namespace Propel
