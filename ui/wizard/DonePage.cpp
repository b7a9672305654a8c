// SPDX-License-Identifier: MIT
#include "ui/wizard/DonePage.h"

#include "app/base/LogOnly.h"
#include "app/monitor/StatusFile.h"
#include "app/settings/Paths.h"
#include "app/text/KeychainText.h"
#include "app/text/NoteText.h"
#include "app/text/VerdictText.h"
#include "ui/fields/AutomationFields.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretClipboard.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QWizard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

enum ValueIndex { Domain, Company, Public, Private };

} // namespace

DonePage::DonePage(SetupState &state) : SetupPage(state, u"done"_s, Column::Wide)
{}

void DonePage::build(QVBoxLayout &layout)
{
    m_missing = new InlineMessage(InlineMessage::Look::Box, this);
    m_showMissing = m_missing->addAction();
    m_result = new InlineMessage(InlineMessage::Look::Box, this);
    m_sessionOnly = new InlineMessage(InlineMessage::Look::Box, this);
    m_copyForFirewall = m_result->addAction();
    for (InlineMessage *bar : {m_missing, m_result, m_sessionOnly})
        layout.addWidget(bar);
    connect(m_showMissing, &QPushButton::clicked, this, [this] { wizard()->back(); });

    connect(m_copyForFirewall, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(Text::firewallRequest(m_state.session().report())); });

    auto *steps = new Card(Card::Kind::Plain, this);
    m_openPropel = new QPushButton(steps);
    m_openPropel->setAutoDefault(false);
    m_openPropel->setIcon(Theme::icon("open"_L1, Token::Text));
    m_openPropel->setVisible(propelPage().isValid());
    connect(m_openPropel, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(propelPage()); });
    m_open = new TextLabel(TextStyle::Body, steps);
    m_paste = new TextLabel(TextStyle::Body, steps);
    m_count = new TextLabel(TextStyle::Caption, steps);
    m_count->setWordWrap(false);
    m_next = new TextLabel(TextStyle::Body, steps);
    addStep(*steps, 1, m_open, propelPage().isValid() ? m_openPropel : nullptr);
    addStep(*steps, 2, m_paste, m_count);
    addValues(*steps);
    addStep(*steps, 3, m_next);
    layout.addWidget(steps);

    auto *settings = new Card(Card::Kind::Plain, this);
    if (!m_state.former()) {
        m_automation = new AutomationFields(m_state.services.settings);
        m_automation->layout()->setContentsMargins(16, 10, 16, 10);
        settings->addRow(m_automation);
    }
    m_places = new TextLabel(TextStyle::Caption, settings);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_places->setContentsMargins(40, 0, 16, 12);
    m_where = new Expander(m_places, settings);
    settings->addRow(m_where);
    settings->addRow(m_places, false);
    layout.addWidget(settings);

    connect(&m_state.session(), &DiagnosisSession::changed, this, &DonePage::refreshResult);
    connect(&m_state.session(), &DiagnosisSession::runningChanged, this, &DonePage::refreshResult);
}

/// Empty where this copy doesn't know it.
QUrl DonePage::propelPage() const
{
    return m_state.services.requirements.propelPage();
}

void DonePage::addStep(Card &card, int number, TextLabel *text, QWidget *atEnd)
{
    auto *sign = new IconLabel(20);
    sign->setNumber(number);
    QHBoxLayout *row = rowOf({sign, {text, 1}}, 12, {16, 9, 16, 9});
    if (atEnd)
        row->addWidget(atEnd);
    card.addRow(holding(row));
}

void DonePage::addValues(Card &card)
{
    auto *row = new QWidget(&card);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(48, 0, 16, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 92);
    grid->setColumnStretch(1, 1);
    m_clipboardNote = new ClipboardNote(row);
    for (int index = Domain; index <= Private; ++index) {
        auto *mark = new IconLabel(16, row);
        mark->setMark(Mark::Passed);
        const Value value{new TextLabel(TextStyle::Body, Token::SecondaryText, row),
                          new TextLabel(index < Public ? TextStyle::Body : TextStyle::Mono, row),
                          mark,
                          new TextLabel(TextStyle::Body, Token::OkText, row),
                          new QPushButton(row),
                          false};
        value.name->setWordWrap(false);
        value.copied->setWordWrap(false);
        value.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value.copy->setAutoDefault(false);
        grid->addWidget(value.name, index, 0);
        grid->addLayout(index == Private ? rowOf({value.text, {m_clipboardNote, 1}}, 12) : rowOf({value.text}), index,
                        1);
        grid->addWidget(value.mark, index, 2);
        grid->addWidget(value.copied, index, 3);
        grid->addWidget(value.copy, index, 4);
        m_values += value;
    }
    card.addRow(row, false);
    for (const int index : {Domain, Company, Public})
        connect(m_values.at(index).copy, &QPushButton::clicked, this, [this, index] {
            QGuiApplication::clipboard()->setText(m_values.at(index).text->text());
            m_values[index].isCopied = true;
            showCopied();
        });
    connect(m_values.at(Private).copy, &QPushButton::clicked, this, &DonePage::copyPrivateKey);
}

