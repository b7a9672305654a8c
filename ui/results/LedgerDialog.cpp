// SPDX-License-Identifier: MIT
#include "ui/results/LedgerDialog.h"

#include "app/text/NoteText.h"
#include "ui/results/LedgerModel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace Propel {

LedgerDialog::LedgerDialog(const Report &report, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Requests"));
    auto *note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    //: %1: "33 requests, all read-only"
    note->setText(
        tr("%1. These are all requests of the last test. None contains a key.").arg(Text::requestsNote(report)));

    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Requests"));
    table->setModel(new LedgerModel(report.requests, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(LedgerModel::UrlColumn, QHeaderView::Stretch);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 28);
}

} // namespace Propel
