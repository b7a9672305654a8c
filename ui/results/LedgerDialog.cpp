// SPDX-License-Identifier: MIT
#include "ui/results/LedgerDialog.h"

#include "app/text/NoteText.h"
#include "ui/results/LedgerModel.h"
#include "ui/widgets/ListTable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {

LedgerDialog::LedgerDialog(const Report &report, QWidget *parent) : PageDialog(parent)
{
    setWindowTitle(tr("Requests"));
    //: %1: "33 requests, all read-only"
    addText(
        tr("%1. These are all the requests from the last test. Keys aren't shown.").arg(Text::requestsNote(report)));
    auto *model = new LedgerModel(report.requests, this);
    //: %1: an address without a path, "https://na.myconnectwise.net"
    addText(tr("Server: %1").arg(model->server()));
    auto *table = new ListTable(model, LedgerModel::UrlColumn, this);
    table->setAccessibleName(tr("Requests"));
    table->setTextElideMode(Qt::ElideMiddle);
    page().addWidget(table, 1);
    closeButton().setDefault(true);
    keepPlaceAs("requests/geometry"_L1, {960, 560});
    table->setFocus();
}

} // namespace Propel
