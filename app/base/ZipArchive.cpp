// SPDX-License-Identifier: MIT
#include "app/base/ZipArchive.h"

#include <QBuffer>
#include <QDataStream>

#include <array>

namespace Propel {
namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

/// What the local and the central header share: from the version that is needed to the name's length.
void writeCommon(QDataStream &out, const ZipEntry &entry, const QDateTime &at)
{
    constexpr quint16 version = 20;
    constexpr quint16 namesAreUtf8 = 1 << 11;
    constexpr quint16 stored = 0;
    const QDate date = at.date();
    const QTime time = at.time();
    const auto size = static_cast<quint32>(entry.content.size());
    out << version << namesAreUtf8 << stored
        << static_cast<quint16>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2))
        << static_cast<quint16>(((date.year() - 1980) << 9) | (date.month() << 5) | date.day()) << crc32(entry.content)
        << size << size << static_cast<quint16>(entry.name.toUtf8().size()) << quint16(0); // no extra field
}

} // namespace

QByteArray zipArchive(const QList<ZipEntry> &entries, const QDateTime &at)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QDataStream out(&buffer);
    out.setByteOrder(QDataStream::LittleEndian);
    QList<quint32> offsets;
    for (const ZipEntry &entry : entries) {
        offsets += static_cast<quint32>(buffer.pos());
        out << quint32(0x04034b50);
        writeCommon(out, entry, at);
        buffer.write(entry.name.toUtf8());
        buffer.write(entry.content);
    }
    const auto directory = static_cast<quint32>(buffer.pos());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        out << quint32(0x02014b50) << quint16(20); // made on no system in particular
        writeCommon(out, entries.at(i), at);
        out << quint16(0) << quint16(0) << quint16(0) << quint32(0) << offsets.at(i); // no comment, one disk, no rights
        buffer.write(entries.at(i).name.toUtf8());
    }
    const quint32 size = static_cast<quint32>(buffer.pos()) - directory;
    const auto count = static_cast<quint16>(entries.size());
    out << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << size << directory << quint16(0);
    return buffer.data();
}

} // namespace Propel
