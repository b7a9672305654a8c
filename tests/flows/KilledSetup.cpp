// SPDX-License-Identifier: MIT
// The program itself, with somebody in it who presses its buttons, and killed (SIGKILL) at an exact moment: when it
// writes a certain line to its log, or when a certain page is there.
//
//   killed-setup [--kill-at-line START [--turn N]] [--kill-at-page PAGE] [--replace] [--session-only]
//                [--domain HOST --company ID --ca-file PEM]
//
// Standard input: the public key, a line end, the private key. Standard output: a line of JSON for each page that was
// reached, with what stood in its fields. Without a moment to be killed at it goes on to the end, and exits with 0.
#include "app/log/Log.h"
#include "app/settings/Paths.h"
#include "tests/ui/fields/Find.h"
#include "ui/Application.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/wizard/SetupPage.h"
#include "ui/wizard/SetupWizard.h"
#include "ui/wizard/WelcomePage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

#include <csignal>
#include <cstdio>
#include <utility>

#include <unistd.h>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

struct Moment
{
    QString line; ///< how it starts; empty: at no line
    int turn = 1;
    QString page;
};

Moment theMoment;
QtMessageHandler logged = nullptr;

void die()
{
    ::kill(::getpid(), SIGKILL);
}

void watch(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!theMoment.line.isEmpty() && message.startsWith(theMoment.line) && --theMoment.turn == 0)
        die();
    logged(type, context, message);
}

/// Does on each page what is to be done there, once it can be done.
class Person : public QObject
{
    Q_OBJECT
public:
    Person(Application &application, QString publicKey, QString privateKey, bool replaces, bool sessionOnly)
        : m_application(application),
          m_publicKey(std::move(publicKey)),
          m_privateKey(std::move(privateKey)),
          m_replaces(replaces),
          m_sessionOnly(sessionOnly)
    {}

    void actLater() { QMetaObject::invokeMethod(this, &Person::act, Qt::QueuedConnection); }

private:
    void act()
    {
        SetupWizard *wizard = m_application.setup();
        if (!wizard)
            return leave();
        if (wizard != m_wizard)
            follow(*wizard);
        auto *page = qobject_cast<SetupPage *>(wizard->currentPage());
        if (!page || page->isWaiting() || page == m_left)
            return;
        const QList<ChoiceButton *> choices = page->findChildren<ChoiceButton *>();
        for (ChoiceButton *choice : choices) {
            if (choice->isVisible() && choice->accessibleName().startsWith(u"Continue"_s))
                return choice->click();
        }
        if (page != m_page) {
            m_page = page;
            tell(*page);
        }
        if (page->name() == "keys"_L1)
            return actOnKeys(*page);
        QAbstractButton *on = wizard->button(page->nextId() < 0 ? QWizard::FinishButton : QWizard::NextButton);
        if (on->isEnabled())
            press(*page, *on);
    }

    void actOnKeys(SetupPage &page)
    {
        if (auto *only = withText<QPushButton>(page, u"Keep for this session only"_s); only && m_sessionOnly)
            return press(page, *only);
        if (m_pressedAtKeys)
            return;
        m_pressedAtKeys = true;
        auto *publicKey = named<QLineEdit>(page, u"Public key"_s);
        auto *privateKey = named<QLineEdit>(page, u"Private key"_s);
        if (publicKey->text().isEmpty())
            publicKey->setText(m_publicKey);
        if (privateKey->placeholderText().isEmpty())
            privateKey->setText(m_privateKey);
        m_wizard->button(QWizard::NextButton)->click();
    }

    void press(SetupPage &page, QAbstractButton &button)
    {
        m_left = &page;
        button.click();
    }

    void leave()
    {
        ConnectionWindow *window = m_application.window();
        if (!window || !std::exchange(m_replaces, false))
            return leaveNothingOver();
        connect(window, &ConnectionWindow::replaceWanted, this, &Person::actLater, Qt::QueuedConnection);
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(u"Replace keys"_s))
                return action->trigger();
        }
    }

    /// A start without a setup removes what earlier ones left over.
    void leaveNothingOver()
    {
        QFile file(configFolder() + u"/leftovers.json"_s);
        const bool isOver = file.open(QIODevice::ReadOnly) && file.readAll().contains("propel-connect/");
        if (m_wizard || !isOver)
            return QCoreApplication::quit();
        if (m_leftovers.addPath(configFolder()))
            connect(&m_leftovers, &QFileSystemWatcher::directoryChanged, this, &Person::leaveNothingOver);
    }

    void follow(SetupWizard &wizard)
    {
        m_wizard = &wizard;
        connect(&wizard, &QWizard::currentIdChanged, this, &Person::actLater);
        connect(&wizard, &QObject::destroyed, this, &Person::actLater);
        for (const int id : wizard.pageIds())
            connect(wizard.page(id), &QWizardPage::completeChanged, this, &Person::actLater);
    }

    void tell(const SetupPage &page) const
    {
        const auto text = [this](const char *name) {
            const auto *line = named<QLineEdit>(*m_wizard, QString::fromLatin1(name));
            return line ? line->text() : QString();
        };
        const auto *privateKey = named<QLineEdit>(*m_wizard, u"Private key"_s);
        const QJsonObject state{{u"page"_s, page.name()},
                                {u"domain"_s, text("Domain")},
                                {u"companyId"_s, text("Company ID")},
                                {u"publicKey"_s, text("Public key")},
                                {u"keyIsHeld"_s, privateKey && !privateKey->placeholderText().isEmpty()}};
        std::puts(QJsonDocument(state).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        if (page.name() == theMoment.page)
            die();
    }

    Application &m_application;
    const QString m_publicKey;
    const QString m_privateKey;
    bool m_replaces;
    const bool m_sessionOnly;
    SetupWizard *m_wizard = nullptr;
    SetupPage *m_page = nullptr; ///< told of
    SetupPage *m_left = nullptr; ///< its button is pressed
    bool m_pressedAtKeys = false;
    QFileSystemWatcher m_leftovers;
};

} // namespace

int main(int argc, char *argv[])
{
    nameTheApplication();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addOptions({{u"kill-at-line"_s, {}, u"start"_s},
                       {u"turn"_s, {}, u"number"_s, u"1"_s},
                       {u"kill-at-page"_s, {}, u"page"_s},
                       {u"replace"_s, {}},
                       {u"session-only"_s, {}},
                       {u"domain"_s, {}, u"host"_s},
                       {u"company"_s, {}, u"id"_s},
                       {u"ca-file"_s, {}, u"pem"_s}});
    parser.process(application);
    theMoment = {parser.value(u"kill-at-line"_s), parser.value(u"turn"_s).toInt(), parser.value(u"kill-at-page"_s)};

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QList<QByteArray> keys = input.readAll().split('\n');

    Log log(u"killed-setup"_s, logFile(), Log::Detail::Verbose);
    logged = qInstallMessageHandler(watch);
    StartOptions options;
    options.domain = parser.value(u"domain"_s);
    options.companyId = parser.value(u"company"_s);
    options.caFile = parser.value(u"ca-file"_s);
    Application propel(options, Settings::load());
    Person person(propel, QString::fromLatin1(keys.value(0)), QString::fromLatin1(keys.value(1)),
                  parser.isSet(u"replace"_s), parser.isSet(u"session-only"_s));
    propel.start();
    person.actLater();
    return log.ended(QApplication::exec());
}

#include "KilledSetup.moc"
