// SPDX-License-Identifier: MIT
#include "ui/results/GroupList.h"

#include "ui/results/PermissionTable.h"
#include "ui/widgets/Expander.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Propel {
namespace {

/// "Company Maintenance, Configurations, and 3 more", and shorter, for where there is less room.
QStringList someNames(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    const auto all = static_cast<int>(names.size());
    const QString two = all == 2 ? names.join(QStringLiteral(", "))
                                 //: %1 and %2: names of permissions, %n: how many others there are
                                 : GroupList::tr("%1, %2, and %n more", nullptr, all - 2).arg(names.at(0), names.at(1));
    //: %1: the name of a permission, %n: how many others there are
    return {two, GroupList::tr("%1 and %n more", nullptr, all - 1).arg(names.at(0))};
}

} // namespace

GroupList::GroupList(QWidget *parent) : Card(Kind::Plain, parent)
{}

GroupList::~GroupList()
{
    for (const Section &section : std::as_const(m_sections))
        delete section.table; // it looks into its model
}

void GroupList::build(const QList<PermissionGroup> &groups)
{
    for (const Section &section : std::as_const(m_sections)) {
        delete section.expander;
        delete section.body;
    }
    m_sections.clear();
    for (const PermissionGroup &group : groups) {
        Section section{
            .name = group.name, .body = new QWidget, .expander = nullptr, .model = nullptr, .table = nullptr};
        auto *layout = new QVBoxLayout(section.body);
        layout->setContentsMargins(0, 0, 0, 8);
        section.expander = new Expander(section.body);
        addRow(section.expander);
        addRow(section.body, false);
        connect(section.expander, &Expander::toggled, this, [this, at = m_sections.size()](bool isOpen) {
            if (isOpen)
                fill(m_sections[at]);
        });
        m_sections += section;
    }
}

void GroupList::fill(Section &section)
{
    if (!section.table) {
        section.model = new PermissionModel(section.name, section.body);
        section.model->setReport(m_report);
        section.table = new PermissionTable(*section.model);
        section.table->setSelectionMode(QAbstractItemView::NoSelection);
        section.table->setAccessibleName(tr("Permission results"));
        section.body->layout()->addWidget(section.table);
    }
}

void GroupList::setReport(const Report &report, bool isCurrent)
{
    const QList<PermissionGroup> groups = groupsOf(report);
    m_report = report;
    const bool isSame =
        std::equal(groups.begin(), groups.end(), m_sections.begin(), m_sections.end(),
                   [](const PermissionGroup &group, const Section &section) { return group.name == section.name; });
    if (!isSame)
        build(groups);
    int column = 0;
    for (const PermissionGroup &group : groups)
        column = std::max(column, fontMetrics().size(Qt::TextShowMnemonic, group.name).width());
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const PermissionGroup &group = groups.at(i);
        const Section &section = m_sections.at(i);
        //: %1 of %2 permissions of a group are OK
        section.expander->setTexts(group.name, tr("%1 of %2").arg(group.passed).arg(group.all));
        section.expander->setHint(someNames(group.names), column);
        section.expander->setMark(Theme::mark(group.worst));
        section.expander->setDim(!isCurrent);
        section.expander->setMinimumHeight(isCurrent ? 48 : 40);
        if (section.model)
            section.model->setReport(report);
    }
}

} // namespace Propel
