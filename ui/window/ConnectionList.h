// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/diagnosis/Report.h"

#include <QListWidget>
#include <QTimer>

namespace Propel {

class ConnectionDelegate;

/// The saved connections, worst state first and then by name, each with its state, address, Company ID and what the
/// last test found. The states are read from the status files one by one, after the window is there. Names are changed
/// in place. Folded, it shows the states alone.
class ConnectionList : public QListWidget
{
    Q_OBJECT
public:
    explicit ConnectionList(QString statusFolder, QWidget *parent = nullptr);

    void setConnections(const QList<Connection> &connections, const QString &selected);
    void setResult(const QString &id, const Report &report);
    void setTesting(const QString &id);      ///< in the background; empty: none
    [[nodiscard]] QString currentId() const; ///< empty: none is selected
    void setFilter(const QString &text);     ///< of name, address or Company ID
    void setFolded(bool isFolded);
    [[nodiscard]] bool isFolded() const;
    void retranslate() { describeAll(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 80}; }

Q_SIGNALS:
    void renamed(const QString &id, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readNext();
    void describeAll();
    void describe(QListWidgetItem &item) const;
    [[nodiscard]] QListWidgetItem *find(const QString &id) const;

    const QString m_statusFolder;
    QStringList m_unread; ///< whose status files are to be read
    QString m_testing;
    QTimer m_aging;
    ConnectionDelegate *m_delegate;
};

} // namespace Propel
