// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/KeyKeeper.h"
#include "app/monitor/StatusFile.h"
#include "tests/support/TestServices.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/fields/InlineMessage.h"
#include "ui/widgets/Question.h"
#include "ui/window/ConnectionHeader.h"
#include "ui/window/ConnectionList.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/PageColumn.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace Propel {

/// A window of the saved connections, with a keychain that has their keys.
class WindowKit : public testing::Test, protected TestServices
{
protected:
    void save(const Connection &connection)
    {
        ASSERT_TRUE(store.save(connection));
        keychain.entries()[KeychainEntry::ofConnection(connection).name()] = "key";
    }

    void open()
    {
        window = std::make_unique<ConnectionWindow>(services);
        window->setConnections(*store.load());
        window->show();
        settle();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*window, QString::fromLatin1(name));
    }
    [[nodiscard]] ConnectionList *list() const { return window->findChild<ConnectionList *>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names += list()->item(row)->text();
        return names;
    }
    [[nodiscard]] static QString messageOf(const ConnectionWindow &window)
    {
        const auto *page = window.findChild<PageColumn *>();
        return page->findChild<InlineMessage *>(QString(), Qt::FindDirectChildrenOnly)->spoken();
    }
    [[nodiscard]] QString message() const { return messageOf(*window); }
    void choose(const QString &text) const
    {
        const QList<QAction *> actions = window->findChild<ConnectionMenu *>()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&](const QAction *each) { return each->text().remove(u'&') == text; });
        ASSERT_NE(found, actions.end()) << text;
        (*found)->trigger();
    }
    /// Types it over the name that is selected.
    void renameTo(const QString &name, Qt::Key last = Qt::Key_Return) const
    {
        list()->editItem(list()->currentItem());
        auto *line = list()->findChild<QLineEdit *>();
        ASSERT_NE(line, nullptr);
        line->setText(name);
        QKeyEvent key(QEvent::KeyPress, last, Qt::NoModifier);
        QCoreApplication::sendEvent(line, &key);
        settle();
    }
    void removeAndSay(const QString &answer)
    {
        choose(QStringLiteral("Remove…"));
        auto *box = window->findChild<Question *>();
        ASSERT_NE(box, nullptr);
        QPushButton *chosen = withText<QPushButton>(*box, answer);
        ASSERT_NE(chosen, nullptr);
        chosen->click();
        settle();
    }

    void wishToClose() const { window->actions().at(1)->trigger(); } // Ctrl+W

    std::unique_ptr<ConnectionWindow> window;
};

} // namespace Propel
