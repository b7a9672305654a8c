// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QAction;

namespace Propel {

/// A line for a secret, masked until it is to be shown. Shown, it can be copied: marked as a secret and taken off the
/// clipboard again (SecretClipboard). What is selected in it never gets into X11's primary selection, and deleting a
/// line of it copies nothing, as it would in other lines. Masked, it tells assistive programs how much is typed, not
/// what.
class SecretLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretLine(QWidget *parent = nullptr);

    /// What its eye does, for tooltips and screen readers: "Show private key", "Hide private key".
    void setEyeTexts(const QString &show, const QString &hide);
    void setShown(bool shown);

    /// For a line that isn't masked: a paste that holds both keys is not told to assistive programs.
    static void keepPastesQuiet(QLineEdit &line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySecret();
    void cutSecret();
    void takeSelectionBack();
    void refreshEye();

    QAction *m_eye;
    QString m_showText;
    QString m_hideText;
};

} // namespace Propel
