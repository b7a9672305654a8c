// SPDX-License-Identifier: MIT
#include "app/base/Text.h"

namespace Propel {

QString plainExcerpt(QStringView text, qsizetype longest)
{
    QString out;
    out.reserve(std::min(text.size(), longest) + 1);
    bool blank = false;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format) {
            blank = true;
            continue;
        }
        const bool parts = blank && !out.isEmpty();
        if (out.size() + (parts ? 1 : 0) >= longest) {
            if (c.isLowSurrogate() && !out.isEmpty() && out.back().isHighSurrogate())
                out.chop(1); // half a character is not text
            return out + QChar(0x2026);
        }
        if (parts)
            out += QLatin1Char(' ');
        blank = false;
        out += c;
    }
    return out;
}

QString shortKey(QStringView key)
{
    return key.left(4).toString() + QChar(0x2026);
}

} // namespace Propel
