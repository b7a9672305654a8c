// SPDX-License-Identifier: MIT
#include "app/base/Text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace Propel {

QString plainExcerpt(QStringView text, qsizetype longest)
{
    QString out;
    out.reserve(std::min(text.size(), longest) + 1);
    bool blank = false;
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        // By code points: invisible characters are beyond the first plane as well (tags, U+E0000).
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        length = isPair ? 2 : 1;
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const QChar::Category category = QChar::category(c);
        if (QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format) {
            blank = true;
            continue;
        }
        const bool parts = blank && !out.isEmpty();
        if (out.size() + (parts ? 1 : 0) + length > longest)
            return out + QChar(0x2026);
        if (parts)
            out += u' ';
        blank = false;
        out += text.sliced(i, length);
    }
    return out;
}

QStringList wrappedLines(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width)
            lines += std::exchange(line, {});
        for (; word.size() > width; word = word.sliced(width)) // an address
            lines += word.first(width);
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return lines += line;
}

QString textFrom(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding && bytes.size() > 1 && (bytes[0] == 0) != (bytes[1] == 0)) // ASCII as UTF-16 without its mark
        encoding = bytes[0] == 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(bytes);
}

QString shortKey(QStringView key)
{
    return key.left(4).toString() + QChar(0x2026);
}

std::optional<std::chrono::seconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,9})([smhd])$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, std::chrono::seconds> units{{u"s"_s, std::chrono::seconds(1)},
                                                            {u"m"_s, std::chrono::minutes(1)},
                                                            {u"h"_s, std::chrono::hours(1)},
                                                            {u"d"_s, std::chrono::hours(24)}};
    const std::chrono::seconds duration = match.captured(1).toInt() * units.value(match.captured(2));
    if (duration <= std::chrono::seconds(0) || duration > std::chrono::hours(24) * 3650)
        return std::nullopt;
    return duration;
}

} // namespace Propel
