// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QFileDialog;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Propel {

class PageScroll;
class TextLabel;

/// A window of one scrolling page and a footer with a button at its end that closes it.
class PageDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Closing {
        Close,  ///< a window of its own, with nothing to decide
        Cancel, ///< a dialog, whose other button is added by addAnswer()
    };
    explicit PageDialog(QWidget *parent = nullptr, Closing closing = Closing::Close);

protected:
    [[nodiscard]] QVBoxLayout &page() const { return *m_page; }
    TextLabel *addText(const QString &text);
    void addToFooter(QWidget *widget);   ///< at its beginning, after the earlier ones
    void addAnswer(QPushButton *button); ///< before the one that closes
    /// At least as large, and so large that nothing scrolls where the screen has room for it.
    [[nodiscard]] QSize fitting(QSize least) const;
    /// Where and as large as it was the last time, or else `usual`: see WindowState.
    void keepPlaceAs(QLatin1StringView key, QSize usual);
    void scrollTo(QWidget *part); ///< once the page is laid out
    [[nodiscard]] QPushButton &closeButton() const { return *m_close; }

    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_page;
    PageScroll *m_scroll;
    QWidget *m_footer;
    QHBoxLayout *m_begin;
    QHBoxLayout *m_end;
    QPushButton *m_close;
    QLatin1StringView m_placeKey; ///< empty: it has no place of its own
};

/// Asks where to save a file: under this name among the documents, if nobody wants it elsewhere.
QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters, const QString &suffix,
                            const QString &name, const std::function<void(const QString &file)> &save);

} // namespace Propel
