// SPDX-License-Identifier: MIT
#include "ui/results/PermissionModel.h"

#include "app/text/FixList.h"
#include "app/text/RowText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Row = PermissionModel::Row;

QString idOf(const PermissionGroup &)
{
    return {};
}

template<typename Result>
QString idOf(const Result &row)
{
    return row.requirement.id;
}

QString idOf(const Row &row)
{
    return std::visit([](const auto &each) { return idOf(each); }, row);
}

bool showTheSame(const PermissionGroup &a, const PermissionGroup &b)
{
    return a == b;
}

bool showTheSame(const ModuleResult &a, const ModuleResult &b)
{
    return a.state == b.state && a.pending == b.pending && a.rights == b.rights && a.probe == b.probe &&
           a.tablesAllowed == b.tablesAllowed && a.tablesInAll == b.tablesInAll;
}

bool showTheSame(const TableResult &a, const TableResult &b)
{
    return a.state == b.state && a.pending == b.pending && a.finding == b.finding && a.probe == b.probe &&
           a.change == b.change;
}

bool showTheSame(const Row &a, const Row &b)
{
    return std::visit([&b](const auto &row) { return showTheSame(row, std::get<std::decay_t<decltype(row)>>(b)); }, a);
}

/// The instance's words may look like HTML, which tool tips would show as such.
QString toolTip(const QString &plain)
{
    return plain.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString levelText(const RightResult &right)
{
    if (right.evaluation.finding == Finding::NotNeededYet)
        return PermissionModel::tr("not needed");
    if (right.evaluation.state == State::Passed)
        return Text::word(right.found.value_or(right.required));
    if (right.evaluation.state == State::Untested)
        return Text::word(right.required);
    if (right.evaluation.state == State::Unconfirmed)
        //: %1: the level that is needed ("All"), where the one that is there isn't known
        return PermissionModel::tr("%1?").arg(Text::word(right.required));
    const FixChange change{.kind = FixChange::Kind::Level,
                           .found = right.found < right.required ? right.found : std::nullopt,
                           .required = right.required};
    return Text::fixStep(change, FixList::Kind::Change);
}

QString tableText(const TableResult &row)
{
    const FixChange change{.kind = FixChange::Kind::Tables};
    switch (row.state) {
    case State::Passed:
        return Text::fixGoal(change);
    case State::Failed:
        return Text::fixStep(change, FixList::Kind::Change);
    case State::Unconfirmed:
    case State::Untested:
        break;
    }
    return Text::word(State::Untested);
}

} // namespace

PermissionModel::PermissionModel(QString group, QObject *parent)
    : QAbstractTableModel(parent),
      m_group(std::move(group))
{}

void PermissionModel::setReport(const Report &report)
{
    QList<Row> rows;
    QList<PermissionGroup> groups = groupsOf(report);
    QString group;
    report.eachRow([&](const auto &row) {
        if (!m_group.isEmpty() && m_group != groupOf(row))
            return;
        if (m_group.isEmpty() && std::exchange(group, groupOf(row)) != groupOf(row))
            rows += Row(groups.takeFirst());
        rows += Row(row);
    });

    const bool same =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Row &a, const Row &b) { return a.index() == b.index() && idOf(a) == idOf(b); });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows.swap(rows);
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!showTheSame(m_rows.at(i), rows.at(i)))
            Q_EMIT dataChanged(index(i, 0), index(i, columns - 1));
    }
}

void PermissionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const PermissionModel::Row *PermissionModel::row(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return idOf(row) == id; });
    return id.isEmpty() || found == m_rows.end() ? nullptr : &*found;
}

bool PermissionModel::needsColumn(int column) const
{
    if (column != DeleteColumn)
        return true;
    return std::ranges::any_of(m_rows, [&](const Row &row) {
        const auto *module = std::get_if<ModuleResult>(&row);
        return module && module->right(Right::Delete);
    });
}

int PermissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags PermissionModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isGroup(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QVariant PermissionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IdRole)
        return idOf(row);
    return std::visit([&](const auto &each) { return cell(each, index.column(), role); }, row);
}

QVariant PermissionModel::cell(const PermissionGroup &group, int column, int role)
{
    //: %1 of %2 permissions of a group are OK
    const QString count = tr("%1 of %2").arg(group.passed).arg(group.all);
    if (role == CountRole)
        return count;
    if (column != NameColumn)
        return {};
    if (role == Qt::AccessibleTextRole)
        //: For screen readers. %1: a group of permissions ("Companies"), %2: "4 of 5"
        return tr("%1, %2 OK").arg(group.name, count);
    return role == Qt::DisplayRole ? QVariant(group.name) : QVariant();
}

QVariant PermissionModel::cell(const ModuleResult &row, int column, int role)
{
    const std::optional<Right> which = rightOf(column);
    const RightResult *right = which ? row.right(*which) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return row.requirement.action;
        return right && !row.pending ? levelText(*right) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return Text::rowSentence(row);
        return right ? Text::rightDetail(row, *right) : tr("%1: not needed").arg(Text::word(*which));
    case Qt::ToolTipRole:
        return toolTip(right ? Text::rightDetail(row, *right) : Text::reason(row.requirement.reason));
    case StateRole:
        return static_cast<int>(row.state);
    case PendingRole:
        return row.pending;
    case CellStateRole:
        return right ? QVariant(static_cast<int>(right->evaluation.state)) : QVariant();
    case GoalRole:
        return right ? Text::word(right->required) : QString();
    default:
        return {};
    }
}

QVariant PermissionModel::cell(const TableResult &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return row.requirement.table;
        return column == InquireColumn && !row.pending ? tableText(row) : QVariant();
    case PrefixRole:
        return column == NameColumn ? u"%1 / "_s.arg(row.requirement.group) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return Text::rowSentence(row);
        return column == InquireColumn ? Text::tableDetail(row) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(column == InquireColumn ? Text::tableDetail(row) : Text::reason(row.requirement.reason));
    case StateRole:
        return static_cast<int>(row.state);
    case PendingRole:
        return row.pending;
    case CellStateRole:
        return column == InquireColumn ? QVariant(static_cast<int>(row.state)) : QVariant();
    case GoalRole:
        return column == InquireColumn ? Text::fixGoal({.kind = FixChange::Kind::Tables}) : QString();
    default:
        return {};
    }
}

QVariant PermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isRow = section >= 0 && section < m_rows.size();
        return isRow && role == Qt::AccessibleTextRole ? index(section, NameColumn).data(role) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<Right> right = rightOf(section);
    //: The head of a column
    return right ? Text::word(*right) : tr("Permission");
}

} // namespace Propel
