// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Tokens.h"

#include <QFrame>
#include <QPointer>

class QTextLayout;
class QVBoxLayout;

namespace Propel {

/// A box with round corners on a page. Its rows are widgets of a vertical layout without spacing; lines between them
/// are painted, so that a screen reader doesn't meet them.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Plain, Ok, Bad, Warning, Info, Neutral, Locked };

    explicit Card(Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QVBoxLayout &rows() const { return *m_rows; }
    /// `divided`: with a line above it, unless it is the first one. `at`: before which row; -1: the last one.
    void addRow(QWidget *row, bool divided = true, int at = -1);
    /// Its whole width in that kind's fill. `fades`: it comes within a moment, where the system has animations.
    void tintRow(QWidget *row, std::optional<Kind> kind, bool fades = false);

    struct Colors
    {
        Token fill;
        Token edge;
        Token text; ///< of a title on it
    };
    [[nodiscard]] static const Colors &colors(Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QPointer<QWidget> widget;
        bool isDivided = false;
        std::optional<Kind> tint = std::nullopt;
        qreal shown = 1; ///< how much of the tint
    };

    void fadeIn(QWidget *row);

    Kind m_kind;
    QVBoxLayout *m_rows;
    QList<Row> m_painted;
};

/// A few words in a small box, the ones that matter in semibold: "None → All".
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);

    void setText(const QString &text, const QString &strong); ///< `strong`: the part of it in semibold
    void setKind(Card::Kind kind);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay(QTextLayout &layout, const QColor &strong) const;

    QString m_text;
    QString m_strong;
    Card::Kind m_kind = Card::Kind::Neutral;
};

/// Has a screen reader speak a card that is shown now, by its accessible name and description.
void announce(QWidget &card);

} // namespace Propel
