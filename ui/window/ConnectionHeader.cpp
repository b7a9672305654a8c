// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionHeader.h"

#include "app/base/Text.h"
#include "app/diagnosis/Report.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/results/ReportMenu.h"
#include "ui/results/TestBar.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QMenu>
#include <QPushButton>
#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Three dots say enough: no arrow is drawn over them.
class MoreButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        QPushButton::initStyleOption(option);
        option->features.setFlag(QStyleOptionButton::HasMenu, false);
    }
};

} // namespace

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

ConnectionHeader::ConnectionHeader(TestBar &tests, QMenu &menu, QWidget *parent)
    : QWidget(parent),
      m_name(new TextLabel(TextStyle::Title, this)),
      m_facts(new ElidedLabel(TextStyle::Caption, this)),
      m_more(new MoreButton(this))
{
    m_more->setIcon(Theme::icon("more"_L1, Token::Text));
    m_more->setFixedWidth(m_more->sizeHint().height());
    m_more->setMenu(&menu); // a tool button's menu can't be opened by screen readers
    menu.installEventFilter(this);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // wraps, whatever is in it
    auto *second = new FlowLayout;                                       // two lines where one has no room for both
    second->setSpacing(4);
    second->addWidget(m_facts);
    second->addAtEnd(&tests.age());
    setLayout(columnOf({rowOf({{m_name, 1}, {&tests, 0, Qt::AlignTop}, {m_more, 0, Qt::AlignTop}}, 8), second}, 4));
    keepTranslated(*this, [this] {
        m_more->setAccessibleName(tr("More actions"));
        m_more->setToolTip(tr("More actions"));
    });
}

/// The menu stands at its button's trailing edge, which is the window's: at the leading one it would stick out.
bool ConnectionHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *menu = qobject_cast<QMenu *>(watched); menu && event->type() == QEvent::Show && !isRightToLeft())
        menu->move(m_more->mapToGlobal(QPoint(m_more->width() - menu->width(), 0)).x(), menu->y());
    return QWidget::eventFilter(watched, event);
}

void ConnectionHeader::setConnection(const Connection &connection, const ConnectionFacts &facts)
{
    //: %1: the domain, %2: the Company ID
    QStringList parts{tr("%1 · Company ID %2").arg(connection.address.text(), connection.companyId.text())};
    if (!facts.version.isEmpty()) {
        //: %1: a version: "v2025.1"
        const QString instance = facts.cloud ? tr("ConnectWise PSA %1, cloud") : tr("ConnectWise PSA %1, on-premises");
        parts += instance.arg(plainExcerpt(facts.version.section(u'.', 0, 1), 40));
    }
    m_name->setText(connection.name);
    m_facts->setWholeText(parts.join(u" · "_s));
}

} // namespace Propel
