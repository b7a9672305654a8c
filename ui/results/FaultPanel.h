// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/Theme.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace Propel {

/// One stage, opened. A failed one says what was tried, what came back, what it likely means and what to do; any other
/// says what was found, in a sentence. As high as its text, and where the window leaves less, it scrolls. All text is
/// taken as plain text, and none holds a key.
class FaultPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultPanel)
public:
    explicit FaultPanel(QWidget *parent = nullptr);

    void setStage(const StageOutcome &stage, const Report &report);
    [[nodiscard]] QString spoken() const; ///< all of it as one text
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyWanted();
    void testWanted();
    void signInWanted(); ///< to the proxy that asks for it

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QString heading; ///< empty: the text stands alone
        QString text;

        friend bool operator==(const Part &, const Part &) = default;
    };
    [[nodiscard]] static QList<Part> partsOf(const StageOutcome &stage, const Report &report);
    void retranslate();
    void refresh();
    void write();
    void fit();
    [[nodiscard]] QColor tint() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int heightWith(int textHeight) const;

    Mark m_mark = Mark::Note;
    QList<Part> m_parts;
    QLabel *m_sign;
    QLabel *m_title;
    QTextBrowser *m_text;
    QPushButton *m_copy;
    QPushButton *m_test;
    QPushButton *m_signIn;
    int m_textHeight = 0;
};

} // namespace Propel
