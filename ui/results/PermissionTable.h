// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/PermissionModel.h"

#include <QTableView>

namespace Propel {

/// "Permission results": a model's rows, as high as they are; what is around it scrolls. Rows are selected as a whole.
class PermissionTable : public QTableView
{
    Q_OBJECT
public:
    explicit PermissionTable(PermissionModel &model, QWidget *parent = nullptr);
    ~PermissionTable() override;

    void setDetails(QWidget *details);        ///< takes it over; shown below the selected row, if it isn't hidden
    void placeDetails();                      ///< what is in it has changed
    void setOnlyMissing(bool on);             ///< hides what is OK
    [[nodiscard]] QString selectedId() const; ///< empty: none
    void select(const QString &id);

Q_SIGNALS:
    void selectionMoved();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    [[nodiscard]] int usualHeight(int row) const;
    void hideRows();

    PermissionModel &m_model;
    QWidget *m_details = nullptr;
    int m_opened = -1; ///< the row that is higher for them
    bool m_onlyMissing = false;
};

} // namespace Propel
