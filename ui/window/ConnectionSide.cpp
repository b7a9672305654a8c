// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionSide.h"

#include "app/settings/Paths.h"
#include "ui/Theme.h"
#include "ui/fields/LogFile.h"
#include "ui/widgets/TextLabel.h"
#include "ui/window/ConnectionList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {

ConnectionSide::ConnectionSide(const QString &statusFolder, QWidget *parent)
    : QWidget(parent),
      m_heading(new TextLabel(TextStyle::Subtitle, this)),
      m_new(new QPushButton(this)),
      m_list(new ConnectionList(statusFolder, this)),
      m_history(new QPushButton(this)),
      m_log(new QPushButton(this))
{
    m_heading->setWordWrap(false);
    m_new->setIcon(Theme::icon("add"_L1, Token::Text));
    m_history->setIcon(Theme::icon("history"_L1, Token::Text));
    m_log->setIcon(Theme::icon("folder"_L1, Token::Text));
    for (QPushButton *button : {m_new, m_history, m_log})
        button->setFlat(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_new);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_history);
    foot->addStretch(1);
    foot->addWidget(m_log);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 8);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    retranslate();

    connect(m_new, &QPushButton::clicked, this, &ConnectionSide::newWanted);
    connect(m_history, &QPushButton::clicked, this, &ConnectionSide::historyWanted);
    connect(m_log, &QPushButton::clicked, this, &ConnectionSide::openLog);
}

void ConnectionSide::retranslate()
{
    m_heading->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_new->setText(tr("&New connection"));
    m_new->setAccessibleName(tr("New connection"));
    m_history->setText(tr("&History"));
    m_history->setAccessibleName(tr("History"));
    m_history->setToolTip(tr("Earlier tests, and what changed from one to the next"));
    m_log->setText(tr("Open &log"));
    m_log->setAccessibleName(tr("Open log"));
}

void ConnectionSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionSide::setHasCurrent(bool hasCurrent)
{
    m_history->setEnabled(hasCurrent);
}

void ConnectionSide::openLog()
{
    if (const std::optional<LogFault> fault = openLogFile(logFile()))
        Q_EMIT logFailed(fault->what, fault->remedy);
}

} // namespace Propel
