// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Propel {

class TextLabel;

/// What the window shows while nothing is saved.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newWanted();

private:
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_add;
};

} // namespace Propel
