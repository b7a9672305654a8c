// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Propel {

/// A line for a file's path. While it hasn't the focus, a path that is too long is elided in its middle, and its
/// tooltip is the whole of it.
class PathLine : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    [[nodiscard]] QString shownText() const; ///< elided, or the text itself

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect room() const;
};

} // namespace Propel