void DonePage::nameValue(Value &value, const QString &label, const QString &copyName)
{
    value.name->setText(label);
    value.copied->setText(tr("Copied"));
    value.copy->setFlat(value.isCopied);
    value.copy->setIcon(value.isCopied ? QIcon() : Theme::icon("copy"_L1, Token::Text));
    value.copy->setText(value.isCopied ? tr("Copy again") : tr("Copy"));
    value.copy->setAccessibleName(copyName);
    value.mark->setVisible(value.isCopied);
    value.copied->setVisible(value.isCopied);
}

void DonePage::showCopied()
{
    nameValue(m_values[Domain], tr("Domain"), tr("Copy the domain"));
    nameValue(m_values[Company], tr("Company ID"), tr("Copy the Company ID"));
    nameValue(m_values[Public], tr("Public key"), tr("Copy the public key"));
    nameValue(m_values[Private], tr("Private key"), tr("Copy the private key"));
    const auto count = std::ranges::count_if(m_values, [](const Value &value) { return value.isCopied; });
    //: How many of the four values were copied
    m_count->setText(count > 0 ? tr("%1 of 4 copied").arg(count) : QString());
}

void DonePage::retranslate()
{
    m_showMissing->setText(tr("&Show what to fix"));
    m_copyForFirewall->setIcon(Theme::icon("copy"_L1, Token::Text));
    m_copyForFirewall->setText(tr("Copy for firewall ad&min"));
    m_openPropel->setText(tr("&Open Propel"));
    m_open->setText(propelPage().isValid() ? tr("Open the ConnectWise page in Propel Your MSP")
                                           : tr("In your browser, open the ConnectWise page in Propel Your MSP"));
    m_paste->setText(m_state.former() ? tr("Update the keys there") : tr("Paste these four values there"));
    //: Beside the private key, which is cleared from the clipboard then
    m_clipboardNote->setIdleText(tr("cleared from the clipboard after 30 s"));
    m_values.at(Private).copy->setToolTip(tr("Not saved in clipboard history"));
    m_values.at(Private).text->setText(u"••••••••"_s);
    m_values.at(Private).text->setAccessibleName(tr("Hidden"));
    m_where->setTexts(tr("&Where your data is stored"));
    showCopied();
    refreshResult();
    refreshPlaces();
}

void DonePage::entering()
{
    if (const std::optional<Connection> connection = m_state.connection()) {
        m_values.at(Domain).text->setText(connection->address.text());
        m_values.at(Company).text->setText(connection->companyId.text());
        m_values.at(Public).text->setText(connection->publicKey.text());
    }
    refreshResult();
    refreshPlaces();
}

QWidget *DonePage::firstField() const
{
    QPushButton *primary = primaryButton();
    return primary ? primary : wizard()->button(QWizard::FinishButton);
}

QPushButton *DonePage::primaryButton() const
{
    return m_missing && m_missing->isTelling() ? m_showMissing : nullptr;
}

int DonePage::missing() const
{
    return m_state.session().hasResult() ? static_cast<int>(m_state.session().report().idsIn(State::Failed).size()) : 0;
}

