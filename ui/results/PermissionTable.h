// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/PermissionModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace Propel {

/// The rows that have not passed, or all.
class AttentionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttentionFilter)
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOn(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_on = false;
};

/// "Permission results": the matrix on the screen. Rows are selected as a whole; the sections' titles are painted above
/// their first rows, so that they count as no rows to a screen reader.
class PermissionTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionTable)
public:
    explicit PermissionTable(PermissionModel &model, QWidget *parent = nullptr);
    ~PermissionTable() override;

    void setOnlyAttention(bool on);
    [[nodiscard]] QString selectedId() const; ///< empty: none
    void select(const QString &id);           ///< does not count as the person's choice

    [[nodiscard]] QSize sizeHint() const override; ///< wide enough for every column

    [[nodiscard]] QByteArray columnWidths() const; ///< empty unless the person has changed them
    void setColumnWidths(const QByteArray &saved);

Q_SIGNALS:
    void selectionMoved();
    void chosen(); ///< the person has selected a row

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitRows();
    void fitColumns();
    [[nodiscard]] int widthOf(int column, PermissionModel::Texts texts) const;
    void paintBand(QPainter &painter, int row) const;

    PermissionModel &m_model;
    AttentionFilter m_filter;
    bool m_selecting = false; ///< not the person
    bool m_fitting = false;   ///< neither
    bool m_ownWidths = false;
};

} // namespace Propel
