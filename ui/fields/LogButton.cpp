// SPDX-License-Identifier: MIT
#include "ui/fields/LogButton.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QUrl>

namespace Propel {

LogButton::LogButton(QString file, QWidget *parent) : QToolButton(parent), m_file(std::move(file))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
    connect(this, &QToolButton::clicked, this, &LogButton::open);
}

void LogButton::retranslate()
{
    setText(tr("Open &log"));
    setAccessibleName(tr("Open log"));
    setToolTip(tr("What the program did, for support: requests, times and outcomes. No keys are in it."));
}

void LogButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void LogButton::open()
{
    const QString folder = QFileInfo(m_file).path();
    const bool isThere = QFileInfo::exists(m_file);
    if (m_file.isEmpty() || (!isThere && !QFileInfo::exists(folder)))
        Q_EMIT failed(tr("There is no log: it could not be written."),
                      tr("Start the program with --verbose in a terminal to see why."));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(isThere ? m_file : folder)))
        Q_EMIT failed(tr("The desktop has no program that opens the log."),
                      //: %1: a file
                      tr("You find it here: %1").arg(QDir::toNativeSeparators(m_file)));
}

} // namespace Propel
