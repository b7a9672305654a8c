// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/ZipArchive.h"
#include "app/diagnosis/DiagnosisSession.h"
#include "app/report/ReportDocument.h"
#include "ui/widgets/PageDialog.h"

#include <QMenu>

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

/// What one does with a result besides fixing it: copy and save the report, look at the requests, save
/// a file for support.
class ReportMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ReportMenu(const DiagnosisSession &session, QWidget *parent);

    void save(const QString &file); ///< what "Save report" does once the file is chosen

Q_SIGNALS:
    void done(const QString &what);
    void failed(const QString &what, const QString &remedy);

private:
    [[nodiscard]] Extent extent() const;
    void refresh();
    void copy();
    void chooseFile();
    void showRequests();
    void showSupportFile();
    void report(const Result<> &saved, const QString &file);

    const DiagnosisSession &m_session;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_everything; ///< or only what is missing
    QAction *m_requests;
    QAction *m_support;
};

} // namespace Propel