void DonePage::refreshResult()
{
    setHeading(m_state.former() ? tr("Enter the new keys in Propel Your MSP") : tr("Finish in Propel Your MSP"));
    DiagnosisSession &session = m_state.session();
    const Report &report = session.report();
    using enum InlineMessage::Severity;
    m_missing->clear();
    m_result->clear();
    if (missing() > 0) {
        m_missing->tell(Problem, tr("%n permissions missing", nullptr, missing()),
                        tr("Propel's sync will skip data until they're fixed."));
        m_missing->setWaysOn(true);
        m_next->setText(tr("Propel can start syncing. We'll tell you when the missing permissions are fixed."));
    } else {
        m_next->setText(m_state.former()
                            ? tr("After that, Propel syncs with the new keys.")
                            : tr("Propel can start syncing. We'll tell you if a permission ever goes missing."));
    }
    if (session.isRunning())
        m_result->tell(Note, tr("Testing permissions…"));
    else if (!session.hasResult())
        m_result->tell(Warning, tr("The permissions weren't tested"),
                       tr("Go back to test them, or finish and test them later."));
    else if (report.failedStage())
        m_result->tell(Warning, tr("The test couldn't be finished"), Text::summary(report));
    else if (report.outsideReach.state == Reach::Unlikely) {
        m_result->tell(Warning, tr("Propel's servers probably can't reach this address"),
                       Text::reachReasons(report.outsideReach).value(0)); // the results tell all of them
        m_result->setWaysOn(true);
    }
    Q_EMIT buttonsChanged();
}

void DonePage::refreshPlaces()
{
    const std::optional<Connection> connection = m_state.connection();
    QStringList places{
        tr("Domain, Company ID, public key: %1").arg(QDir::toNativeSeparators(m_state.services.store.folder())),
        tr("Test results: %1").arg(QDir::toNativeSeparators(m_state.services.statusFolder)),
        tr("History: %1").arg(QDir::toNativeSeparators(historyFolder()))};
    m_sessionOnly->clear();
    if (m_state.isKeyForThisSessionOnly()) {
        places += tr("Private key: in memory until you quit Propel Connect");
        m_sessionOnly->tell(InlineMessage::Severity::Warning, tr("Your private key is kept for this session only"),
                            tr("Copy it to Propel Your MSP now. You'll have to enter it again the next time you start "
                               "Propel Connect."));
    } else if (connection) {
        //: %1: Windows Credential Manager, your keyring, ..., %2: the entry's name
        places +=
            tr("Private key: %1, entry %2").arg(Text::keychainName(), KeychainEntry::ofConnection(*connection).name());
    }
    if (connection && connection->formerKey)
        places += tr("Previous private key: %1, entry %2, until you delete it in the main window")
                      .arg(Text::keychainName(), KeychainEntry::ofFormerKey(*connection).name());
    m_places->setText(places.join(u'\n'));
}

void DonePage::copyPrivateKey()
{
    if (!m_state.hasKey() || isWaiting())
        return;
    message().clear();
    waitFor(m_state.keys.read(m_state.draft),
            keychainWords(tr("Reading the private key from %1…").arg(Text::keychainName())), [this](Step &ended) {
                auto *reading = qobject_cast<SecretStep *>(&ended);
                if (!reading->result())
                    return message().tell(reading->result().error(), m_state.facts());
                SecretClipboard::ofProgram().put(UnfinishedKeys::fromSecret(reading->secret()).privateKey);
                m_values[Private].isCopied = true;
                showCopied();
            });
}

StepPtr<Step> DonePage::check()
{
    const std::optional<Connection> connection = m_state.connection();
    return connection ? m_state.keys.moveTo(*connection, m_state.draft) : nullptr;
}

QString DonePage::waitingText(bool late) const
{
    return keychainWords(tr("Saving the private key in %1…").arg(Text::keychainName()))(late);
}

bool DonePage::accept(Step *step)
{
    const std::optional<Connection> connection = m_state.connection();
    Result<> done = step ? qobject_cast<StoreAndVerifyKey *>(step)->result() : Result<>();
    if (done && (!connection || !m_state.hasKey())) {
        message().tell(Error{Cause::KeychainEntryMissing, {}, 0}, m_state.facts());
        return false;
    }
    if (done && m_automation)
        done = m_automation->keep();
    const Result<Connection> saved =
        done ? m_state.keys.commit(*connection, m_state.draft) : tl::make_unexpected(done.error());
    if (!saved) {
        message().tell(saved.error());
        return false;
    }
    const DiagnosisSession &session = m_state.session();
    if (session.hasResult() && !session.isRunning()) {
        for (const Error &error : saveRun(m_state.services.statusFolder, saved->id, session.report()).errors)
            logOnly(fail(error.cause), "the next run writes its result again");
    }
    return true;
}

} // namespace Propel
