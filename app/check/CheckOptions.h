// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace Propel {

enum class Command { Run, List, Last, ForgetAll, Completion, Help, Version };
enum class OutputFormat { Text, Json, Markdown, Nagios, Datto };

/// What stands on propel-check's command line. Nothing in it is secret: a private key is never taken from there.
struct CheckOptions
{
    Command task = Command::Run;

    QString connection;    ///< a saved connection's name or id; empty: the only one there is, or all of them
    bool all = false;      ///< all saved connections; with --last `connection` may be a folder of status files
    bool isDirect = false; ///< not a saved one: domain, companyId and publicKey, as typed; the private key from stdin
    QString domain;
    QString companyId;
    QString publicKey;
    AccessOptions access; ///< what isn't empty goes before the saved connection's own

    QString requirementsFile;           ///< empty: those built in
    std::chrono::seconds timeLimit{20}; ///< for each request, and for the keychain

    std::optional<OutputFormat> output; ///< for standard output; nothing: text, unless there is a file
    QString htmlFile;                   ///< "-": standard output
    QString pdfFile;                    ///< likewise
    QString supportFile;
    std::chrono::seconds maxAge = std::chrono::hours(26); ///< a day and some slack for a daily test
    bool details = false;                                 ///< in text: all permissions, not only what's missing
    bool onlyMissing = false;                             ///< in Markdown, HTML and PDF: only what's missing
    QString shell;                                        ///< to complete options for
    bool strict = false;
    bool quiet = false;
    bool verbose = false;

    [[nodiscard]] bool isForFiles() const
    {
        return !htmlFile.isEmpty() || !pdfFile.isEmpty() || !supportFile.isEmpty();
    }
    [[nodiscard]] bool isForAgent() const { return output == OutputFormat::Nagios || output == OutputFormat::Datto; }
};

/// Pure. `arguments` with the program's name first, as QCoreApplication gives them. Otherwise the sentence that says
/// what is wrong with them; it never repeats a value that could be a key.
tl::expected<CheckOptions, QString> readCheckOptions(const QStringList &arguments);

/// The value of --language, found before anything else can be said; empty: none.
QString languageAskedFor(const QStringList &arguments);

/// Whether fonts will be needed, as main()'s arguments say.
bool asksForPdf(int count, char *const *arguments);

} // namespace Propel
