// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/TextLabel.h"

namespace Propel {

/// One line that ends in "…" where there is no room for all of it; then the whole text is its tooltip. A screen reader
/// reads all of it.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(TextStyle style, QWidget *parent = nullptr);

    void setWholeText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, TextLabel::minimumSizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace Propel
