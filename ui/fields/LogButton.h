// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Propel {

/// Opens the log for support with the program that the desktop has for it; where there is no file yet, its folder.
class LogButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LogButton(QString file, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &what, const QString &remedy); ///< there is none, or nothing that opens it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open();

    const QString m_file;
};

} // namespace Propel
