// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/diagnosis/DiagnosisSession.h"

#include <QWidget>

class QProgressBar;

namespace Propel {

class Card;
class IconLabel;
class TextLabel;

/// How far a test is: "Testing permissions", a bar, "15 of 26", what it waits for, and the modules below.
class BusyCard : public QWidget
{
    Q_OBJECT
public:
    explicit BusyCard(QWidget *parent = nullptr);

    void setTitle(const QString &title) { m_ownTitle = title; } ///< in place of "Testing permissions"
    void setProgress(const RunProgress &progress, const Report &report);

private:
    struct ModuleRow
    {
        QWidget *ring = nullptr;
        IconLabel *icon = nullptr;
        TextLabel *name = nullptr;
        TextLabel *count = nullptr;
    };
    void refreshWaiting();
    void addModule();

    QString m_ownTitle;
    RunProgress m_progress;
    Patience m_patience;
    Card *m_modules;
    TextLabel *m_title;
    TextLabel *m_waiting;
    TextLabel *m_count;
    QProgressBar *m_bar;
    QList<ModuleRow> m_rows;
};

} // namespace Propel
