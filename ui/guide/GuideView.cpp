// SPDX-License-Identifier: MIT
#include "ui/guide/GuideView.h"

#include "app/connection/InstanceAddress.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/guide/GuideCard.h"
#include "ui/guide/GuideExport.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PageDialog.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {

namespace {

/// Scrolls to the card that has just been opened: its head, where all of it has no room.
void reveal(GuideCard &card)
{
    QWidget *above = &card;
    for (; above && !qobject_cast<QScrollArea *>(above); above = above->parentWidget())
        QCoreApplication::sendPostedEvents(above, QEvent::LayoutRequest); // its new height
    if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
        scroll->ensureWidgetVisible(&card, 0, 16);
        scroll->ensureWidgetVisible(&card.header(), 0, 16);
    }
}

} // namespace

GuideView::GuideView(const RequirementSet &requirements, QStringList checked, QWidget *parent)
    : QWidget(parent),
      m_requirements(requirements),
      m_checked(std::move(checked)),
      m_buttons(new QWidget),
      m_openPage(new QPushButton),
      m_mail(new QPushButton),
      m_print(new QPushButton),
      m_save(new QPushButton),
      m_message(new InlineMessage),
      m_steps(new QVBoxLayout)
{
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setLayout(buttons);
    for (const auto &[button, icon] : {std::pair(m_openPage, "open"_L1), std::pair(m_mail, "mail"_L1),
                                       std::pair(m_print, "print"_L1), std::pair(m_save, "save"_L1)}) {
        button->setIcon(Theme::icon(icon, Token::Text));
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_steps->setSpacing(8);
    setLayout(columnOf({m_buttons, m_message, m_steps, BoxPart::rest()}, 16));
    connect(m_openPage, &QPushButton::clicked, this, &GuideView::openConnectWise);
    connect(m_mail, &QPushButton::clicked, this, &GuideView::mail);
    connect(m_print, &QPushButton::clicked, this, &GuideView::print);
    connect(m_save, &QPushButton::clicked, this, &GuideView::chooseFile);
    keepTranslated(*this, [this] {
        m_openPage->setText(tr("&Open ConnectWise"));
        m_mail->setText(tr("&Email to administrator"));
        m_print->setText(tr("&Print"));
        m_save->setText(tr("Save as P&DF"));
        buildSteps();
    });
}

void GuideView::buildSteps()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const GuideStep &step : guideSteps(m_requirements)) {
        auto *card = new GuideCard(step, static_cast<int>(m_cards.size()) + 1, m_requirements);
        card->setChecked(m_checked);
        card->setCompact(m_isCompact);
        connect(card, &GuideCard::opened, this, [this, card] { open(card); });
        connect(&card->header(), &Expander::toggled, this, &GuideView::showCards);
        connect(card, &GuideCard::checkWanted, this,
                [this, card](const QStringList &ids, bool on) { check(card, ids, on); });
        m_steps->addWidget(card);
        m_cards += card;
    }
    if (GuideCard *next = nextStep(nullptr))
        next->setOpen(true);
}

void GuideView::setChecked(const QStringList &checked)
{
    m_checked = checked;
    for (GuideCard *card : std::as_const(m_cards))
        card->setChecked(checked);
}

void GuideView::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_buttons->setVisible(!isCompact);
    for (GuideCard *card : std::as_const(m_cards))
        card->setCompact(isCompact);
    showCards();
}

void GuideView::showCards()
{
    const bool isAnyOpen = std::ranges::any_of(m_cards, [](GuideCard *card) { return card->isOpen(); });
    for (GuideCard *card : std::as_const(m_cards))
        card->setVisible(!m_isCompact || !isAnyOpen || card->isOpen());
}

void GuideView::open(GuideCard *card)
{
    for (GuideCard *other : std::as_const(m_cards)) {
        if (other != card)
            other->setOpen(false);
    }
    if (isVisible()) // the page begins at its title
        QTimer::singleShot(0, card, [card] { reveal(*card); });
}

