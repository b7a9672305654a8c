// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChanges.h"

#include <QWidget>

namespace Propel {

class RequirementSet;

/// A history along its time: a low bar while all was well, a tall one with a cross while permissions were missing, one
/// between with a question mark while that wasn't known, a dashed outline where it wasn't tested. Left and Right go
/// from one to the next; a screen reader hears each.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryStrip(const RequirementSet &requirements, QWidget *parent = nullptr);

    /// The oldest first, and the time that is shown; entries reach into it.
    void setEntries(const QList<HistoryEntry> &entries, const QDateTime &begin, const QDateTime &end);
    void setCurrent(qsizetype entry); ///< its place in the list; -1: none
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeBars();
    [[nodiscard]] QRectF barOf(qsizetype entry) const; ///< with no regard to the layout's direction
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] double placeOf(const QDateTime &time) const;
    [[nodiscard]] qsizetype at(const QPointF &point) const; ///< -1: none
    [[nodiscard]] QString sentence(qsizetype entry) const;
    void paintBar(class StylePainter &paint, qsizetype entry) const;
    void paintTicks(class StylePainter &paint) const;

    const RequirementSet &m_requirements;
    QList<HistoryEntry> m_entries;
    QList<qreal> m_starts; ///< of their bars, from the leading edge
    QDateTime m_begin;
    QDateTime m_end;
    qsizetype m_current = -1;
};

} // namespace Propel
