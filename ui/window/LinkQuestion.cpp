// SPDX-License-Identifier: MIT
#include "ui/window/LinkQuestion.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString target(const StartOptions &options)
{
    if (options.companyId.isEmpty())
        return options.domain;
    //: %1: a Company ID
    const QString company = LinkQuestion::tr("Company ID %1").arg(options.companyId);
    //: %1: the domain, %2: "Company ID acme"
    return options.domain.isEmpty() ? company : LinkQuestion::tr("%1 · %2").arg(options.domain, company);
}

} // namespace

LinkQuestion::LinkQuestion(const StartOptions &options, QWidget *parent)
    : Question(Mark::Attention,
               {.window = tr("Setup link"),
                .question = tr("Use the settings from this link?"),
                .about = target(options),
                .consequence = tr("Your keys will be sent to this instance. Continue only if you trust where the link "
                                  "came from.")},
               parent)
{
    addAnswer(tr("&Use settings"), Answer::Act);
    addAnswer(tr("&Ignore link"), Answer::Leave, true);
    connect(this, &QDialog::finished, this, [this, options](int result) {
        StartOptions agreed = options;
        agreed.fromLink = false;
        if (result != Accepted) {
            agreed.domain.clear();
            agreed.companyId.clear();
        }
        Q_EMIT answered(agreed);
    });
}

} // namespace Propel
