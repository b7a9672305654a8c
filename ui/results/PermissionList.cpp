// SPDX-License-Identifier: MIT
#include "ui/results/PermissionList.h"

#include "ui/KeepTranslated.h"
#include "ui/results/PermissionDetails.h"
#include "ui/results/PermissionModel.h"
#include "ui/results/PermissionTable.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>

namespace Propel {

PermissionList::PermissionList(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_model(new PermissionModel({}, this)),
      m_body(new QWidget),
      m_expander(new Expander(m_body)),
      m_onlyMissing(new QCheckBox),
      m_table(new PermissionTable(*m_model)),
      m_details(new PermissionDetails)
{
    m_body->setLayout(columnOf({m_table}, 0, {0, 1, 0, 8})); // the line above it, the round corners below
    m_table->setDetails(m_details);
    addRow(holding(rowOf({{m_expander, 1}, m_onlyMissing}, 8)));
    m_onlyMissing->hide();
    addRow(m_body);
    connect(m_expander, &Expander::toggled, this, &PermissionList::refresh);
    connect(m_onlyMissing, &QCheckBox::toggled, m_table, &PermissionTable::setOnlyMissing);
    connect(m_table, &PermissionTable::selectionMoved, this, [this] {
        refreshDetails();
        if (!m_details->isHidden())
            PageScroll::reveal(*m_details);
    });
    connect(m_details, &PermissionDetails::testWanted, this, [this] { Q_EMIT testWanted(m_table->selectedId()); });
    keepTranslated(*this, [this] { retranslate(); });
}

PermissionList::~PermissionList()
{
    m_table->disconnect(this);
    delete m_table; // it looks into the model, which would go first
}

void PermissionList::retranslate()
{
    m_table->setAccessibleName(tr("Permission results"));
    m_onlyMissing->setText(tr("Only what's &missing"));
    m_model->retranslate();
    refresh();
}

void PermissionList::setReport(const Report &report)
{
    m_report = report;
    m_model->setReport(report);
    refresh();
}

void PermissionList::refresh()
{
    const bool isOpen = m_expander->isChecked();
    const auto all = static_cast<int>(m_report.modules.size() + m_report.tables.size());
    const auto passed = static_cast<int>(m_report.idsIn(State::Passed).size());
    const QString ok = tr("%n permissions OK", nullptr, passed);
    //: %1: how many permissions there are
    const QString showAll = tr("Show all %1").arg(all);
    //: %1: how many permissions there are
    const QString hideAll = tr("Hide all %1").arg(all);
    //: %1: how many permissions there are
    m_expander->setTexts(isOpen ? tr("All %1 permissions").arg(all) : ok, isOpen ? QString() : showAll);
    m_expander->setFont(fontOf(isOpen ? TextStyle::Strong : TextStyle::Body));
    m_expander->setMark(isOpen ? std::nullopt : std::optional(Mark::Passed));
    m_expander->setAccessibleName(isOpen ? hideAll : showAll);
    m_expander->setAccessibleDescription(ok);
    m_onlyMissing->setVisible(isOpen);
    const int edge = isOpen ? 16 : 0;
    m_onlyMissing->parentWidget()->layout()->setContentsMargins(isRightToLeft() ? edge : 0, 0,
                                                                isRightToLeft() ? 0 : edge, 0);
    refreshDetails();
}

void PermissionList::refreshDetails()
{
    m_details->setRow(m_expander->isChecked() ? m_model->row(m_table->selectedId()) : nullptr);
    m_table->placeDetails();
}

void PermissionList::showRow(const QString &id)
{
    m_expander->setChecked(true);
    m_table->select(id);
}

} // namespace Propel
