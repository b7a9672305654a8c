// SPDX-License-Identifier: MIT
#include "ui/fields/AdvancedFields.h"

#include "app/base/Causes.h"
#include "app/settings/Settings.h"
#include "ui/fields/Field.h"
#include "ui/fields/ProxySignInFields.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Propel {

AdvancedFields::AdvancedFields(QWidget *parent)
    : QWidget(parent),
      m_toggle(new QToolButton(this)),
      m_content(new QWidget(this)),
      m_caFile(new Field(m_content)),
      m_browse(new QPushButton(m_content)),
      m_clientId(new Field(m_content)),
      m_proxy(new Field(m_content)),
      m_proxySignIn(new ProxySignInFields(m_content))
{
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_caFile->row()->addWidget(m_browse);

    const int line = fontMetrics().height();
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(line, line / 2, 0, 0);
    content->setSpacing(line * 3 / 4);
    for (Field *field : {m_caFile, m_clientId, m_proxy})
        content->addWidget(field);
    content->addWidget(m_proxySignIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    retranslate();
    setOpen(false);

    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_browse, &QPushButton::clicked, this, &AdvancedFields::browse);
    for (Field *field : {m_caFile, m_clientId, m_proxy}) {
        connect(field->line(), &QLineEdit::textChanged, this, [this, field] {
            field->quiet();
            Q_EMIT edited();
        });
    }
    connect(m_proxy->line(), &QLineEdit::textChanged, m_proxySignIn, &ProxySignInFields::forget);
}

void AdvancedFields::retranslate()
{
    m_toggle->setText(tr("&Advanced"));
    m_toggle->setAccessibleName(tr("Advanced"));
    m_toggle->setToolTip(tr("For servers with a certificate of their own, another client ID, or a proxy."));
    m_caFile->setLabel(tr("&CA certificate"));
    m_caFile->setAccessibleText(tr("CA certificate"));
    m_caFile->line()->setPlaceholderText(tr("None: the system's own certificates are used"));
    m_caFile->setHint(tr("A PEM file, if your server's certificate comes from a private authority."));
    m_browse->setText(tr("B&rowse…"));
    m_browse->setAccessibleName(tr("Browse for the CA certificate"));
    m_clientId->setLabel(tr("Client ID"));
    m_clientId->setAccessibleText(tr("Client ID"));
    m_clientId->setHint(tr("Names the integration to ConnectWise. Leave it empty unless you were given one."));
    m_proxy->setLabel(tr("Pro&xy"));
    m_proxy->setAccessibleText(tr("Proxy"));
    m_proxy->line()->setPlaceholderText(tr("The system's own"));
    m_proxy->setHint(tr("For example http://proxy.yourcompany.com:8080 or socks5://127.0.0.1:1080."));
}

void AdvancedFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AdvancedFields::setDefaultClientId(const QString &clientId)
{
    m_clientId->line()->setPlaceholderText(clientId);
}

void AdvancedFields::setValue(const AccessOptions &access)
{
    m_caFile->line()->setText(access.caFile);
    m_clientId->line()->setText(access.clientId);
    m_proxy->line()->setText(access.proxy);
    setOpen(value() != AccessOptions());
}

AccessOptions AdvancedFields::value() const
{
    return {m_caFile->line()->text().trimmed(), m_clientId->line()->text().trimmed(),
            m_proxy->line()->text().trimmed()};
}

void AdvancedFields::setOpen(bool open)
{
    m_open = open;
    m_toggle->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_toggle->setAccessibleDescription(open ? tr("Shown below") : tr("Folded away"));
    m_content->setVisible(open);
}

bool AdvancedFields::tell(const Error &error)
{
    Field *field = nullptr;
    if (about(error.cause) == About::CaFile)
        field = m_caFile;
    else if (about(error.cause) == About::ProxySetting)
        field = m_proxy;
    if (!field)
        return false;
    setOpen(true);
    field->tell(error);
    field->setFocus();
    return true;
}

void AdvancedFields::askForProxySignIn(const Error &fault)
{
    setOpen(true);
    m_proxySignIn->ask(fault);
}

void AdvancedFields::browse()
{
    const QString now = m_caFile->line()->text();
    auto *dialog = new QFileDialog(this, tr("CA certificate"), QFileInfo(now).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile->line(), &QLineEdit::setText);
    dialog->open();
}

void AdvancedFields::setAdministered(const Settings &settings)
{
    for (const auto &[field, key] :
         {std::pair(m_caFile, SettingKey::CaFile), std::pair(m_clientId, SettingKey::ClientId),
          std::pair(m_proxy, SettingKey::Proxy)}) {
        if (settings.preset.testFlag(key))
            field->setAdministered(settings.value(key), settings.mandatory.testFlag(key));
    }
    m_browse->setDisabled(settings.mandatory.testFlag(SettingKey::CaFile));
}

} // namespace Propel
