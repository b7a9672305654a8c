// SPDX-License-Identifier: MIT
#include "ui/window/LinkQuestion.h"

#include <QApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {

LinkQuestion::LinkQuestion(const StartOptions &options, QWidget *parent)
    : QMessageBox(Question, QApplication::applicationDisplayName(), tr("A link wants to fill in the setup."), NoButton,
                  parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTextFormat(Qt::PlainText);
    QStringList lines;
    if (!options.domain.isEmpty())
        //: %1: a domain
        lines += tr("Domain: %1").arg(options.domain);
    if (!options.companyId.isEmpty())
        //: %1: a Company ID
        lines += tr("Company ID: %1").arg(options.companyId);
    lines += tr("Your keys will be sent to that instance. Fill it in only if you trust where the link came from.");
    setInformativeText(lines.join(u"\n\n"_s));
    QPushButton *fill = addButton(tr("&Fill in"), AcceptRole);
    setDefaultButton(addButton(tr("&Don't fill in"), RejectRole));
    connect(this, &QDialog::finished, this, [this, fill, options] {
        StartOptions agreed = options;
        agreed.fromLink = false;
        if (clickedButton() != fill) {
            agreed.domain.clear();
            agreed.companyId.clear();
        }
        Q_EMIT answered(agreed);
    });
}

} // namespace Propel
