// SPDX-License-Identifier: MIT
#include "ui/results/PermissionModel.h"

#include "app/text/RowText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Row = PermissionModel::Row;

const QString &idOf(const Row &row)
{
    return std::visit([](const auto &result) -> const QString & { return result.requirement.id; }, row);
}

State stateOf(const Row &row)
{
    return std::visit([](const auto &result) { return result.state; }, row);
}

bool isPending(const Row &row)
{
    return std::visit([](const auto &result) { return result.pending; }, row);
}

QString sentenceOf(const Row &row)
{
    return std::visit([](const auto &result) { return Text::rowSentence(result); }, row);
}

PermissionModel::Section sectionOf(const Row &row)
{
    return row.index() == 0 ? PermissionModel::Section::Levels : PermissionModel::Section::Tables;
}

bool showTheSame(const ModuleResult &a, const ModuleResult &b)
{
    return a.state == b.state && a.pending == b.pending && a.rights == b.rights && a.probe == b.probe &&
           a.tablesAllowed == b.tablesAllowed && a.tablesInAll == b.tablesInAll &&
           a.requirement.action == b.requirement.action && a.requirement.module == b.requirement.module;
}

bool showTheSame(const TableResult &a, const TableResult &b)
{
    return a.state == b.state && a.pending == b.pending && a.finding == b.finding && a.probe == b.probe &&
           a.change == b.change && a.requirement.group == b.requirement.group &&
           a.requirement.table == b.requirement.table;
}

bool showTheSame(const Row &a, const Row &b)
{
    if (const auto *module = std::get_if<ModuleResult>(&a))
        return showTheSame(*module, std::get<ModuleResult>(b));
    return showTheSame(std::get<TableResult>(a), std::get<TableResult>(b));
}

const RightResult *find(const ModuleResult &row, std::optional<Right> right)
{
    const auto found = std::find_if(row.rights.begin(), row.rights.end(),
                                    [&](const RightResult &result) { return result.right == right; });
    return found == row.rights.end() ? nullptr : &*found;
}

/// The instance's words may look like HTML, which tool tips would show as such.
QString toolTip(const QString &plain)
{
    return plain.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString stateTip(const ProbeResult &probe, const QString &sentence)
{
    return toolTip(probe.live == ProbeOutcome::None ? sentence : Text::probeText(probe));
}

} // namespace

PermissionModel::PermissionModel(QObject *parent) : QAbstractTableModel(parent)
{}

void PermissionModel::setReport(const Report &report)
{
    QList<Row> rows;
    rows.reserve(report.modules.size() + report.tables.size());
    for (const ModuleResult &module : report.modules)
        rows += Row(module);
    for (const TableResult &table : report.tables)
        rows += Row(table);

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
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString PermissionModel::sectionTitle(Section section) const
{
    return section == Section::Levels ? tr("Security role levels") : tr("Table Setup");
}

QString PermissionModel::sectionCount(Section section) const
{
    const auto all =
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return sectionOf(row) == section; });
    const auto passed = std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return sectionOf(row) == section && stateOf(row) == State::Passed && !isPending(row);
    });
    //: %1 of %2 rows of a section have passed
    return tr("%1 of %2 passed").arg(passed).arg(all);
}

QStringList PermissionModel::widestTexts(int column, Texts which) const
{
    QStringList texts{headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    if (column == StateColumn) {
        for (const State state : {State::Passed, State::Unconfirmed, State::Untested, State::Failed})
            texts += Text::word(state);
        texts += tr("testing");
    } else if (column == GroupColumn || column == NameColumn) {
        for (int i = 0; i < m_rows.size(); ++i)
            texts += index(i, column).data().toString();
    } else {
        const bool needed = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            const auto *module = std::get_if<ModuleResult>(&row);
            return module && find(*module, rightOf(column));
        });
        for (const Level level : needed ? QList{Level::My, Level::All} : QList<Level>()) {
            texts += tr("%1 ← %2").arg(Text::word(level), Text::word(Level::None));
            if (which == Texts::All)
                texts += tr("%1 ← %2").arg(Text::word(level), tr("refused"));
        }
    }
    return texts;
}

int PermissionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PermissionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PermissionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return idOf(row);
    case StateRole:
        return static_cast<int>(stateOf(row));
    case PendingRole:
        return isPending(row);
    case SectionRole:
        return static_cast<int>(sectionOf(row));
    default:
        break;
    }
    if (index.column() == StateColumn) {
        if (role == Qt::DisplayRole)
            return isPending(row) ? tr("testing") : Text::word(stateOf(row));
        if (role == Qt::AccessibleTextRole)
            return sentenceOf(row);
    }
    return std::visit([&](const auto &result) { return cell(result, index.column(), role); }, row);
}

