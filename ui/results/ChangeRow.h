// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/FixList.h"

#include <QWidget>

class QLabel;

namespace Propel {

class Chip;
class IconLabel;

/// One change of a list: where, what, and from what to what. A screen reader reads it as one whole sentence.
class ChangeRow : public QWidget
{
    Q_OBJECT
public:
    ChangeRow(const FixChange &change, FixList::Kind kind, QWidget *parent = nullptr);

    void setFixed(bool isFixed);
    [[nodiscard]] bool isFixed() const { return m_isFixed; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const FixChange m_change;
    const FixList::Kind m_kind;
    bool m_isFixed = false;
    IconLabel *m_icon;
    QLabel *m_place;
    Chip *m_chip;
};

} // namespace Propel
