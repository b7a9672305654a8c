// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace Propel {

class ElidedLabel;
class TestBar;
class TextLabel;
struct Connection;
struct ConnectionFacts;

/// The first two lines of the window's page: which connection, when it was tested, and what can be done with it.
class ConnectionHeader : public QWidget
{
    Q_OBJECT
public:
    ConnectionHeader(TestBar &tests, QMenu &menu, QWidget *parent = nullptr);

    void setConnection(const Connection &connection, const ConnectionFacts &facts); ///< `facts`: of the last result

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_name;
    ElidedLabel *m_facts;
    QPushButton *m_more;
};

} // namespace Propel
