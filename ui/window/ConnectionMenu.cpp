// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionMenu.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/results/ReportMenu.h"

#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace Propel {

ConnectionMenu::ConnectionMenu(const ReportMenu &report, QWidget *parent) : QMenu(parent), m_remove(new QAction(this))
{
    QAction *edit = addAction({}, this, &ConnectionMenu::editWanted);
    QAction *replace = addAction({}, this, &ConnectionMenu::replaceWanted);
    QAction *history = addAction({}, this, &ConnectionMenu::historyWanted);
    QAction *guide = addAction({}, this, &ConnectionMenu::guideWanted);
    addSeparator();
    addActions(report.actions());
    addSeparator();
    addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &ConnectionMenu::removeWanted);
    history->setShortcut(Qt::CTRL | Qt::Key_H);
    guide->setShortcut(QKeySequence::HelpContents);
    edit->setIcon(Theme::icon("edit"_L1, Token::Text));
    replace->setIcon(Theme::icon("key"_L1, Token::Text));
    history->setIcon(Theme::icon("history"_L1, Token::Text));
    guide->setIcon(Theme::icon("help"_L1, Token::Text));
    m_remove->setIcon(Theme::icon("remove"_L1, Token::BadText));
    keepTranslated(*this, [this, edit, replace, history, guide] {
        edit->setText(tr("&Edit connection…"));
        replace->setText(tr("Replace &keys…"));
        history->setText(tr("&History…"));
        guide->setText(tr("Setup &guide…"));
        m_remove->setText(tr("&Remove…"));
    });
}

void ConnectionMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    if (action != m_remove)
        return;
    const QColor ink = Tokens::color(Token::BadText, option->palette);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        option->palette.setColor(role, ink);
}

} // namespace Propel