/// The first one after this that isn't done, or else the first one of all.
GuideCard *GuideView::nextStep(const GuideCard *after) const
{
    const auto isOpenWork = [this](const GuideCard *card) { return !card->step().isDone(m_checked); };
    const auto from = after ? std::ranges::find(m_cards, after) : m_cards.begin();
    const auto later = std::find_if(from, m_cards.end(), isOpenWork);
    if (later != m_cards.end())
        return *later;
    const auto first = std::ranges::find_if(m_cards, isOpenWork);
    return first == m_cards.end() ? nullptr : *first;
}

void GuideView::check(GuideCard *card, const QStringList &ids, bool on)
{
    const bool wasDone = card->step().isDone(m_checked);
    for (const QString &id : ids) {
        if (!on)
            m_checked.removeAll(id);
        else if (!m_checked.contains(id))
            m_checked += id;
    }
    setChecked(m_checked);
    Q_EMIT checkedChanged(m_checked);
    if (wasDone || !card->step().isDone(m_checked))
        return;
    card->setOpen(false);
    if (GuideCard *next = nextStep(card)) {
        next->setOpen(true);
        next->header().setFocus();
    }
}

QWidget *GuideView::firstField() const
{
    const GuideCard *next = nextStep(nullptr);
    return next ? &next->header() : nullptr;
}

void GuideView::openConnectWise()
{
    if (InstanceAddress::parse(m_domain)) {
        QDesktopServices::openUrl(QUrl(u"https://"_s + InstanceAddress::parse(m_domain)->text()));
        return;
    }
    auto *question = new Question(Mark::Note,
                                  {.window = tr("Open ConnectWise"),
                                   .question = tr("Which address do you use to sign in to ConnectWise?"),
                                   .consequence = {}},
                                  this);
    auto *line = new QLineEdit(m_domain);
    line->setAccessibleName(tr("Domain"));
    question->addAnswer(tr("Open ConnectWise"), Question::Answer::Act, true);
    question->addAnswer(tr("Cancel"), Question::Answer::Leave);
    question->addField(line);
    connect(question, &QDialog::accepted, this, [this, line] {
        m_domain = line->text().trimmed();
        if (!InstanceAddress::parse(m_domain))
            return m_message->tell(InlineMessage::Severity::Problem, tr("This isn't an address"),
                                   tr("Enter it as you do in your browser, for example connect.yourcompany.com."));
        m_message->clear();
        Q_EMIT domainEntered(m_domain);
        openConnectWise();
    });
    question->open();
}

/// Whether a mail program opens can't be found out everywhere, so the text is on the clipboard as well.
void GuideView::mail()
{
    QGuiApplication::clipboard()->setText(GuideExport::mailText(m_requirements));
    if (QDesktopServices::openUrl(GuideExport::mail(m_requirements)))
        m_message->tell(InlineMessage::Severity::Note, tr("Opening your email app with the guide"),
                        tr("If no email opens, paste the guide into one. It's on the clipboard."));
    else
        m_message->tell(InlineMessage::Severity::Note, tr("Guide copied"),
                        tr("No email app was found. Paste the guide into an email."));
}

/// In the program that shows PDFs: it knows the printers.
void GuideView::print()
{
    const QString file =
        QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation)).filePath(u"propel-connect-guide.pdf"_s);
    if (const Result<> saved = GuideExport::savePdf(m_requirements, file); !saved)
        return m_message->tell(saved.error());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        m_message->tell(InlineMessage::Severity::Good, tr("Opening the guide as a PDF"), tr("Print it from there."));
    else
        //: %1: a file
        m_message->tell(InlineMessage::Severity::Note, tr("No program opened the PDF"),
                        tr("You can find it here: %1").arg(QDir::toNativeSeparators(file)));
}

void GuideView::chooseFile()
{
    //: The name of a file, without what comes after the dot
    const QString name = tr("ConnectWise setup guide");
    askWhereToSave(this, tr("Save as PDF"), {tr("PDF (*.pdf)")}, u"pdf"_s, name,
                   [this](const QString &file) { savePdf(file); });
}

void GuideView::savePdf(const QString &file)
{
    if (const Result<> saved = GuideExport::savePdf(m_requirements, file); !saved)
        return m_message->tell(saved.error());
    //: %1: a file
    m_message->tell(InlineMessage::Severity::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

} // namespace Propel
