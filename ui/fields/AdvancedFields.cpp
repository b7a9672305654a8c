// SPDX-License-Identifier: MIT
#include "ui/fields/AdvancedFields.h"

#include "app/base/Causes.h"
#include "app/settings/Settings.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFrame>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

QRect PathLine::room() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
}

QString PathLine::shownText() const
{
    return hasFocus() ? text() : fontMetrics().elidedText(text(), Qt::ElideMiddle, room().width());
}

void PathLine::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, shown);
}

bool PathLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == text())
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

AdvancedFields::AdvancedFields(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_content(new QWidget(this)),
      m_toggle(new Expander(m_content, this)),
      m_caFile(new Field(new PathLine, m_content)),
      m_browse(new QPushButton(m_content)),
      m_clientId(new Field(m_content)),
      m_proxy(new Field(m_content)),
      m_proxySignIn(new ProxySignInFields(m_content))
{
    m_caFile->row()->addWidget(m_browse);

    m_content->setLayout(columnOf({m_caFile, m_proxy, m_proxySignIn, m_clientId}, 12, {16, 12, 16, 16}));
    addRow(m_toggle);
    addRow(m_content);
    keepTranslated(*this, [this] { retranslate(); });

    connect(m_browse, &QPushButton::clicked, this, &AdvancedFields::browse);
    for (Field *field : {m_caFile, m_clientId, m_proxy}) {
        connect(field->line(), &QLineEdit::textChanged, this, [this, field] {
            field->quiet();
            showSummary();
            Q_EMIT edited();
        });
    }
    connect(m_proxy->line(), &QLineEdit::textChanged, m_proxySignIn, &ProxySignInFields::forget);
}

void AdvancedFields::retranslate()
{
    showSummary();
    m_caFile->setLabel(tr("&CA certificate"));
    m_caFile->line()->setPlaceholderText(tr("System certificates"));
    m_caFile->setHint(
        tr("A PEM file, if your server's certificate comes from your company's own certificate authority"));
    m_browse->setText(tr("C&hoose…"));
    m_browse->setAccessibleName(tr("Choose the CA certificate"));
    m_clientId->setLabel(tr("Client ID"));
    m_clientId->setHint(tr("Most people don't need one. If you do, ask Propel support."));
    m_proxy->setLabel(tr("Pro&xy"));
    m_proxy->line()->setPlaceholderText(tr("System proxy"));
    m_proxy->setHint(tr("For example http://proxy.yourcompany.com:8080"));
    int labels = m_proxySignIn->labelWidth();
    for (const Field *field : {m_caFile, m_proxy, m_clientId})
        labels = std::max(labels, field->labelWidth());
    for (Field *field : {m_caFile, m_proxy, m_clientId})
        field->setLabelBeside(labels, field == m_clientId);
    m_proxySignIn->setLabelsBeside(labels);
}

void AdvancedFields::setDefaultClientId(const QString &clientId)
{
    m_clientId->line()->setPlaceholderText(clientId.isEmpty() ? QString() : tr("Built in"));
}

void AdvancedFields::setValue(const AccessOptions &access)
{
    m_caFile->line()->setText(QDir::toNativeSeparators(access.caFile));
    m_clientId->line()->setText(access.clientId);
    m_proxy->line()->setText(access.proxy);
    for (const Field *field : {m_caFile, m_proxy, m_clientId})
        field->line()->setCursorPosition(0);
    setOpen(value() != AccessOptions());
}

AccessOptions AdvancedFields::value() const
{
    return {QDir::fromNativeSeparators(m_caFile->line()->text().trimmed()), m_clientId->line()->text().trimmed(),
            m_proxy->line()->text().trimmed()};
}

void AdvancedFields::showSummary()
{
    QStringList used;
    if (!value().caFile.isEmpty())
        used += tr("CA certificate");
    if (!value().proxy.isEmpty())
        used += tr("proxy");
    if (!value().clientId.isEmpty())
        used += tr("client ID");
    //: %1: what was changed: "CA certificate, proxy"
    m_toggle->setTexts(tr("&Advanced"), used.isEmpty() ? tr("CA certificate, proxy, client ID: system defaults")
                                                       : tr("Customized: %1").arg(used.join(u", "_s)));
}

// No focus proxy: Tab would go to the field while it is folded away.
void AdvancedFields::enter()
{
    setOpen(true);
    m_caFile->setFocus();
}

void AdvancedFields::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

Result<NetworkPolicy> AdvancedFields::policy() const
{
    const Result<QString> clientId = parseClientId(value().clientId);
    return clientId ? NetworkPolicy::make(value().caFile, value().proxy) : tl::make_unexpected(clientId.error());
}

std::optional<NetworkPolicy> AdvancedFields::check()
{
    Result<NetworkPolicy> policy = this->policy();
    if (policy)
        return std::move(*policy);
    tell(policy.error());
    return std::nullopt;
}

bool AdvancedFields::tell(const Error &error)
{
    Field *field = nullptr;
    if (about(error.cause) == About::CaFile)
        field = m_caFile;
    else if (about(error.cause) == About::ProxySetting)
        field = m_proxy;
    else if (about(error.cause) == About::ClientId)
        field = m_clientId;
    if (!field)
        return false;
    setOpen(true);
    field->tell(error);
    field->setFocus();
    field->line()->selectAll();
    return true;
}

void AdvancedFields::browse()
{
    setOpen(true);
    QFileDialog *dialog = makeCaFileDialog(m_caFile->line()->text(), this);
    connect(dialog, &QFileDialog::fileSelected, m_caFile->line(),
            [this](const QString &file) { m_caFile->line()->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

QFileDialog *AdvancedFields::makeCaFileDialog(const QString &now, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("CA certificate"), QFileInfo(now).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    return dialog;
}

void AdvancedFields::setAdministered(const Settings &settings)
{
    if (settings.preset.testFlag(SettingKey::ClientId)) // rather than that there is one
        m_clientId->line()->setPlaceholderText(settings.clientId);
    for (const auto &[field, key] :
         {std::pair(m_caFile, SettingKey::CaFile), std::pair(m_clientId, SettingKey::ClientId),
          std::pair(m_proxy, SettingKey::Proxy)}) {
        if (settings.preset.testFlag(key))
            field->setAdministered(settings.value(key), settings.mandatory.testFlag(key));
    }
    m_browse->setDisabled(settings.mandatory.testFlag(SettingKey::CaFile));
}

} // namespace Propel
