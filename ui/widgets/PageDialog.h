// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Propel {

/// A window of one scrolling page and a footer with a Close button at its end.
class PageDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageDialog)
public:
    explicit PageDialog(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout &page() const { return *m_page; }
    void addToFooter(QWidget *widget); ///< at its beginning, after the earlier ones
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_page;
    QWidget *m_footer;
    QHBoxLayout *m_begin;
    QPushButton *m_close;
};

} // namespace Propel
