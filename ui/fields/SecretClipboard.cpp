// SPDX-License-Identifier: MIT
#include "ui/fields/SecretClipboard.h"

#include "ui/KeepTranslated.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

const QString tokenFormat = u"application/x-propel-connect-lent"_s;

/// How clipboard histories are asked to look away. Each system knows its own and passes over the others'.
void markSecret(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper, GPaste, CopyQ
    // Windows, "Cloud Clipboard and Clipboard History Formats": present is enough for the first, DWORD 0 for the others
    const QByteArray zero(4, '\0');
    data.setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    data.setData(u"CanIncludeInClipboardHistory"_s, zero);
    data.setData(u"CanUploadToCloudClipboard"_s, zero);
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent) : QObject(parent), m_clipboard(clipboard)
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (isLent() && !isOurs())
            onCancel();
    });
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::wipe);
}

SecretClipboard &SecretClipboard::ofProgram()
{
    QCoreApplication *program = QCoreApplication::instance();
    auto *one = program->findChild<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    return one ? *one : *new SecretClipboard(*QGuiApplication::clipboard(), program);
}

SecretClipboard::~SecretClipboard()
{
    if (QCoreApplication::instance()) // without one the clipboard is gone already
        wipe();
}

void SecretClipboard::put(const Secret &secret)
{
    auto *data = new QMimeData;
    QString text = secret.toText();
    data->setText(text);
    text.clear(); // shared with the clipboard's copy, which is to stay
    markSecret(*data);
    m_token = QUuid::createUuid().toRfc4122();
    data->setData(tokenFormat, m_token);
    m_clipboard.setMimeData(data);
    m_deadline.setRemainingTime(m_lifetime);
    m_tick.start(std::min<std::chrono::milliseconds>(1s, m_lifetime));
    Q_EMIT changed();
}

bool SecretClipboard::isOurs() const
{
    const QMimeData *data = m_clipboard.mimeData();
    return data && isLent() && data->data(tokenFormat) == m_token;
}

int SecretClipboard::secondsLeft() const
{
    return isLent() ? static_cast<int>((m_deadline.remainingTime() + 999) / 1000) : 0;
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired())
        wipe();
    else
        Q_EMIT changed();
}

void SecretClipboard::wipe()
{
    if (!isLent())
        return;
    const bool ours = isOurs();
    onCancel();
    if (ours)
        m_clipboard.clear();
}

void SecretClipboard::onCancel()
{
    m_token.clear();
    m_tick.stop();
    Q_EMIT changed();
}

ClipboardNote::ClipboardNote(QWidget *parent) : TextLabel(TextStyle::Caption, parent)
{
    connect(&SecretClipboard::ofProgram(), &SecretClipboard::changed, this, &ClipboardNote::refresh);
    keepTranslated(*this, [this] { refresh(); });
}

void ClipboardNote::setIdleText(const QString &text)
{
    m_idleText = text;
    refresh();
}

void ClipboardNote::refresh()
{
    const int seconds = SecretClipboard::ofProgram().secondsLeft();
    const bool begins = seconds > 0 && !m_isLent;
    m_isLent = seconds > 0;
    // A name of its own keeps QLabel from reporting each new second as a new name.
    const QString name =
        m_isLent ? tr("The private key is on the clipboard. It's cleared after 30 seconds.") : QString();
    if (accessibleName() != name)
        setAccessibleName(name);
    if (!m_idleText.isEmpty())
        setText(m_isLent ? tr("cleared from the clipboard in %n s", nullptr, seconds) : m_idleText);
    else
        setText(m_isLent ? tr("The private key is on the clipboard. It's cleared in %n seconds.", nullptr, seconds)
                         : QString());
    setVisible(m_isLent || !m_idleText.isEmpty());
    if (begins) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace Propel
