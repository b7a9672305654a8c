// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Propel {

class PageScroll;

/// The window's page beside the list: a column that keeps its leading edge where the window is wider than it needs.
/// What is below its first lines scrolls.
class PageColumn : public QWidget
{
    Q_OBJECT
public:
    explicit PageColumn(QWidget *parent = nullptr);

    void addTop(QWidget *line);
    void setBody(QWidget *body);  ///< takes it over; has a layout
    void showEmpty(bool isEmpty); ///< that nothing is saved, with a button that adds a connection, in place of the body

Q_SIGNALS:
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmpty();
    void arrange();

    QVBoxLayout *m_layout;
    QVBoxLayout *m_top;
    PageScroll *m_scroll;
    QWidget *m_empty;
};

} // namespace Propel
