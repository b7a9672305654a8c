// SPDX-License-Identifier: MIT
#include "ui/window/EditDialog.h"

#include "app/settings/PolicyRules.h"
#include "app/text/SettingsText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/FaultCard.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/InstanceLookup.h"
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
      m_save(new QPushButton(this)),
      m_lookup(new InstanceLookup(m_services, *m_fields, *m_advanced, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit connection"));
    build();
    Connection shown = m_saved;
    const SettingKeys overruled = applyMandatory(m_services.settings, shown);
    m_name->line()->setText(shown.name);
    m_name->line()->setCursorPosition(0);
    m_fields->setTexts(shown.address.text(), shown.companyId.text());
    m_advanced->setValue(shown.access);
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
    connect(m_lookup, &InstanceLookup::edited, this, &EditDialog::stopWaiting);
    connect(m_lookup, &InstanceLookup::said, this, &EditDialog::scrollTo);
    connect(m_lookup, &InstanceLookup::againWanted, this, &EditDialog::save);
}

void EditDialog::showEvent(QShowEvent *event)
{
    resize(fitting(usualEditSize));
    PageDialog::showEvent(event);
}

void EditDialog::showAdvanced()
{
    m_advanced->enter();
}

void EditDialog::build()
{
    m_name->setLabel(tr("&Name"));
    m_name->line()->setMaxLength(ConnectionDelegate::longestName);
    m_name->setMaximumWidth(std::max(360, fontMetrics().averageCharWidth() * 51));
    page().setSpacing(16);
    QWidget *fault = &m_lookup->fault();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_fields, m_message, fault, m_advanced})
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

QString EditDialog::name() const
{
    return m_name->line()->text().simplified();
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
    m_save->setText(isOther ? tr("&Continue to setup") : tr("&Save and test"));
    if (isOther)
        m_message->tell(
            InlineMessage::Severity::Note,
            //: %1: a Company ID, %2: a domain
            tr("This connection's keys are for company %1 at %2").arg(m_saved.companyId.text(), m_saved.address.text()),
            tr("Next, set up the other instance as a new connection. This one stays until you remove it."));
}

void EditDialog::save()
{
    if (m_step)
        return;
    if (name().isEmpty()) {
        m_name->warn(tr("Enter a name."));
        m_name->setFocus();
        return;
    }
    if (!m_fields->check())
        return;
    if (isOtherInstance())
        setUpOther();
    else if (m_advanced->value() != m_saved.access)
        lookUp();
    else
        finish();
}

void EditDialog::setUpOther()
{
    ConnectionDraft draft = KeyKeeper::draftLike(m_saved);
    draft.page = QStringLiteral("instance");
    draft.domain = m_fields->domain();
    draft.companyId = m_fields->companyId();
    draft.access = m_advanced->value();
    if (name() != m_saved.name)
        draft.name = name();
    accept();
    Q_EMIT setupWanted(draft);
}

void EditDialog::lookUp()
{
    m_step = m_lookup->begin();
    if (!m_step)
        return;
    connect(m_step.get(), &Step::ended, this, [this] {
        const StepPtr<Step> ended = std::move(m_step);
        stopWaiting();
        if (m_lookup->read(*ended))
            finish();
    });
    m_save->setEnabled(false);
    m_message->tell(InlineMessage::Severity::Note, m_lookup->waitingText(false));
    m_step->start();
}

void EditDialog::stopWaiting()
{
    m_step.reset();
    m_save->setEnabled(true);
    m_message->clear();
}

void EditDialog::finish()
{
    Connection changed = m_saved;
    changed.name = name();
    changed.access = m_advanced->value();
    if (changed != m_saved) {
        if (const Result<> written = m_services.store.save(changed); !written)
            return m_message->tell(written.error());
        Q_EMIT saved(changed.access != m_saved.access);
    }
    accept();
}

} // namespace Propel
