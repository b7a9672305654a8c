// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionSide.h"

#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/ConnectionList.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype filteredFrom = 8;

} // namespace

ConnectionSide::ConnectionSide(const QString &statusFolder, QWidget *parent)
    : QWidget(parent),
      m_heading(new TextLabel(TextStyle::Subtitle, this)),
      m_new(new QPushButton(this)),
      m_filter(new QLineEdit(this)),
      m_list(new ConnectionList(statusFolder, this)),
      m_testAll(new QPushButton(this)),
      m_settings(new QPushButton(this)),
      m_foot(rowOf({m_testAll, BoxPart::rest(), m_settings}))
{
    m_heading->setWordWrap(false);
    m_heading->setContentsMargins(12, 0, 12, 0);
    m_filter->setClearButtonEnabled(true);
    m_new->setIcon(Theme::icon("add"_L1, Token::Text));
    m_testAll->setIcon(Theme::icon("refresh"_L1, Token::Text));
    m_settings->setIcon(Theme::icon("settings"_L1, Token::Text));
    for (QPushButton *button : {m_new, m_testAll, m_settings})
        button->setFlat(true);
    setLayout(columnOf({rowOf({{m_heading, 1}, m_new}), m_filter, {m_list, 1}, m_foot}, 12, {8, 12, 8, 12}));
    keepTranslated(*this, [this] {
        refresh();
        m_list->retranslate();
    });

    connect(m_new, &QPushButton::clicked, this, &ConnectionSide::newWanted);
    connect(m_filter, &QLineEdit::textChanged, m_list, &ConnectionList::setFilter);
    connect(m_testAll, &QPushButton::clicked, this, &ConnectionSide::testAllWanted);
    connect(m_settings, &QPushButton::clicked, this, &ConnectionSide::settingsWanted);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &ConnectionSide::newWanted);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5), this), &QShortcut::activated, this,
            &ConnectionSide::testAllWanted);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this), &QShortcut::activated, this,
            &ConnectionSide::settingsWanted);
}

void ConnectionSide::setCount(qsizetype connections)
{
    m_count = connections;
    if (m_count < filteredFrom)
        m_filter->clear();
    refresh();
}

void ConnectionSide::setFolded(bool isFolded)
{
    if (isFolded == m_list->isFolded())
        return;
    m_list->setFolded(isFolded);
    m_foot->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    refresh();
}

void ConnectionSide::refresh()
{
    const bool isFolded = m_list->isFolded();
    m_heading->setVisible(!isFolded);
    m_filter->setVisible(!isFolded && m_count >= filteredFrom);
    m_testAll->setVisible(m_count > 0);
    retranslate();
    for (QPushButton *button : {m_new, m_testAll, m_settings}) {
        button->setToolTip(isFolded ? button->accessibleName() : QString());
        if (isFolded)
            button->setText({});
        button->setFixedWidth(isFolded ? m_list->sizeHint().width() : QWIDGETSIZE_MAX);
        button->setMinimumWidth(isFolded ? m_list->sizeHint().width() : 0);
    }
}

void ConnectionSide::retranslate()
{
    m_heading->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_new->setText(tr("&Add"));
    m_new->setAccessibleName(tr("Add a connection"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_testAll->setText(tr("Test a&ll"));
    m_testAll->setAccessibleName(tr("Test all"));
    m_settings->setText(tr("Setti&ngs"));
    m_settings->setAccessibleName(tr("Settings"));
}

} // namespace Propel
