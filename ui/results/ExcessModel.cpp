// SPDX-License-Identifier: MIT
#include "ui/results/ExcessModel.h"

#include "app/text/ExcessText.h"
#include "app/text/RowText.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString text(const ExcessRight &excess, int column)
{
    switch (column) {
    case ExcessModel::ModuleColumn:
        return excess.module;
    case ExcessModel::ActionColumn:
        return excess.action;
    case ExcessModel::RightColumn:
        return Text::word(excess.right);
    case ExcessModel::FoundColumn:
        return Text::word(excess.found);
    case ExcessModel::NeededColumn:
        return Text::word(excess.required);
    case ExcessModel::ClickColumn:
        return Text::excessClick(excess);
    default:
        return {};
    }
}

} // namespace

ExcessModel::ExcessModel(QList<ExcessRight> rights, QObject *parent)
    : QAbstractTableModel(parent),
      m_rights(std::move(rights))
{}

int ExcessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rights.size());
}

int ExcessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ExcessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExcessRight &excess = m_rights.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(excess, index.column());
    case Qt::ToolTipRole: // as HTML, so that it wraps, and no name is taken for HTML
        return u"<qt>%1</qt>"_s.arg(Text::excessRemedy(excess).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        if (index.column() != ModuleColumn)
            return {};
        return Text::excessSentence(excess) + u' ' + Text::excessRemedy(excess);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ExcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ModuleColumn:
        return tr("Module");
    case ActionColumn:
        return tr("Action");
    case RightColumn:
        return tr("Permission");
    case FoundColumn:
        //: Heading of a column: the level that the role has
        return tr("Found");
    case NeededColumn:
        //: Heading of a column: the level that is enough
        return tr("Needed");
    case ClickColumn:
        return tr("What to do");
    default:
        return {};
    }
}

QString ExcessModel::plainText(const QList<int> &rows) const
{
    QString all;
    for (const int row : rows)
        all += Text::excessSentence(m_rights.at(row)) + u' ' + Text::excessRemedy(m_rights.at(row)) + u'\n';
    return all;
}

} // namespace Propel
