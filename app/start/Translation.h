// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QCoreApplication;

namespace Propel {

/// Makes the program speak this language ("de", "de_AT"); empty: the system's. Where there is no translation for it, it
/// speaks English. Numbers and dates follow (the default QLocale). May be called again: the earlier translation goes.
/// Returns the language that was asked for and found ("de"); empty where it fell back to English.
QString installTranslation(QCoreApplication &application, const QString &language);

QStringList availableLanguages();          ///< "de", "en"
bool isAvailable(const QString &language); ///< "de", also "de_AT"

} // namespace Propel
