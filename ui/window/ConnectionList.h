// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/diagnosis/Report.h"

#include <QListWidget>

namespace Propel {

/// The saved connections, each with its state, address, Company ID and what the last test found. The states are read
/// from the status files one by one, after the window is there.
class ConnectionList : public QListWidget
{
    Q_OBJECT
public:
    explicit ConnectionList(QString statusFolder, QWidget *parent = nullptr);

    void setConnections(const QList<Connection> &connections);
    void setResult(const QString &id, const Report &report);

    [[nodiscard]] QSize sizeHint() const override { return {usualWidth, 0}; }

private:
    static constexpr int usualWidth = 288;

    void readNext();
    void describe(QListWidgetItem &item) const;

    const QString m_statusFolder;
    QList<Connection> m_connections; ///< in the order of the rows
    int m_next = 0;                  ///< whose status file is read next
};

} // namespace Propel
