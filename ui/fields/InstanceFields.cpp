// SPDX-License-Identifier: MIT
#include "ui/fields/InstanceFields.h"

#include "app/settings/Settings.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Propel {

InstanceFields::InstanceFields(QWidget *parent)
    : QWidget(parent),
      m_domain(new Field(this)),
      m_companyId(new Field(this))
{
    m_domain->line()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_companyId->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_domain);
    layout->addWidget(m_companyId);
    setFocusProxy(m_domain);
    retranslate();

    connect(m_domain->line(), &QLineEdit::textChanged, this, &InstanceFields::domainChanged);
    connect(m_companyId->line(), &QLineEdit::textChanged, this, &InstanceFields::companyIdChanged);
    // Leaving a field that is still empty is no mistake yet.
    connect(m_domain->line(), &QLineEdit::editingFinished, this, [this] { domain().isEmpty() || judgeDomain(); });
    connect(m_companyId->line(), &QLineEdit::editingFinished, this,
            [this] { companyId().isEmpty() || judgeCompanyId(); });
}

// A line that has the focus says that its editing is finished while it is deleted, when this is no InstanceFields any
// more.
InstanceFields::~InstanceFields()
{
    for (Field *field : {m_domain, m_companyId})
        field->line()->disconnect(this);
}

void InstanceFields::retranslate()
{
    m_domain->setLabel(tr("&Domain"));
    m_domain->setAccessibleText(tr("Domain"));
    m_domain->line()->setPlaceholderText(tr("connect.yourcompany.com"));
    m_domain->line()->setToolTip(
        tr("The address at which you open ConnectWise in a browser. Paste it as it is: the rest is taken off."));
    m_companyId->setLabel(tr("Company &ID"));
    m_companyId->setAccessibleText(tr("Company ID"));
    m_companyId->setHint(tr("The name that you enter as Company when you sign in to ConnectWise."));
    m_companyId->line()->setToolTip(tr("It names the company database. Capitals may matter."));
    preview();
}

void InstanceFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
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

void InstanceFields::domainChanged()
{
    m_domain->quiet();
    preview();
    Q_EMIT edited();
}

void InstanceFields::companyIdChanged()
{
    m_companyId->quiet();
    Q_EMIT edited();
}

void InstanceFields::preview()
{
    const Result<InstanceAddress> address = InstanceAddress::parse(domain());
    if (address)
        m_domain->setHint(tr("Will connect to %1").arg(address->url({}).toString(QUrl::FullyEncoded)));
    else
        m_domain->setHint(tr("The address of your ConnectWise server, as in the browser's address bar."));
}

bool InstanceFields::judgeDomain()
{
    const Result<InstanceAddress> address = InstanceAddress::parse(domain());
    if (!address)
        m_domain->tell(address.error());
    return address.has_value();
}

bool InstanceFields::judgeCompanyId()
{
    const Result<CompanyId> id = CompanyId::parse(companyId());
    if (!id)
        m_companyId->tell(id.error());
    return id.has_value();
}

std::optional<InstanceFields::Value> InstanceFields::check()
{
    const bool goodDomain = judgeDomain();
    const bool goodCompanyId = judgeCompanyId();
    if (goodDomain && goodCompanyId)
        return Value{*InstanceAddress::parse(domain()), *CompanyId::parse(companyId())};
    (goodDomain ? m_companyId : m_domain)->setFocus();
    return std::nullopt;
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
