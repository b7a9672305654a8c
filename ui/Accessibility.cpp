// SPDX-License-Identifier: MIT
#include "ui/Accessibility.h"

#include "ui/fields/FaultCard.h"
#include "ui/results/ChangeList.h"
#include "ui/results/VerdictCard.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/StepList.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace Propel {
namespace {

/// Qt calls a checkable tool button a check box.
class ExpanderAccess : public QAccessibleWidget
{
public:
    explicit ExpanderAccess(Expander *expander) : QAccessibleWidget(expander, QAccessible::Button), m_expander(expander)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_expander->accessibleName() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_expander->isChecked();
        state.collapsed = !m_expander->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_expander->click();
        else
            m_expander->setFocus();
    }

private:
    Expander *m_expander;
};

/// Says all at once what its parts say.
class WholeAccess : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    // Qt's own interface lists only the scroll bars that are visible, and reads past the end of that list where a
    // screen reader requests one that has just been hidden (a crash; seen with 6.4.2). This one always has the same
    // children.
    if (className == QLatin1StringView("QScrollArea"))
        return new QAccessibleWidget(static_cast<QScrollArea *>(object), QAccessible::Client);
    if (auto *expander = qobject_cast<Expander *>(object))
        return new ExpanderAccess(expander);
    if (auto *steps = qobject_cast<StepList *>(object))
        return new QAccessibleWidget(steps, QAccessible::StaticText);
    if (auto *row = qobject_cast<ChangeRow *>(object))
        return new WholeAccess(row, QAccessible::ListItem);
    if (auto *list = qobject_cast<ChangeList *>(object))
        return new QAccessibleWidget(list, QAccessible::List);
    if (qobject_cast<VerdictCard *>(object) || qobject_cast<FaultCard *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&interfaceFor);
}

} // namespace Propel
