// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace Propel {

/// Buttons in a row, which goes on in the next line where there is no room.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items += item; }
    void addAtEnd(QWidget *widget); ///< the last one: at the far end where all are in one line
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, true); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives each item its place, unless only the height that they take is wanted.
    [[nodiscard]] int place(const QRect &rect, bool onlyMeasures) const;

    QList<QLayoutItem *> m_items;
    QLayoutItem *m_atEnd = nullptr;
};

} // namespace Propel
