// SPDX-License-Identifier: MIT
#include "ui/results/ExcessDialog.h"

#include "app/text/ExcessText.h"
#include "ui/ListTable.h"
#include "ui/results/ExcessModel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExcessDialog::ExcessDialog(const Report &report, QWidget *parent)
    : QDialog(parent),
      m_model(new ExcessModel(report.excess, this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("More than needed"));
    build(report);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32);
}

void ExcessDialog::build(const Report &report)
{
    m_table->setAccessibleName(tr("Levels higher than needed"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    showAsList(*m_table, ExcessModel::ActionColumn);
    m_table->setCurrentIndex(m_model->index(0, 0));
    auto *copy = new QAction(m_table); // in place of the view's own, which takes a single cell
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &ExcessDialog::copySelected);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyAll = buttons->addButton(tr("&Copy list"), QDialogButtonBox::ActionRole);
    copyAll->setAccessibleName(tr("Copy list"));
    copyAll->setToolTip(tr("For an email or a ticket, with the clicks in ConnectWise"));
    copyAll->setAutoDefault(false);
    connect(copyAll, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        copySelected();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(paragraph(Text::excessNote(report), this));
    layout->addWidget(paragraph(Text::excessPath(), this));
    layout->addWidget(m_table, 1);
    if (const QString unknown = Text::unknownExcessNote(report); !unknown.isEmpty())
        layout->addWidget(paragraph(unknown, this));
    layout->addWidget(paragraph(Text::excessOfTables(), this));
    layout->addWidget(buttons);
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
