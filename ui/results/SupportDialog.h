// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/ZipArchive.h"
#include "ui/widgets/PageDialog.h"

namespace Propel {

/// What a support file holds, to be read before it is saved.
class SupportDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit SupportDialog(QList<ZipEntry> entries, QWidget *parent = nullptr);

    void save(const QString &file); ///< what "Save file" does once the place is chosen

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const Propel::Error &error);

private:
    void chooseFile();

    const QList<ZipEntry> m_entries;
};

} // namespace Propel
