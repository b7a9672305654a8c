// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/Card.h"

class QTextLayout;

namespace Propel {

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

} // namespace Propel
