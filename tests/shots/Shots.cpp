// SPDX-License-Identifier: MIT
// Pictures of the windows, to be looked at: shots FOLDER [--language de] [--dark] [--rtl]
// [--results|--guide]. For 200 %: QT_SCALE_FACTOR=2; for high contrast: GTK_THEME=HighContrast. The windows are the
// program's own; the keychain is a test's, and the instance a practice one in this process.
#include "app/history/ReportChanges.h"
#include "app/keys/KeyKeeper.h"
#include "app/monitor/StatusFile.h"
#include "app/start/Translation.h"
#include "tests/shots/GuideShots.h"
#include "tests/shots/ResultShots.h"
#include "tests/shots/TrayShots.h"
#include "tests/shots/WindowShots.h"
#include "tests/support/AskingProxy.h"
#include "tests/support/Practice.h"
#include "tests/support/TestServices.h"
#include "tests/ui/fields/Find.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/results/PermissionView.h"
#include "ui/results/ProxySignInDialog.h"
#include "ui/results/ReportLists.h"
#include "ui/results/ReportNotes.h"
#include "ui/results/TestBar.h"
#include "ui/style/Style.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/Question.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/wizard/KeyComparison.h"
#include "ui/wizard/SetupPage.h"
#include "ui/wizard/SetupWizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// One setup or window after the other, each in a place of its own.
class Shots : TestServices
{
public:
    explicit Shots(QString pictures) : m_pictures(std::move(pictures)) {}

    int takeAll(bool onlyResults, bool onlyGuide)
    {
        takeGuide(services, [this](QWidget &window, const QString &name) { take(window, name); });
        if (onlyGuide)
            return m_missed;
        takeResults([this](QWidget &window, const QString &name) { take(window, name); });
        if (onlyResults)
            return m_missed;
        m_practice.server.setOther(sandbox::Member{sandbox::SandboxKeys::make()});
        keychain.entries()[KeychainEntry::ofConnection(m_saved).name()] = m_practice.privateKey().toText().toUtf8();
        takeSetup();
        takeFailed();
        takeRejected();
        takeProxy();
        takeReplacement();
        takeWindow();
        takeDialogs(services, m_saved, [this](QWidget &window, const QString &name) { take(window, name); });
        takeFaults();
        takeTray({services, m_practice, m_saved}, [this](QWidget &window, const QString &name) { take(window, name); });
        return m_missed;
    }

private:
    void take(QWidget &window, const QString &name)
    {
        settle();
        if (!window.grab().save(QDir(m_pictures).filePath(name + u".png"_s)))
            miss(name);
    }
    void miss(const QString &name)
    {
        std::fprintf(stderr, "missed: %s\n", qUtf8Printable(name));
        ++m_missed;
    }
    static SetupPage &page(const SetupWizard &wizard) { return *qobject_cast<SetupPage *>(wizard.currentPage()); }
    void goOn(SetupWizard &wizard)
    {
        const int here = wizard.currentId();
        wizard.button(QWizard::NextButton)->click();
        if (!waitUntil([&] { return wizard.currentId() != here; }, &wizard, &QWizard::currentIdChanged))
            miss(u"the page after "_s + page(wizard).name());
    }
    void waitForRuns(SetupWizard &wizard)
    {
        const auto *comparison = wizard.currentPage()->findChild<KeyComparison *>();
        const auto ended = [&] {
            return comparison ? comparison->hasAnswer() : wizard.button(QWizard::NextButton)->isEnabled();
        };
        if (!waitUntil(ended, &page(wizard), &QWizardPage::completeChanged, 60000))
            miss(u"the end of the runs"_s);
    }
    static QLineEdit &lineAt(const SetupWizard &wizard, int index) // of the keys page: its names are translated
    {
        return *wizard.currentPage()->findChildren<QLineEdit *>().at(index);
    }

    ConnectionDraft draft(const QString &page)
    {
        ConnectionDraft draft;
        draft.domain = m_practice.server.domain();
        draft.companyId = m_practice.server.identity().companyId;
        draft.access.caFile = m_practice.server.caFile();
        draft.page = page;
        return draft;
    }

