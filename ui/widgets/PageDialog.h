// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Propel {

/// A window of one scrolling page and a footer with a button at its end that closes it.
class PageDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageDialog)
public:
    enum class Closing {
        Close,  ///< a window of its own, with nothing to decide
        Cancel, ///< a dialog, whose other button is added by addAnswer()
    };
    explicit PageDialog(QWidget *parent = nullptr, Closing closing = Closing::Close);

protected:
    [[nodiscard]] QVBoxLayout &page() const { return *m_page; }
    void addToFooter(QWidget *widget);   ///< at its beginning, after the earlier ones
    void addAnswer(QPushButton *button); ///< before the one that closes
    void scrollTo(QWidget *part);        ///< once the page is laid out
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const Closing m_closing;
    QVBoxLayout *m_page;
    QScrollArea *m_scroll;
    QWidget *m_footer;
    QHBoxLayout *m_begin;
    QHBoxLayout *m_end;
    QPushButton *m_close;
};

} // namespace Propel
