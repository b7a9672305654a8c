// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/Document.h"

#include <memory>

class QCoreApplication;

namespace Propel {

/// For a program of the terminal: an application with fonts, which never needs a display.
std::unique_ptr<QCoreApplication> makePdfApplication(int &argc, char *argv[]);

/// Pages to print or send, of the paper that is usual here: A4 or Letter. Needs a QGuiApplication for its fonts.
QByteArray toPdf(const Document &document);

} // namespace Propel
