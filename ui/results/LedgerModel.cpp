// SPDX-License-Identifier: MIT
#include "ui/results/LedgerModel.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

namespace {

QString addressOf(const LedgerEntry &entry)
{
    return entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString serverOf(const QList<LedgerEntry> &entries)
{
    QMap<QString, int> counts;
    for (const LedgerEntry &entry : entries)
        ++counts[entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                    QUrl::RemoveFragment)];
    const auto most = std::max_element(counts.constBegin(), counts.constEnd());
    return most == counts.constEnd() ? QString() : most.key();
}

} // namespace

LedgerModel::LedgerModel(QList<LedgerEntry> entries, QObject *parent)
    : QAbstractTableModel(parent),
      m_entries(std::move(entries)),
      m_server(serverOf(m_entries))
{}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LedgerModel::text(const LedgerEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(entry.at.toLocalTime().time(), u"HH:mm:ss.zzz"_s);
    case MethodColumn:
        return entry.method;
    case UrlColumn:
        return addressOf(entry).startsWith(m_server + u'/') ? addressOf(entry).mid(m_server.size()) : addressOf(entry);
    case StatusColumn:
        return entry.status == 0 ? tr("no answer") : QString::number(entry.status);
    case BytesColumn:
        return QLocale().toString(entry.bytes);
    //: how long an answer took, in milliseconds
    case DurationColumn:
        return tr("%1 ms").arg(QLocale().toString(entry.milliseconds));
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LedgerEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: // as HTML, so that a long address wraps and none is taken for HTML
        return index.column() == UrlColumn ? u"<qt>%1</qt>"_s.arg(addressOf(entry).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != TimeColumn)
            return {};
        //: a request as a sentence: %1 time, %2 "GET", %3 address, %4 status such as 200, %5 number of bytes, %6
        //: duration
        return tr("%1: %2 %3, answered %4, %5 bytes in %6.")
            .arg(text(entry, TimeColumn), text(entry, MethodColumn), addressOf(entry), text(entry, StatusColumn),
                 text(entry, BytesColumn), text(entry, DurationColumn));
    case Qt::TextAlignmentRole:
        return QVariant((index.column() >= StatusColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= StatusColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case UrlColumn:
        return tr("Address");
    case StatusColumn:
        return tr("Status");
    case BytesColumn:
        return tr("Bytes");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace Propel
