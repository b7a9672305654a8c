// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Propel {

class IconLabel;
class TextLabel;

/// A row of a card: an icon, what is set, a remark in small letters, and the control that sets it, or the value where
/// an administrator has set it.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    explicit SettingRow(QLatin1StringView icon, QWidget *control = nullptr);

    void setTexts(const QString &title, const QString &remark = {}); ///< a mnemonic of the title leads to the control
    void setValue(const QString &value); ///< in place of the control; cut off in its middle where there is no room
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString value() const { return m_wholeValue; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override; ///< anywhere on the row of a check box
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QWidget *m_control;
    TextLabel *m_title;
    TextLabel *m_remark;
    IconLabel *m_lock; ///< beside a value that replaces the control
    TextLabel *m_value;
    QString m_wholeValue;
};

} // namespace Propel
