// SPDX-License-Identifier: MIT
#include "ui/results/CertificateRow.h"

#include "app/text/TimeText.h"
#include "ui/KeepTranslated.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/PageDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class CertificateWindow : public PageDialog
{
public:
    CertificateWindow(const CertificateFacts &certificate, QWidget *parent) : PageDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        //: %1: to whom a certificate was issued
        setWindowTitle(CertificateRow::tr("Certificate of %1").arg(certificate.issuedTo));
        auto *text = new QPlainTextEdit(certificate.text);
        text->setAccessibleName(CertificateRow::tr("Certificate"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(fontOf(TextStyle::Mono));
        page().addWidget(text, 1);
        closeButton().setDefault(true);
        keepPlaceAs("certificate/geometry"_L1, {640, 480});
    }
};

} // namespace

CertificateRow::CertificateRow(QWidget *parent) : QWidget(parent), m_view(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(16);
    for (Fact &fact : m_facts) {
        const bool isDate = &fact == &m_facts.back();
        fact = {new TextLabel(TextStyle::Caption), new TextLabel(TextStyle::Body)};
        fact.name->setWordWrap(false);
        fact.value->setWordWrap(!isDate);
        layout->addLayout(columnOf({fact.name, fact.value, BoxPart::rest()}, 0), isDate ? 0 : 1);
    }
    Style::setLink(*m_view);
    layout->addWidget(m_view, 0, Qt::AlignTop);
    connect(m_view, &QPushButton::clicked, this, &CertificateRow::view);
    keepTranslated(*this, [this] { retranslate(); });
    hide();
}

void CertificateRow::retranslate()
{
    m_facts[0].name->setText(tr("Issued to"));
    m_facts[1].name->setText(tr("Issued by"));
    m_facts[2].name->setText(tr("Valid until"));
    m_view->setText(tr("&View certificate"));
}

void CertificateRow::setCertificate(const std::optional<CertificateFacts> &certificate)
{
    setVisible(certificate.has_value());
    if (!certificate)
        return;
    m_certificate = *certificate;
    m_facts[0].value->setText(certificate->issuedTo);
    m_facts[1].value->setText(certificate->issuedBy);
    m_facts[2].value->setText(Text::day(certificate->validUntil, {}));
    m_view->setVisible(!certificate->text.isEmpty());
}

void CertificateRow::view()
{
    (new CertificateWindow(m_certificate, this))->open();
}

} // namespace Propel
