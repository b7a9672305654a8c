// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/HttpAnswer.h"

#include <QAbstractTableModel>

namespace Propel {

/// All that was sent, a row a request. The server that most of them went to isn't repeated in its rows.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerModel)
public:
    enum Column { TimeColumn, MethodColumn, UrlColumn, StatusColumn, BytesColumn, DurationColumn };
    static constexpr int columns = DurationColumn + 1;

    explicit LedgerModel(QList<LedgerEntry> entries, QObject *parent = nullptr);

    [[nodiscard]] const QString &server() const { return m_server; } ///< "https://na.myconnectwise.net"
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LedgerEntry &entry, int column) const;

    QList<LedgerEntry> m_entries;
    QString m_server;
};

} // namespace Propel
