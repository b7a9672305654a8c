// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QToolButton>

namespace Propel {

/// A row that shows or hides what stands below it: a chevron, perhaps a state's sign, a text, and a summary at the far
/// end. Space, Enter, Right and Left work; a screen reader hears an expandable button.
class Expander : public QToolButton
{
    Q_OBJECT
public:
    explicit Expander(QWidget *body, QWidget *parent = nullptr); ///< `body` is shown and hidden; it starts hidden

    void setTexts(const QString &text, const QString &summary = {});
    /// In small letters behind the text, and at least as far from its beginning: the first that there is room for.
    void setHint(const QStringList &hints, int column);
    void setMark(std::optional<Mark> mark);
    void setDim(bool on);     ///< shows something that isn't current
    void setLink(bool on);    ///< looks like a link, no wider than its text
    void setHeading(bool on); ///< in semibold, with the chevron at the far end

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_body;
    QStringList m_hints;
    int m_hintColumn = 0;
    QString m_summary;
    std::optional<Mark> m_mark;
    bool m_isLink = false;
    bool m_isHeading = false;
    bool m_isDim = false;
};

} // namespace Propel
