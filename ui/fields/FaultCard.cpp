// SPDX-License-Identifier: MIT
#include "ui/fields/FaultCard.h"

#include "app/log/Log.h"
#include "app/text/TimeText.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/PageDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString validUntil(const CertificateFacts &certificate)
{
    return Text::day(certificate.validUntil, {});
}

class CertificateWindow : public PageDialog
{
public:
    CertificateWindow(const CertificateFacts &certificate, QWidget *parent) : PageDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        //: %1: to whom a certificate was issued
        setWindowTitle(CertificateRow::tr("Certificate of %1").arg(certificate.issuedTo));
        const QStringList facts{u"%1: %2"_s.arg(CertificateRow::tr("Issued to"), certificate.issuedTo),
                                u"%1: %2"_s.arg(CertificateRow::tr("Issued by"), certificate.issuedBy),
                                u"%1: %2"_s.arg(CertificateRow::tr("Valid until"), validUntil(certificate))};
        auto *text = new QPlainTextEdit(facts.join(u'\n') + u"\n\n"_s + certificate.text);
        text->setAccessibleName(CertificateRow::tr("Certificate"));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(fontOf(TextStyle::Mono));
        page().addWidget(text, 1);
        closeButton().setDefault(true);
        const QFontMetrics metrics(text->font());
        const int lines = static_cast<int>(text->toPlainText().count(u'\n')) + 2;
        const QSize content = metrics.size(0, text->toPlainText());
        keepPlaceAs("certificate/geometry"_L1, {std::clamp(content.width() + 80, 480, 800),
                                                std::clamp(lines * metrics.lineSpacing() + 120, 240, 600)});
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
    connect(m_view, &QPushButton::clicked, this, [this] { (new CertificateWindow(m_certificate, this))->open(); });
    keepTranslated(*this, [this] {
        m_facts[0].name->setText(tr("Issued to"));
        m_facts[1].name->setText(tr("Issued by"));
        m_facts[2].name->setText(tr("Valid until"));
        m_view->setText(tr("&View certificate"));
    });
    hide();
}

void CertificateRow::setCertificate(const std::optional<CertificateFacts> &certificate)
{
    setVisible(certificate.has_value());
    if (!certificate)
        return;
    m_certificate = *certificate;
    m_facts[0].value->setText(certificate->issuedTo);
    m_facts[1].value->setText(certificate->issuedBy);
    m_facts[2].value->setText(validUntil(*certificate));
    m_view->setVisible(!certificate->text.isEmpty());
}

namespace {

constexpr int mostWays = 2;
constexpr int textEdge = 64; // behind the icon

} // namespace

FaultCard::FaultCard(QWidget *parent)
    : Card(Kind::Plain, parent),
      m_icon(new IconLabel(32)),
      m_title(new TextLabel(TextStyle::Subtitle)),
      m_why(new TextLabel(TextStyle::Body, Token::SecondaryText)),
      m_certificate(new CertificateRow),
      m_facts(new TextLabel(TextStyle::Caption)),
      m_details(new Expander(m_facts)),
      m_detailsRow(new QWidget),
      m_copy(new QPushButton)
{
    addRow(holding(
        rowOf({{m_icon, 0, Qt::AlignTop}, {columnOf({m_title, m_why, m_certificate}, 4), 1}}, 16, {16, 16, 16, 16})));
    for (int i = 0; i < mostWays; ++i)
        addWay();
    m_detailsRow->setLayout(rowOf({{m_details, 1}, m_copy}, -1, {0, 0, 12, 0}));
    m_copy->setFlat(true);
    m_facts->setContentsMargins(40, 0, 16, 12);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(m_detailsRow);
    addRow(m_facts, false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_facts->text()); });
    keepTranslated(*this, [this] {
        m_details->setTexts(tr("Details for support"));
        //: A button beside "Details for support"
        m_copy->setText(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy details"));
        m_copy->setIcon(Theme::icon("copy"_L1, Token::Text));
    });
}

void FaultCard::addWay()
{
    Way way{.row = new QWidget,
            .title = new TextLabel(TextStyle::Strong),
            .text = new TextLabel(TextStyle::Body, Token::SecondaryText),
            .button = new QPushButton,
            .action = NextAction::None};
    way.row->setLayout(rowOf({{columnOf({way.title, way.text}, 2), 1}, way.button}, 16, {textEdge, 12, 16, 12}));
    addRow(way.row);
    const auto at = m_ways.size();
    connect(way.button, &QPushButton::clicked, this, [this, at] { Q_EMIT actionWanted(m_ways.at(at).action); });
    m_ways += way;
}

void FaultCard::setFault(const Error &error, const ConnectionFacts &connection, const QString &details)
{
    const QString title = Text::faultTitle(error, connection);
    const QString why = redacted(Text::faultReason(error, connection));
    const QList<Text::FaultAdvice> advice = Text::faultAdvice(error, connection);
    const bool isNew = accessibleName() != title || accessibleDescription() != why;
    const bool isWhileEditing = qobject_cast<QDialog *>(window()); // of the setup, or of one connection
    m_icon->setMark(Theme::mark(error.cause));
    m_title->setText(title);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    for (qsizetype i = 0; i < m_ways.size(); ++i) {
        Way &way = m_ways[i];
        way.row->setVisible(i < advice.size());
        if (i >= advice.size())
            continue;
        way.action = advice.at(i).action;
        way.title->setText(advice.at(i).title);
        way.text->setText(advice.at(i).text);
        way.button->setText(advice.at(i).button.isEmpty() ? Text::actionText(way.action, isWhileEditing)
                                                          : advice.at(i).button);
        way.button->setIcon(way.action == NextAction::OpenConnectWise ? Theme::icon("open"_L1, Token::Text) : QIcon());
        way.button->setVisible(way.action != NextAction::None && way.action != NextAction::TestAgain);
    }
    m_certificate->setCertificate(error.certificate);
    m_facts->setText(redacted(details));
    m_detailsRow->setVisible(!details.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(why);
    if (isNew)
        announce(*this);
}

QPushButton *FaultCard::primaryButton() const
{
    for (const Way &way : m_ways) {
        if (!way.row->isHidden() && !way.button->isHidden())
            return way.button;
    }
    return nullptr;
}

} // namespace Propel