QVariant PermissionModel::cell(const ModuleResult &row, int column, int role) const
{
    const RightResult *right = find(row, rightOf(column));
    switch (role) {
    case Qt::DisplayRole:
        if (column == GroupColumn)
            return row.requirement.module;
        if (column == NameColumn)
            return row.requirement.action;
        return right ? levelText(row, *right) : QVariant();
    case Qt::AccessibleTextRole:
        if (const std::optional<Right> which = rightOf(column); which && !right)
            return tr("%1: not needed").arg(Text::word(*which));
        if (!right)
            return {};
        //: a cell for screen readers: %1 right, %2 level needed, %3 level found, %4 state ("failed")
        return tr("%1: %2 needed, %3 found, %4")
            .arg(Text::word(right->right), Text::word(right->required), Text::word(right->found),
                 row.pending ? tr("testing") : Text::word(right->judgement.state));
    case Qt::ToolTipRole:
        if (column == StateColumn)
            return stateTip(row.probe, Text::rowSentence(row));
        if (right)
            return toolTip(Text::rightDetail(row, *right));
        return column == NameColumn ? toolTip(Text::reason(row.requirement.reason)) : QVariant();
    case NeededRole:
        return right ? QVariant(static_cast<int>(right->required)) : QVariant();
    case FoundRole:
        return right && right->found ? QVariant(static_cast<int>(*right->found)) : QVariant();
    case CellStateRole:
        return right ? QVariant(static_cast<int>(right->judgement.state)) : QVariant();
    default:
        return {};
    }
}

QVariant PermissionModel::cell(const TableResult &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == GroupColumn)
            return row.requirement.group;
        if (column == NameColumn)
            return row.requirement.table;
        return column == InquireColumn ? tableText(row) : QVariant();
    case Qt::ToolTipRole:
        if (column == StateColumn)
            return stateTip(row.probe, Text::rowSentence(row));
        if (column == InquireColumn)
            return toolTip(Text::tableDetail(row));
        return column == NameColumn ? toolTip(Text::reason(row.requirement.reason)) : QVariant();
    case CellStateRole:
        return column == InquireColumn ? QVariant(static_cast<int>(row.state)) : QVariant();
    default:
        return {};
    }
}

QString PermissionModel::levelText(const ModuleResult &row, const RightResult &right) const
{
    const QString needed = Text::word(right.required);
    if (row.pending)
        return needed;
    //: a cell of the matrix: %1 is the level that is needed, %2 what was found instead
    const QString both = tr("%1 ← %2");
    switch (right.judgement.finding) {
    case Finding::NotNeededYet:
        return tr("not needed");
    case Finding::NotReached:
        return needed;
    case Finding::Fits:
    case Finding::FitsByLevelAlone:
    case Finding::ReadableEnough:
        return !right.found || *right.found == right.required ? needed : both.arg(needed, Text::word(*right.found));
    case Finding::Refused:
        return both.arg(needed,
                        right.found && *right.found < right.required ? Text::word(*right.found) : tr("refused"));
    case Finding::LevelTooLow:
    case Finding::Contradiction:
    case Finding::LevelNotTold:
    case Finding::NothingToTryOn:
    case Finding::NotTold:
        if (!right.found) //: a cell of the matrix: the level that was found is not known
            return both.arg(needed, tr("?"));
        return *right.found == right.required ? needed : both.arg(needed, Text::word(*right.found));
    }
    return needed;
}

QString PermissionModel::tableText(const TableResult &row) const
{
    if (row.pending)
        return tr("allow");
    switch (row.state) {
    case State::Passed:
        return tr("allowed");
    case State::Failed:
        return tr("refused");
    case State::Unconfirmed:
    case State::Untested:
        break;
    }
    return tr("unknown");
}

QVariant PermissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= 0 && section < m_rows.size() && role == Qt::AccessibleTextRole)
            return sentenceOf(m_rows.at(section));
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= AddColumn)
        return tr("The level that is needed; where another was found, “needed ← found”");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case GroupColumn:
        return tr("Module / Group");
    case NameColumn:
        return tr("Action / Table");
    default:
        break;
    }
    const std::optional<Right> right = rightOf(section);
    return right && section < columns ? Text::word(*right) : QVariant();
}

} // namespace Propel
