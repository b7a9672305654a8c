// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Propel {

struct ZipEntry
{
    QString name;
    QByteArray content;
};

/// Stored, not compressed: no library for it comes with Qt, or for Windows with Debian, and support files are small.
QByteArray zipArchive(const QList<ZipEntry> &entries, const QDateTime &at);

} // namespace Propel
