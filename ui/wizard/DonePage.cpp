// SPDX-License-Identifier: MIT
#include "ui/wizard/DonePage.h"

#include "app/base/LogOnly.h"
#include "app/monitor/SavedRuns.h"
#include "app/settings/Paths.h"
#include "app/text/VerdictText.h"
#include "ui/fields/AutomationFields.h"
#include "ui/fields/ClipboardNote.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/QuietLabel.h"
#include "ui/fields/SecretClipboard.h"
#include "ui/wizard/Headings.h"

#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

InlineMessage::Severity severityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return InlineMessage::Severity::Good;
    case Verdict::Unconfirmed:
        return InlineMessage::Severity::Note;
    case Verdict::NotReady:
        return InlineMessage::Severity::Problem;
    case Verdict::Undetermined:
        return InlineMessage::Severity::Warning;
    }
    return InlineMessage::Severity::Note;
}

} // namespace

DonePage::DonePage(SetupState &state) : SetupPage(state, u"done"_s)
{}

void DonePage::build(QVBoxLayout &layout)
{
    const int line = fontMetrics().height();
    m_verdict = new InlineMessage(InlineMessage::Look::Box, this);
    m_sessionOnly = new InlineMessage(InlineMessage::Look::Box, this);
    layout.addWidget(m_verdict);
    layout.addWidget(m_sessionOnly);

    m_valuesHeading = makeHeading(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(line, 0, 0, 0);
    grid->setHorizontalSpacing(line * 3 / 2);
    grid->setVerticalSpacing(line / 3);
    m_domain = addValue(*grid);
    m_companyId = addValue(*grid);
    m_publicKey = addValue(*grid);
    m_privateKey = addValue(*grid);
    grid->setColumnStretch(3, 1);
    m_clipboardNote = new ClipboardNote(this);
    m_clipboardNote->setContentsMargins(line, 0, 0, 0);
    layout.addWidget(m_valuesHeading);
    layout.addLayout(grid);
    layout.addWidget(m_clipboardNote);

    m_goesOnHeading = makeHeading(this);
    m_goesOn = new AutomationFields(this);
    m_goesOn->setContentsMargins(line, 0, 0, 0);
    m_goesOn->show(m_state.services.settings);
    m_goesOnHeading->setVisible(!m_state.draft.replacing);
    m_goesOn->setVisible(!m_state.draft.replacing);
    layout.addWidget(m_goesOnHeading);
    layout.addWidget(m_goesOn);

    m_placesHeading = makeHeading(this);
    m_places = new QuietLabel(this);
    m_places->setContentsMargins(line, 0, 0, 0);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(m_placesHeading);
    layout.addWidget(m_places);

    connect(&m_state.session(), &DiagnosisSession::changed, this, &DonePage::sayVerdict);
    connect(&m_state.session(), &DiagnosisSession::runningChanged, this, &DonePage::sayVerdict);
    for (const Value &value : {m_domain, m_companyId, m_publicKey}) {
        connect(value.copy, &QPushButton::clicked, this,
                [text = value.text] { QGuiApplication::clipboard()->setText(text->text()); });
    }
    connect(m_privateKey.copy, &QPushButton::clicked, this, &DonePage::copyPrivateKey);
}

DonePage::Value DonePage::addValue(QGridLayout &grid)
{
    const Value value{new QLabel(this), new QLabel(this), new QPushButton(this)};
    value.text->setTextFormat(Qt::PlainText);
    value.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid.rowCount();
    grid.addWidget(value.name, row, 0);
    grid.addWidget(value.text, row, 1);
    grid.addWidget(value.copy, row, 2);
    return value;
}

void DonePage::nameValue(const Value &value, const QString &label, const QString &copyName)
{
    value.name->setText(label);
    value.copy->setText(tr("Copy"));
    value.copy->setAccessibleName(copyName);
}

void DonePage::retranslate()
{
    setSubTitle(m_state.draft.replacing
                    ? tr("Enter the new keys on the ConnectWise page of Propel Your MSP, then press Finish: they take "
                         "the place of the present ones.")
                    : tr("Enter these values on the ConnectWise page of Propel Your MSP, then press Finish to keep the "
                         "connection."));
    m_valuesHeading->setText(tr("For Propel Your MSP"));
    nameValue(m_domain, tr("Domain"), tr("Copy the domain"));
    nameValue(m_companyId, tr("Company ID"), tr("Copy the Company ID"));
    nameValue(m_publicKey, tr("Public key"), tr("Copy the public key"));
    nameValue(m_privateKey, tr("Private key"), tr("Copy the private key"));
    m_privateKey.copy->setToolTip(tr("Kept out of clipboard histories, and taken off the clipboard after 30 seconds."));
    m_privateKey.text->setText(u"••••••••••••"_s);
    m_privateKey.text->setAccessibleName(tr("Hidden"));
    m_goesOnHeading->setText(tr("From now on"));
    m_placesHeading->setText(tr("What is stored where"));
    sayVerdict();
    sayPlaces();
    m_clipboardNote->setUsualText(
        tr("The private key can be copied here as often as you like: it is read from where it is held."));
}

void DonePage::entering()
{
    if (const std::optional<Connection> connection = m_state.connection()) {
        m_domain.text->setText(connection->address.text());
        m_companyId.text->setText(connection->companyId.text());
        m_publicKey.text->setText(connection->publicKey.text());
    }
    sayVerdict();
    sayPlaces();
}

QWidget *DonePage::firstField() const
{
    return m_domain.copy;
}

void DonePage::sayVerdict()
{
    DiagnosisSession &session = m_state.session();
    if (session.isRunning()) {
        setTitle(tr("Testing…"));
        m_verdict->tell(InlineMessage::Severity::Note, tr("The permissions are being tested."));
        return;
    }
    if (!session.hasResult()) {
        setTitle(tr("Not tested yet"));
        m_verdict->tell(InlineMessage::Severity::Warning, tr("The permissions were not tested."),
                        tr("Go back and test them, or finish and test them later."));
        return;
    }
    const Report &report = session.report();
    switch (report.verdict) {
    case Verdict::Ready:
        setTitle(tr("The connection is ready"));
        break;
    case Verdict::Unconfirmed:
        setTitle(tr("The connection works, and not all could be confirmed"));
        break;
    case Verdict::NotReady:
        setTitle(tr("The connection is not ready yet"));
        break;
    case Verdict::Undetermined:
        setTitle(tr("The connection could not be tested to the end"));
        break;
    }
    m_verdict->tell(severityOf(report.verdict), Text::summary(report));
}

void DonePage::sayPlaces()
{
    const std::optional<Connection> connection = m_state.connection();
    QStringList places{
        tr("Domain, Company ID and public key: %1").arg(QDir::toNativeSeparators(m_state.services.store.folder())),
        tr("Last test results, without any key: %1").arg(QDir::toNativeSeparators(m_state.services.statusFolder)),
        tr("What earlier tests came to, without any key: %1").arg(QDir::toNativeSeparators(historyFolder()))};
    if (m_state.isKeyForThisSessionOnly()) {
        places += tr("Private key: nowhere. It is in memory until the program ends.");
        m_sessionOnly->tell(InlineMessage::Severity::Warning, tr("The private key is held for this session only."),
                            tr("Copy it to Propel Your MSP now: it is asked for again at the next start."));
    } else {
        if (connection)
            places += tr("Private key: in the keychain, service “Propel Connect”, entry %1")
                          .arg(KeychainEntry::ofConnection(*connection).name());
        m_sessionOnly->clear();
    }
    if (connection && connection->formerKey)
        places += tr("Former private key: stays in the keychain too, entry %1, until you remove it in the window that "
                     "shows the connection")
                      .arg(KeychainEntry::ofFormerKey(*connection).name());
    m_places->setText(places.join(u'\n'));
}

void DonePage::copyPrivateKey()
{
    if (!m_state.hasKey() || isWaiting())
        return;
    message().clear();
    waitFor(m_state.keys.read(m_state.draft), keychainWords(tr("Reading the private key from the keychain…")),
            [this](Step &ended) {
                auto *reading = qobject_cast<SecretStep *>(&ended);
                if (!reading->result())
                    message().tell(reading->result().error(), m_state.facts());
                else
                    SecretClipboard::ofProgram().put(reading->takeSecret());
            });
}

StepPtr<Step> DonePage::check()
{
    const std::optional<Connection> connection = m_state.connection();
    return connection ? m_state.keys.moveTo(*connection, m_state.draft) : nullptr;
}

QString DonePage::waitingText(bool late) const
{
    return keychainWords(tr("Putting the private key into the keychain…"))(late);
}

bool DonePage::accept(Step *step)
{
    const std::optional<Connection> connection = m_state.connection();
    Result<> done = step ? qobject_cast<StoreAndVerifyKey *>(step)->result() : Result<>();
    if (done && (!connection || !m_state.hasKey())) {
        message().tell(Error{Cause::KeychainEntryMissing, {}, 0}, m_state.facts());
        return false;
    }
    if (done)
        done = m_goesOn->keep();
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
