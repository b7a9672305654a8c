// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/requirements/RequirementSet.h"

#include <QUrl>

/// The guide for somebody else: by mail, and as a PDF to save or print.
namespace Propel::GuideExport {

/// Ready to send, apart from whom it is for. Without the guide where the system's mail programs take no long texts:
/// it is on the clipboard too.
QUrl mail(const RequirementSet &requirements);
QString mailText(const RequirementSet &requirements);

/// On A4 or Letter, as the country has it. Fails with Cause::FileUnwritable.
Result<> savePdf(const RequirementSet &requirements, const QString &file);

} // namespace Propel::GuideExport
