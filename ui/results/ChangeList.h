// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/FixList.h"
#include "ui/widgets/Card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Propel {

class Chip;
class IconLabel;
class TextLabel;

/// One change of a list: where, what, and from what to what. A screen reader reads it as one whole sentence.
class ChangeRow : public QWidget
{
    Q_OBJECT
public:
    ChangeRow(const FixChange &change, FixList::Kind kind, QWidget *parent = nullptr);

    void setFixed(bool isFixed);
    [[nodiscard]] bool isFixed() const { return m_isFixed; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const FixChange m_change;
    const FixList::Kind m_kind;
    bool m_isFixed = false;
    IconLabel *m_icon;
    QLabel *m_place;
    Chip *m_chip;
};

/// What to change in the security role, step by step, with the buttons that help; or which levels to check by hand.
/// While one watches, what is fixed keeps its place and is marked.
class ChangeList : public Card
{
    Q_OBJECT
public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// `now`: tells what is fixed.
    void setList(const FixList &list, const Report &now);
    /// `text`: when it tests again.
    void setWatching(bool isWatching, const QString &text = {});
    void setButtonsShown(bool shown); ///< below it; not in a second list on the same page
    void retranslate();

    [[nodiscard]] const FixList &list() const { return m_list; }
    [[nodiscard]] QPushButton &watchButton() const { return *m_watch; }

Q_SIGNALS:
    void watchWanted(bool on);
    void copyWanted();
    void openWanted();

private:
    void buildFooter();
    void refresh(const Report &now);

    FixList m_list;
    bool m_isWatching = false;
    QList<ChangeRow *> m_changes;
    TextLabel *m_title;
    TextLabel *m_count;
    QWidget *m_open;
    QWidget *m_make;
    QWidget *m_save;
    QWidget *m_footer;
    QWidget *m_watchingState; ///< in the footer
    TextLabel *m_watchingText;
    QPushButton *m_watch;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_openPage;
    QList<TextLabel *> m_steps;
};

} // namespace Propel