    void takeSetup()
    {
        SetupWizard wizard(services, draft(u"welcome"_s));
        wizard.show();
        for (const char *name : {"welcome", "instance", "keys"}) {
            if (page(wizard).name() == "prepare"_L1)
                goOn(wizard);
            if (page(wizard).name() == "instance"_L1)
                takeFound(wizard);
            take(wizard, u"setup-"_s + QLatin1StringView(name));
            if (page(wizard).name() != "keys"_L1)
                goOn(wizard);
        }
        lineAt(wizard, 0).setText(u"Public key: %1 Private key: %2"_s.arg(m_practice.server.identity().publicKey,
                                                                          m_practice.server.identity().privateKey));
        take(wizard, u"setup-keys-recognized"_s);
        keychain.onStore = FakeSecretStore::Mood::Refuses;
        keychain.refusal = Error{Cause::KeychainLocked, {}, 0};
        wizard.button(QWizard::NextButton)->click();
        waitUntil([&] { return page(wizard).message().isTelling(); }, &page(wizard).message(), &InlineMessage::told);
        take(wizard, u"setup-keys-locked"_s);
        wizard.reject();
        if (auto *question = wizard.findChild<Question *>()) {
            take(*question, u"setup-cancel-unsaved"_s);
            question->reject();
        }
        keychain.onStore = FakeSecretStore::Mood::Answers;
        goOn(wizard);
        waitForRuns(wizard);
        take(wizard, u"setup-permissions"_s);
        goOn(wizard);
        take(wizard, u"setup-done"_s);
        const QList<QPushButton *> buttons = wizard.currentPage()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName().contains(u"ID"_s) || button->accessibleName().contains(u"omain"_s))
                button->click();
        }
        take(wizard, u"setup-done-copied"_s);
    }

    void takeFound(SetupWizard &wizard)
    {
        goOn(wizard);
        wizard.button(QWizard::BackButton)->click();
        const QList<Expander *> expanders = wizard.currentPage()->findChildren<Expander *>();
        for (Expander *expander : expanders)
            expander->setChecked(false);
        settle();
        take(wizard, u"setup-instance-found"_s);
        for (Expander *expander : expanders)
            expander->setChecked(true);
    }

    void takeRejected()
    {
        ConnectionDraft typed = draft(u"keys"_s);
        SetupWizard wizard(services, typed);
        wizard.show();
        lineAt(wizard, 0).setText(u"k7Rm2XqPz9LdVw4T"_s);
        lineAt(wizard, 1).setText(u"Hn3vB8sYtQ0cJx6E"_s);
        goOn(wizard);
        if (!waitUntil([&] { return page(wizard).primaryButton(); }, &page(wizard), &SetupPage::buttonsChanged))
            return miss(u"setup-permissions-rejected"_s);
        take(wizard, u"setup-permissions-rejected"_s);
        page(wizard).primaryButton()->click();
        take(wizard, u"setup-keys-rejected"_s);
    }

    /// What the README shows.
    void takeFailed()
    {
        using sandbox::Level;
        using sandbox::Right;
        const sandbox::SandboxRole whole = m_practice.server.role();
        m_practice.setLevel(u"Companies/Configurations"_s, Right::Edit, Level::None);
        m_practice.setLevel(u"Companies/Team Members"_s, Right::Inquire, Level::My);
        m_practice.setTable(u"Service/Severity"_s, false);
        SetupWizard wizard(services, draft(u"keys"_s));
        wizard.resize(900, 700);
        wizard.show();
        lineAt(wizard, 0).setText(m_practice.server.identity().publicKey);
        lineAt(wizard, 1).setText(m_practice.server.identity().privateKey);
        goOn(wizard);
        waitForRuns(wizard);
        take(wizard, u"setup-permissions-failed"_s);
        m_practice.server.setRole(whole);
    }

    void takeProxy()
    {
        AskingProxy proxy;
        ConnectionDraft behindProxy = draft(u"instance"_s);
        behindProxy.access.proxy = proxy.address();
        SetupWizard wizard(services, behindProxy);
        wizard.show();
        const auto *fields = wizard.findChild<ProxySignInFields *>();
        auto *said = fields->findChild<InlineMessage *>();
        const auto press = [&](const QString &name) {
            wizard.button(QWizard::NextButton)->click();
            if (!waitFor(said, &InlineMessage::told))
                miss(name);
            take(wizard, name);
        };
        press(u"setup-instance-proxy-asks"_s);
        fields->findChildren<QLineEdit *>().at(0)->setText(u"OFFICE\\ada.lovelace"_s);
        fields->findChildren<QLineEdit *>().at(1)->setText(u"not so secret"_s);
        keychain.onStore = FakeSecretStore::Mood::Refuses;
        press(u"setup-instance-proxy-no-keychain"_s);
        keychain.onStore = FakeSecretStore::Mood::Answers;

        keychain.entries()[KeychainEntry::ofConnection(m_saved).name()] = m_practice.privateKey().toText().toUtf8();
        Connection behind = m_saved;
        behind.access.proxy = proxy.address();
        DiagnosisSession session({keychain, &sessionOnly}, RequirementSet::builtIn(), {});
        session.setConnection(behind);
        PermissionView view(session);
        view.resize(wizard.size());
        view.show();
        session.testAll();
        waitFor(&session, &DiagnosisSession::ended);
        auto *column = qobject_cast<QVBoxLayout *>(view.layout());
        column->insertWidget(0, &view.testBar());
        column->setContentsMargins(40, 24, 40, 24);
        Style::setAccent(*view.primaryButton());
        take(view, u"results-proxy-asks"_s);
        ProxySignInDialog dialog(session, session.report().failedStage()->error);
        dialog.show();
        take(dialog, u"proxy-sign-in"_s);
    }

    void takeReplacement()
    {
        if (!store.save(m_saved))
            return miss(u"the saved connection"_s);
        sandbox::Member less = *m_practice.server.other();
        less.role.setTable(u"Service/Service Board"_s, false);
        less.role.setTable(u"Company/Team Role"_s, false);
        m_practice.server.setOther(less);
        SetupWizard wizard(services, KeyKeeper::draftToReplaceKeys(m_saved));
        wizard.show();
        take(wizard, u"replace-keys"_s);
        lineAt(wizard, 0).setText(less.keys.publicKey);
        lineAt(wizard, 1).setText(less.keys.privateKey);
        goOn(wizard);
        take(wizard, u"replace-underway"_s);
        waitForRuns(wizard);
        take(wizard, u"replace-less"_s);
        wizard.reject();
        if (auto *question = wizard.findChild<Question *>()) {
            take(*question, u"replace-cancel"_s);
            question->reject();
        }
        m_practice.server.setOther(sandbox::Member{less.keys});
        wizard.button(QWizard::BackButton)->click();
        goOn(wizard);
        waitForRuns(wizard);
        take(wizard, u"replace-all"_s);
        goOn(wizard);
        take(wizard, u"replace-done"_s);
    }

    void takeWindow()
    {
        Connection replaced = m_saved;
        replaced.name = m_practice.server.identity().companyName;
        replaced.formerKey = *PublicKey::parse(u"IjKlMnOp"_s);
        Connection second = m_saved;
        second.id = u"second"_s;
        second.name = u"Another Managed Service Provider with a Long Name"_s;
        const std::optional<Report> report = m_practice.diagnose();
        if (!store.save(replaced) || !store.save(second) || !report ||
            !saveStatus(services.statusFolder, replaced.id, *report))
            return miss(u"the saved connections"_s);
        ConnectionWindow window(services);
        window.setConnections({});
        window.show();
        take(window, u"window-empty"_s);
        window.showSchedule([](const QString &) { return QDateTime::currentDateTimeUtc().addSecs(14100); }, {});
        window.setConnections(*store.load(), replaced.id);
        take(window, u"window-replaced"_s);
        takeLists(window, *store.load(), [this](QWidget &shown, const QString &name) { take(shown, name); });
        takeDrift(window, second, *report);
    }

    /// A role with far more than is needed, and yet a table less than before; the instance was upgraded.
    void takeDrift(ConnectionWindow &window, const Connection &second, Report earlier)
    {
        const sandbox::SandboxRole needed = m_practice.server.role();
        m_practice.server.setRole(sandbox::SandboxRole::everything());
        m_practice.setTable(u"Service/Service Board"_s, false);
        m_practice.change(R"({"version":"v2025.2.4"})");
        RunOrder order = m_practice.order();
        earlier.generated = earlier.generated.addDays(-20);
        order.compare = [earlier](Report &report) { compareWithEarlier(report, earlier); };
        const std::optional<Report> report = m_practice.diagnose(std::move(order));
        m_practice.server.setRole(needed);
        if (!report || !saveStatus(services.statusFolder, second.id, *report))
            return miss(u"the second connection's result"_s);
        window.setConnections(*store.load(), second.id);
        take(window, u"window-drift"_s);
        window.findChild<ReportNotes *>()->findChildren<QPushButton *>().constLast()->click(); // more than needed
        if (auto *list = window.findChild<ExcessDialog *>())
            take(*list, u"window-excess"_s);
        else
            miss(u"window-excess"_s);
    }

    /// The window where the run stops on its way, waits, and is narrow.
    void takeFaults()
    {
        Connection strange = m_saved;
        strange.id = u"strange"_s;
        strange.access.caFile.clear();
        if (!store.save(strange))
            return miss(u"the connection without an authority"_s);
        ConnectionWindow window(services);
        window.show();
        const auto test = [&](const QString &id, const QString &name) {
            window.setConnections(*store.load(), id);
            window.session().testAll();
            if (!waitFor(&window.session(), &DiagnosisSession::ended, 60000))
                miss(name);
            take(window, name);
        };
        test(strange.id, u"window-encryption-failed"_s);
        window.resize(1100, 760);
        take(window, u"window-encryption-failed-wide"_s);
        window.resize(window.minimumSizeHint());
        take(window, u"window-encryption-failed-narrow"_s);
        window.resize(window.sizeHint());
        m_practice.change(R"({"fail":[{"path":"*/apis/3.0/*","status":401,"body":"{\"code\":\"Unauthorized\",)"
                          R"(\"message\":\"Incorrect public/private key.\"}"}]})");
        test(m_saved.id, u"window-keys-refused"_s);
        m_practice.change(
            R"({"fail":[{"path":"*/system/members","status":429,"headers":{"Retry-After":"12"},"times":1}]})");
        window.session().testAll();
        if (!waitUntil([&] { return window.session().progress().throttledUntil.isValid(); }, &window.session(),
                       &DiagnosisSession::changed, 60000))
            miss(u"the pause"_s);
        take(window, u"window-waiting"_s);
        window.session().cancel();
        m_practice.change(R"({"fail":[]})");
        m_practice.setTable(u"Service/Severity"_s, false);
        test(m_saved.id, u"window-one-refused"_s);
        window.resize(window.minimumSizeHint());
        take(window, u"window-one-refused-narrow"_s);
        m_practice.setTable(u"Service/Severity"_s, true);
    }

    const QString m_pictures;
    Practice m_practice;
    const Connection m_saved = m_practice.connection();
    int m_missed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    Style::install();
    QApplication application(argc, argv);
    Style::start(application);
    QCommandLineParser options;
    options.addOption({u"language"_s, {}, u"code"_s, u"en"_s});
    for (const QString &flag : {u"dark"_s, u"rtl"_s, u"results"_s, u"guide"_s})
        options.addOption(QCommandLineOption(flag));
    options.process(application);
    const QString folder = options.positionalArguments().value(0);
    if (folder.isEmpty())
        options.showHelp(2);
    installTranslation(application, options.value(u"language"_s));
    if (options.isSet(u"dark"_s))
        QApplication::setPalette(Tokens::palette(Scheme::Dark));
    if (qEnvironmentVariable("GTK_THEME") == "HighContrast"_L1) // which the program goes by, besides Windows' setting
        QApplication::setPalette(highContrast());
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    return QDir().mkpath(folder) ? Shots(folder).takeAll(options.isSet(u"results"_s), options.isSet(u"guide"_s)) : 1;
}
