// SPDX-License-Identifier: MIT
#include "ui/results/ExcessDialog.h"

#include "app/text/ExcessText.h"
#include "ui/Theme.h"
#include "ui/results/ExcessModel.h"
#include "ui/widgets/ListTable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

ExcessDialog::ExcessDialog(const Report &report, QWidget *parent)
    : PageDialog(parent),
      m_model(new ExcessModel(report.excess, this)),
      m_table(new ListTable(m_model, ExcessModel::ActionColumn, this))
{
    setWindowTitle(tr("More than needed"));
    m_table->setAccessibleName(tr("Levels higher than needed"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setCurrentIndex(m_model->index(0, 0));
    auto *copy = new QAction(m_table); // in place of the view's own, which takes a single cell
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &ExcessDialog::copySelected);

    auto *copyAll = new QPushButton(Theme::icon("copy"_L1, Token::Text), tr("&Copy list"), this);
    copyAll->setFlat(true);
    copyAll->setToolTip(tr("For an email or ticket, with the steps in ConnectWise"));
    connect(copyAll, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        copySelected();
    });
    addToFooter(copyAll);
    closeButton().setDefault(true);

    addText(Text::excessNote(report));
    addText(Text::excessPath());
    page().addWidget(m_table, 1);
    if (const QString unknown = Text::unknownExcessNote(report); !unknown.isEmpty())
        addText(unknown);
    addText(Text::excessOfTables());
    keepPlaceAs("excess/geometry"_L1, {std::max(920, fontMetrics().averageCharWidth() * 125), 560});
    m_table->setFocus();
}

void ExcessDialog::copySelected() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model->plainText(rows));
}

} // namespace Propel
