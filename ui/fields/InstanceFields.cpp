// SPDX-License-Identifier: MIT
#include "ui/fields/InstanceFields.h"

#include "app/base/Causes.h"
#include "app/settings/Settings.h"
#include "app/text/FaultText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/widgets/Boxes.h"

#include <QLineEdit>

#include <algorithm>

namespace Propel {

InstanceFields::InstanceFields(QWidget *parent)
    : QWidget(parent),
      m_domain(new Field(this)),
      m_companyId(new Field(this))
{
    m_domain->line()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_companyId->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setLayout(columnOf({m_domain, m_companyId}, 16));
    for (Field *field : {m_domain, m_companyId})
        field->setMaximumWidth(std::max(360, fontMetrics().averageCharWidth() * 51));
    setFocusProxy(m_domain);
    keepTranslated(*this, [this] {
        m_domain->setLabel(tr("&Domain"));
        m_domain->line()->setPlaceholderText(tr("connect.yourcompany.com"));
        m_domain->line()->setToolTip(
            tr("The address you use to sign in to ConnectWise. Paste the whole URL; we'll keep the part we need."));
        m_companyId->setLabel(tr("Company &ID"));
        m_companyId->setHint(tr("Case-sensitive: enter it exactly as you do when you sign in."));
        m_companyId->line()->setToolTip(tr("What you type in the Company field to sign in to ConnectWise"));
        preview();
    });

    for (Field *field : {m_domain, m_companyId})
        connect(field->line(), &QLineEdit::textChanged, this, [this, field] { changed(field); });
    // Leaving a field that is still empty is no mistake yet.
    connect(m_domain->line(), &QLineEdit::editingFinished, this, [this] { domain().isEmpty() || checkDomain(); });
    connect(m_companyId->line(), &QLineEdit::editingFinished, this,
            [this] { companyId().isEmpty() || checkCompanyId(); });
    for (Field *field : {m_domain, m_companyId})
        connect(field->line(), &QLineEdit::editingFinished, this, &InstanceFields::finished);
}

// A line that has the focus says that its editing is finished while it is deleted, when this is no InstanceFields any
// more.
InstanceFields::~InstanceFields()
{
    for (Field *field : {m_domain, m_companyId})
        field->line()->disconnect(this);
}

void InstanceFields::setTexts(const QString &domain, const QString &companyId)
{
    m_domain->line()->setText(domain);
    m_companyId->line()->setText(companyId);
}

QString InstanceFields::domain() const
{
    return m_domain->line()->text();
}

QString InstanceFields::companyId() const
{
    return m_companyId->line()->text();
}

/// What the instance said was about both values; what can't be read in the other field still is so.
void InstanceFields::changed(Field *field)
{
    field->quiet();
    if (InstanceAddress::parse(domain()))
        m_domain->quiet();
    if (CompanyId::parse(companyId()))
        m_companyId->quiet();
    preview();
    Q_EMIT edited();
}

void InstanceFields::preview()
{
    const Result<InstanceAddress> address = InstanceAddress::parse(domain());
    if (address)
        m_domain->setHint(tr("Connects to %1").arg(address->url({}).toString(QUrl::FullyEncoded)));
    else
        m_domain->setHint(tr("As in your browser's address bar, often connect.yourcompany.com"));
}

bool InstanceFields::checkDomain()
{
    const Result<InstanceAddress> address = InstanceAddress::parse(domain());
    if (!address)
        m_domain->tell(address.error());
    return address.has_value();
}

bool InstanceFields::checkCompanyId()
{
    const Result<CompanyId> id = CompanyId::parse(companyId());
    if (!id)
        m_companyId->tell(id.error());
    return id.has_value();
}

std::optional<InstanceFields::Value> InstanceFields::check()
{
    m_domain->quiet();
    m_companyId->quiet();
    const bool goodDomain = checkDomain();
    const bool goodCompanyId = checkCompanyId();
    if (goodDomain && goodCompanyId)
        return Value{*InstanceAddress::parse(domain()), *CompanyId::parse(companyId())};
    (goodDomain ? m_companyId : m_domain)->setFocus();
    return std::nullopt;
}

QLineEdit *InstanceFields::report(const Error &error, const ConnectionFacts &facts)
{
    Field *field = nullptr;
    if (about(error.cause) == About::Address || about(error.cause) == About::HostName)
        field = m_domain;
    else if (about(error.cause) == About::CompanyId || error.cause == Cause::CompanyUnknown)
        field = m_companyId;
    if (!field)
        return nullptr;
    const Text::Explanation text = Text::fieldText(error, facts);
    field->tell(text.what, text.remedy);
    return field->line();
}

QWidget *InstanceFields::firstEmpty() const
{
    if (domain().isEmpty())
        return m_domain->line();
    return companyId().isEmpty() ? m_companyId->line() : nullptr;
}

void InstanceFields::setAdministered(const Settings &settings)
{
    for (const auto &[field, key] :
         {std::pair(m_domain, SettingKey::Domain), std::pair(m_companyId, SettingKey::CompanyId)}) {
        if (settings.preset.testFlag(key))
            field->setAdministered(settings.value(key), settings.mandatory.testFlag(key));
    }
}

} // namespace Propel
