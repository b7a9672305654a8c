// SPDX-License-Identifier: MIT
#include "ui/window/EditDialog.h"

#include "app/settings/PolicyRules.h"
#include "app/text/SettingsText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/style/Style.h"
#include "ui/window/ConnectionDelegate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Propel {
namespace {

constexpr QSize usualEditSize(560, 528);

} // namespace

EditDialog::EditDialog(Services services, const Connection &connection, QWidget *parent)
    : PageDialog(parent, Closing::Cancel),
      m_services(std::move(services)),
      m_saved(connection),
      m_name(new Field(this)),
      m_fields(new InstanceFields(this)),
      m_advanced(new AdvancedFields(this)),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit connection"));
    build();
    Connection shown = m_saved;
    const SettingKeys overruled = applyMandatory(m_services.settings, shown);
    m_name->line()->setText(shown.name);
    m_name->line()->setCursorPosition(0);
    m_fields->setTexts(shown.address.text(), shown.companyId.text());
    m_fields->setAdministered(m_services.settings);
    m_advanced->setValue(shown.access);
    m_advanced->setDefaultClientId(m_services.defaultClientId);
    m_advanced->setAdministered(m_services.settings);
    if (overruled)
        m_message->tell(InlineMessage::Severity::Warning, Text::valuesOverruled(overruled));
    refresh();

    const auto edited = [this] {
        stopWaiting();
        m_message->clear();
        m_name->quiet();
        refresh();
    };
    connect(m_name->line(), &QLineEdit::textChanged, this, edited);
    connect(m_fields, &InstanceFields::edited, this, edited);
    connect(m_advanced, &AdvancedFields::edited, this, edited);
    connect(&m_advanced->proxySignIn(), &ProxySignInFields::edited, this, &EditDialog::stopWaiting);
    connect(&m_advanced->proxySignIn(), &ProxySignInFields::sessionOnlyWanted, this, [this] {
        m_keepIn = KeyPlace::ThisSessionOnly;
        save();
    });
}

EditDialog::~EditDialog() = default;

void EditDialog::showEvent(QShowEvent *event)
{
    resize(fitting(usualEditSize));
    PageDialog::showEvent(event);
}

void EditDialog::showAdvanced()
{
    m_advanced->setOpen(true);
    m_advanced->setFocus();
}

void EditDialog::build()
{
    m_name->setLabel(tr("&Name"));
    m_name->setAccessibleText(tr("Name"));
    m_name->line()->setMaxLength(ConnectionDelegate::longestName);
    m_name->setMaximumWidth(std::max(360, fontMetrics().averageCharWidth() * 51));
    page().setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_fields, m_message, m_advanced})
        page().addWidget(part);
    page().addStretch(1);
    connect(m_message, &InlineMessage::told, this, [this] {
        resize(fitting(size()));
        scrollTo(m_message);
    });
    Style::setAccent(*m_save);
    addAnswer(m_save);
    connect(m_save, &QPushButton::clicked, this, &EditDialog::save);
}

bool EditDialog::isOtherInstance() const
{
    const Result<InstanceAddress> address = InstanceAddress::parse(m_fields->domain());
    const Result<CompanyId> companyId = CompanyId::parse(m_fields->companyId());
    return address && companyId && (*address != m_saved.address || *companyId != m_saved.companyId);
}

void EditDialog::refresh()
{
    const bool isOther = isOtherInstance();
    m_save->setText(isOther ? tr("&Continue to keys") : tr("&Save and test"));
    if (isOther)
        m_message->tell(
            InlineMessage::Severity::Note,
            //: %1: a Company ID, %2: a domain
            tr("This connection's keys are for company %1 at %2").arg(m_saved.companyId.text(), m_saved.address.text()),
            tr("Next, choose which keys to use instead. Nothing changes until then."));
}

void EditDialog::save()
{
    if (m_step)
        return;
    const QString name = m_name->line()->text().simplified();
    if (name.isEmpty()) {
        m_name->warn(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    const std::optional<InstanceFields::Value> value = m_fields->check();
    if (!value)
        return;
    if (isOtherInstance() || m_advanced->value() != m_saved.access)
        lookUp(value->address, value->companyId);
    else
        finish();
}

/// Also keeps what a proxy wants to know first.
void EditDialog::lookUp(const InstanceAddress &address, const CompanyId &companyId)
{
    if (!m_advanced->proxySignIn().isEmpty())
        return keepSignIn();
    const std::optional<NetworkPolicy> policy = m_advanced->check();
    if (!policy)
        return;
    m_client = std::make_unique<HttpClient>(*policy);
    auto discovery =
        makeStep<Discovery>(*m_client, address, companyId, SecretPlaces{m_services.keychain, &m_services.sessionOnly});
    connect(discovery.get(), &Step::ended, this, [this] {
        const StepPtr<Step> ended = std::move(m_step);
        stopWaiting();
        found(*qobject_cast<Discovery *>(ended.get()));
    });
    //: %1: a domain
    wait(std::move(discovery), tr("Looking up %1…").arg(address.text()));
}

void EditDialog::keepSignIn()
{
    const std::optional<ProxySignIn> signIn = m_advanced->proxySignIn().check();
    if (!signIn)
        return;
    auto storing = storeProxySignIn({m_services.keychain, &m_services.sessionOnly},
                                    std::exchange(m_keepIn, KeyPlace::Keychain), *signIn);
    connect(storing.get(), &Step::ended, this, [this] {
        const StepPtr<Step> ended = std::move(m_step);
        stopWaiting();
        if (const Result<> &kept = qobject_cast<StoreAndVerifyKey *>(ended.get())->result(); !kept)
            return m_advanced->proxySignIn().sayNotKept(kept.error());
        m_advanced->proxySignIn().forget();
        save();
    });
    wait(std::move(storing), tr("Saving the proxy password…"));
}

void EditDialog::wait(StepPtr<Step> step, const QString &words)
{
    m_step = std::move(step);
    m_save->setEnabled(false);
    m_message->tell(InlineMessage::Severity::Note, words);
    m_step->start();
}

void EditDialog::stopWaiting()
{
    m_step.reset();
    m_save->setEnabled(true);
    m_message->clear();
}

void EditDialog::found(const Discovery &discovery)
{
    const StageOutcome *failed = discovery.result().failedStage();
    if (!failed)
        return finish();
    ConnectionFacts facts;
    facts.domain = m_fields->domain();
    facts.companyId = m_fields->companyId();
    m_advanced->report(failed->error, facts, *m_fields, *m_message);
}

void EditDialog::finish()
{
    Connection changed = m_saved;
    changed.name = m_name->line()->text().simplified();
    const bool isOther = isOtherInstance();
    if (!isOther)
        changed.access = m_advanced->value();
    if (changed != m_saved) {
        if (const Result<> written = m_services.store.save(changed); !written)
            return m_message->tell(written.error());
        Q_EMIT saved(changed.access != m_saved.access);
    }
    if (isOther) {
        ConnectionDraft draft = KeyKeeper::draftToEdit(changed);
        draft.domain = m_fields->domain();
        draft.companyId = m_fields->companyId();
        draft.access = m_advanced->value();
        draft.page = QStringLiteral("keys");
        Q_EMIT keysWanted(draft);
    }
    accept();
}

} // namespace Propel
