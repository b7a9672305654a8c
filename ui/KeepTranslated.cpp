// SPDX-License-Identifier: MIT
#include "ui/KeepTranslated.h"

#include <QEvent>
#include <QWidget>

namespace Propel {
namespace {

class LanguageWatch : public QObject
{
public:
    LanguageWatch(QWidget &widget, std::function<void()> setTexts) : QObject(&widget), m_setTexts(std::move(setTexts))
    {
        widget.installEventFilter(this);
        m_setTexts();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return false;
    }

private:
    const std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget &widget, std::function<void()> setTexts)
{
    new LanguageWatch(widget, std::move(setTexts));
}

} // namespace Propel
