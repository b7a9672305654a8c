// SPDX-License-Identifier: MIT
#pragma once

#include "ui/results/PermissionModel.h"

#include <QWidget>

class QPushButton;

namespace Propel {

class Expander;
class IconLabel;
class TextLabel;

/// The selected permission: what to change, why Propel needs it, when it last worked, and what was requested.
class PermissionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionDetails(QWidget *parent = nullptr);

    void setRow(const PermissionModel::Row *row); ///< null: hides it

Q_SIGNALS:
    void testWanted();

private:
    void retranslate();

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_request;
    Expander *m_details;
    QPushButton *m_test;
};

} // namespace Propel
