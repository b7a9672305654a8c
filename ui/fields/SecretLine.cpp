// SPDX-License-Identifier: MIT
#include "ui/fields/SecretLine.h"

#include "app/connectwise/PastedKeys.h"
#include "ui/Theme.h"
#include "ui/fields/SecretClipboard.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <array>

namespace Propel {
namespace {

QAccessible::UpdateHandler formerHandler = nullptr;

constexpr auto takesBothKeys = "takesBothKeys";

/// As much of the text as anybody may hear: bullets for what is masked, and for a paste that has the private key in it.
QString safe(const QLineEdit &line, const QString &text)
{
    const bool isMasked = line.echoMode() != QLineEdit::Normal;
    const bool hasBoth = line.property(takesBothKeys).toBool() && readPastedKeys(text);
    return isMasked || hasBoth ? QString(text.size(), u'●') : text;
}

void say(QAccessibleEvent &event);

/// QLineEdit tells all programs on the accessibility bus what was put into it, in the open also where it is masked.
void sayWhatIsSafe(QAccessibleEvent *event)
{
    const auto *line = qobject_cast<const QLineEdit *>(event->object());
    if (!line || (!qobject_cast<const SecretLine *>(line) && !line->property(takesBothKeys).toBool()))
        return say(*event);
    const auto sayInstead = [](QAccessibleTextCursorEvent &instead, const QAccessibleEvent &of) {
        instead.setCursorPosition(static_cast<const QAccessibleTextCursorEvent &>(of).cursorPosition());
        say(instead);
    };
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto &inserted = *static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent instead(event->object(), inserted.changePosition(),
                                           safe(*line, inserted.textInserted()));
        return sayInstead(instead, *event);
    }
    case QAccessible::TextRemoved: {
        const auto &removed = *static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent instead(event->object(), removed.changePosition(),
                                           safe(*line, removed.textRemoved()));
        return sayInstead(instead, *event);
    }
    case QAccessible::TextUpdated: {
        const auto &updated = *static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent instead(event->object(), updated.changePosition(),
                                           safe(*line, updated.textRemoved()), safe(*line, updated.textInserted()));
        return sayInstead(instead, *event);
    }
    default:
        return say(*event);
    }
}

/// Where it would go without us: Qt has no other way to hand it on.
void say(QAccessibleEvent &event)
{
    QAccessible::installUpdateHandler(formerHandler);
    QAccessible::updateAccessibility(&event);
    QAccessible::installUpdateHandler(&sayWhatIsSafe);
}

void installOnce()
{
    const auto former = QAccessible::installUpdateHandler(&sayWhatIsSafe);
    if (former != &sayWhatIsSafe)
        formerHandler = former;
}

} // namespace

SecretLine::SecretLine(QWidget *parent)
    : QLineEdit(parent),
      m_eye(addAction(Theme::icon(QLatin1StringView("eye"), Token::SecondaryText), TrailingPosition))
{
    installOnce();
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &SecretLine::refreshEye);
    refreshEye();
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

void SecretLine::keepPastesQuiet(QLineEdit &line)
{
    installOnce();
    line.setProperty(takesBothKeys, true);
}

void SecretLine::setEyeTexts(const QString &show, const QString &hide)
{
    m_showText = show;
    m_hideText = hide;
    refreshEye();
}

void SecretLine::setShown(bool shown)
{
    m_eye->setChecked(shown);
}

void SecretLine::refreshEye()
{
    setEchoMode(m_eye->isChecked() ? Normal : Password);
    m_eye->setText(m_eye->isChecked() ? m_hideText : m_showText);
}

void SecretLine::copySecret()
{
    if (echoMode() != Normal || !hasSelectedText())
        return;
    QString text = selectedText();
    SecretClipboard::ofProgram().put(Secret(text));
    Secret::wipe(text);
}

void SecretLine::cutSecret()
{
    copySecret();
    if (hasSelectedText() && !isReadOnly())
        del();
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (!isVisible()) // on Windows the focus may be left behind on a page that is gone
        return event->ignore();
    if (echoMode() != Normal)
        return QLineEdit::keyPressEvent(event); // masked, nothing is ever copied
    if (event->matches(QKeySequence::Copy)) {
        copySecret();
    } else if (event->matches(QKeySequence::Cut)) {
        cutSecret();
    } else if (event->matches(QKeySequence::DeleteEndOfLine) && !isReadOnly()) {
        setSelection(cursorPosition(), static_cast<int>(text().size()));
        del();
    } else if (event->matches(QKeySequence::DeleteCompleteLine) && !isReadOnly()) {
        selectAll();
        del();
    } else {
        QLineEdit::keyPressEvent(event);
        return takeSelectionBack();
    }
    event->accept();
}

// QLineEdit offers what is selected after each key. Nobody can have got it yet: it is handed out by the event loop.
void SecretLine::takeSelectionBack()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    if (hasSelectedText() && clipboard.ownsSelection() && clipboard.text(QClipboard::Selection) == selectedText())
        clipboard.clear(QClipboard::Selection);
}

// All that QLineEdit does with the left button here is to offer the selection to other programs.
void SecretLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (echoMode() == Normal && event->button() == Qt::LeftButton)
        event->accept();
    else
        QLineEdit::mouseReleaseEvent(event);
}

void SecretLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Slot = void (SecretLine::*)();
    struct Own
    {
        const char *text; // Qt's own, in whatever language it shows it
        Slot slot;
    };
    constexpr std::array own{Own{"&Copy", &SecretLine::copySecret}, Own{"Cu&t", &SecretLine::cutSecret}};
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        for (const Own &replaced : own) {
            if (action->text().startsWith(QCoreApplication::translate("QLineEdit", replaced.text))) {
                disconnect(action, &QAction::triggered, this, nullptr);
                connect(action, &QAction::triggered, this, replaced.slot);
            }
        }
    }
    menu->popup(event->globalPos());
}

} // namespace Propel
