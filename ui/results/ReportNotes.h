// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "ui/Theme.h"
#include "ui/widgets/Card.h"

class QHBoxLayout;
class QPushButton;

namespace Propel {

class IconLabel;
class TextLabel;

/// A line below the results, with a button that shows the rest of it.
class NoteBar : public Card
{
    Q_OBJECT
public:
    explicit NoteBar(QWidget *parent = nullptr);

    /// Empty `title`: hides it. `rest`: folded away; empty: the button is for others.
    void setNote(Mark mark, const QString &title, const QString &button, const QString &rest);

    [[nodiscard]] QPushButton &button() const { return *m_button; }

Q_SIGNALS:
    void pressed(); ///< and there is nothing to unfold

private:
    void showButton();

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_rest;
    QPushButton *m_button;
    QHBoxLayout *m_row = nullptr;
    QString m_show; ///< the button's text while the rest is folded away
};

/// What there is to know besides the permissions: whether Propel's servers get to the instance, what the API member
/// sees, and levels above what is needed.
class ReportNotes : public QWidget
{
    Q_OBJECT
public:
    explicit ReportNotes(QWidget *parent = nullptr);

    void setReport(const Report &report);

private:
    Report m_report;
    NoteBar *m_sight;
    NoteBar *m_reach;
    NoteBar *m_excess;
};

} // namespace Propel
