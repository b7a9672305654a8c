// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/report/ReportDocument.h"

#include <memory>

class QMimeData;

namespace Propel::ReportExport {

/// For the clipboard: plain text, Markdown and HTML at once.
std::unique_ptr<QMimeData> mime(const Report &report, Extent extent);

/// What to change in the security role, for the administrator of ConnectWise: plain text and HTML.
std::unique_ptr<QMimeData> mimeOfFixList(const Report &report);

/// Written whole or not at all, in the form that the suffix names: pdf, html or htm, md or markdown, json; anything
/// else is plain text. Fails with Cause::FileUnwritable.
Result<> save(const Report &report, Extent extent, const QString &file);

QString suggestedName(const Report &report); ///< "propel-connect-acme-2026-11-23", for any form

} // namespace Propel::ReportExport
