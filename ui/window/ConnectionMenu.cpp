// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionMenu.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/results/ReportMenu.h"

#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace Propel {

ConnectionMenu::ConnectionMenu(const ReportMenu &report, QWidget *parent)
    : QMenu(parent),
      m_edit(addAction({}, this, &ConnectionMenu::editWanted)),
      m_replace(addAction({}, this, &ConnectionMenu::replaceWanted)),
      m_history(addAction({}, this, &ConnectionMenu::historyWanted)),
      m_guide(addAction({}, this, &ConnectionMenu::guideWanted)),
      m_remove(nullptr)
{
    addSeparator();
    addActions(report.actions());
    addSeparator();
    m_remove = addAction({}, this, &ConnectionMenu::removeWanted);
    m_history->setShortcut(Qt::CTRL | Qt::Key_H);
    m_guide->setShortcut(QKeySequence::HelpContents);
    keepTranslated(*this, [this] { retranslate(); });
}

void ConnectionMenu::retranslate()
{
    m_edit->setText(tr("&Edit connection…"));
    m_edit->setIcon(Theme::icon("edit"_L1, Token::Text));
    m_replace->setText(tr("Replace &keys…"));
    m_replace->setIcon(Theme::icon("key"_L1, Token::Text));
    m_history->setText(tr("&History…"));
    m_history->setIcon(Theme::icon("history"_L1, Token::Text));
    m_guide->setText(tr("Setup &guide…"));
    m_guide->setIcon(Theme::icon("help"_L1, Token::Text));
    m_remove->setText(tr("&Remove…"));
    m_remove->setIcon(Theme::icon("remove"_L1, Token::BadText));
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
