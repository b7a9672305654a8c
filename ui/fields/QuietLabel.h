// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Propel {

/// Text that is read second: a hint below a field, a note beside a list. Wraps, and follows the palette.
class QuietLabel : public QLabel
{
    Q_OBJECT
public:
    explicit QuietLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
};

} // namespace Propel
