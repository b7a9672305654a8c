// SPDX-License-Identifier: MIT
#include "ui/results/CertificateRow.h"

#include "app/text/TimeText.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WindowState.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {

CertificateRow::CertificateRow(QWidget *parent) : QWidget(parent), m_view(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(24);
    for (Fact &fact : m_facts) {
        fact = {new TextLabel(TextStyle::Caption), new TextLabel(TextStyle::Body)};
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(fact.name);
        texts->addWidget(fact.value);
        texts->addStretch(1); // their first lines are level where another one wraps
        layout->addLayout(texts);
    }
    layout->addStretch(1);
    m_view->setFlat(true);
    m_view->setAutoDefault(false);
    layout->addWidget(m_view);
    connect(m_view, &QPushButton::clicked, this, &CertificateRow::view);
    retranslate();
    hide();
}

void CertificateRow::retranslate()
{
    m_facts[0].name->setText(tr("Issued to"));
    m_facts[1].name->setText(tr("Issued by"));
    m_facts[2].name->setText(tr("Valid until"));
    m_view->setText(tr("&View certificate"));
    m_view->setAccessibleName(tr("View certificate"));
}

void CertificateRow::setCertificate(const std::optional<CertificateFacts> &certificate)
{
    setVisible(certificate.has_value());
    if (!certificate)
        return;
    m_certificate = *certificate;
    m_facts[0].value->setText(certificate->issuedTo);
    m_facts[1].value->setText(certificate->issuedBy);
    m_facts[2].value->setText(Text::day(certificate->validUntil, QDateTime::currentDateTimeUtc()));
    m_view->setVisible(!certificate->text.isEmpty());
}

void CertificateRow::view()
{
    auto *window = new QDialog(this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    //: %1: to whom a certificate was issued
    window->setWindowTitle(tr("Certificate of %1").arg(m_certificate.issuedTo));
    auto *text = new QPlainTextEdit(m_certificate.text);
    text->setAccessibleName(tr("Certificate"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fontOf(TextStyle::Mono));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    auto *layout = new QVBoxLayout(window);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    constexpr QSize usual(640, 480);
    WindowState::restorePlace(*window, "certificate/geometry"_L1, usual);
    window->open();
}

} // namespace Propel
