// SPDX-License-Identifier: MIT
#include "ui/wizard/WelcomePage.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int choiceHeight = 80;
constexpr int choiceEdge = 16;
constexpr int chevronRoom = 16;

} // namespace

ChoiceButton::ChoiceButton(QLatin1StringView icon, QWidget *parent)
    : QAbstractButton(parent),
      m_title(new TextLabel(TextStyle::Subtitle, this)),
      m_sentence(new TextLabel(TextStyle::Body, Token::SecondaryText, this)),
      m_duration(new TextLabel(TextStyle::Caption, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *sign = new IconLabel(20, this);
    sign->setIcon(icon, Token::InfoIcon);
    sign->setTile(true);
    m_duration->setWordWrap(false);
    for (TextLabel *label : {m_title, m_sentence, m_duration})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayout(rowOf({sign, {columnOf({BoxPart::rest(), m_title, m_sentence, BoxPart::rest()}, 0), 1}, m_duration}, 12,
                    {choiceEdge, 12, choiceEdge + chevronRoom, 12}));
    setMinimumHeight(choiceHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ChoiceButton::setTexts(const QString &title, const QString &sentence, const QString &duration)
{
    setText(title);
    m_title->setText(QString(title).remove(u'&'));
    m_sentence->setText(sentence);
    m_duration->setText(duration);
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentence);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    const auto place = [this](QRect rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const bool isFocused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paint.box(rect(), paint.color(isDown() || underMouse() ? Token::Hover : Token::Card),
              paint.color(isFocused ? Token::Accent : Token::Border), 8);
    if (isFocused)
        paint.focusRing(rect(), paint.color(Token::Accent), 8);
    paint.chevron(place({width() - choiceEdge - chevronRoom + 4, height() / 2 - 8, 16, 16}),
                  paint.color(Token::SecondaryText), isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

WelcomePage::WelcomePage(SetupState &state) : SetupPage(state, u"welcome"_s)
{}

int WelcomePage::nextId() const
{
    const int next = SetupPage::nextId();
    return m_state.guideWanted ? next : next + 1;
}

void WelcomePage::build(QVBoxLayout &layout)
{
    m_continue = new ChoiceButton("refresh"_L1, this);
    m_continue->hide();
    m_haveKeys = new ChoiceButton("key"_L1, this);
    m_showMe = new ChoiceButton("list"_L1, this);
    layout.addLayout(columnOf({m_continue, m_haveKeys, m_showMe}, 8));
    connect(m_continue, &ChoiceButton::clicked, this, &WelcomePage::continueWanted);
    connect(m_haveKeys, &ChoiceButton::clicked, this, [this] { begin(false); });
    connect(m_showMe, &ChoiceButton::clicked, this, [this] { begin(true); });

    layout.addSpacing(4);
    m_needed = new TextLabel(TextStyle::Strong, this);
    layout.addWidget(m_needed);
    auto *needs = new QGridLayout;
    needs->setHorizontalSpacing(12);
    needs->setVerticalSpacing(10);
    needs->setColumnStretch(2, 1);
    for (const QLatin1StringView icon : {"globe"_L1, "company"_L1, "key"_L1}) {
        const int row = static_cast<int>(m_needs.size());
        auto *sign = new IconLabel(16, this);
        sign->setIcon(icon, Token::SecondaryText);
        const Need need{new TextLabel(TextStyle::Body, this),
                        new TextLabel(TextStyle::Body, Token::SecondaryText, this)};
        need.name->setWordWrap(false);
        needs->addWidget(sign, row, 0);
        needs->addWidget(need.name, row, 1);
        needs->addWidget(need.what, row, 2);
        m_needs += need;
    }
    needs->setColumnMinimumWidth(1, 96);
    layout.addLayout(needs);

    auto *shield = new IconLabel(20);
    shield->setIcon("shield"_L1, Token::OkIcon);
    m_promise = new TextLabel(TextStyle::Body, Token::SecondaryText);
    m_promise->setTextFormat(Qt::RichText);
    auto *promise = new Card;
    promise->addRow(holding(rowOf({shield, {m_promise, 1}}, 12, {16, 11, 16, 11})));
    layout.addSpacing(4);
    layout.addWidget(promise);
}

void WelcomePage::retranslate()
{
    setHeading(tr("Connect ConnectWise PSA to Propel Your MSP"),
               tr("Set up the connection, test its permissions, and see how to fix what's missing."));
    m_haveKeys->setTexts(tr("I have my API &keys"), tr("Enter them and test the connection."), tr("3 min"));
    m_showMe->setTexts(tr("&Show me how to create them"),
                       tr("Five steps in ConnectWise, for you or your administrator."), tr("15 min"));
    m_needed->setText(tr("What you'll need"));
    m_needs.at(0).name->setText(tr("Domain"));
    m_needs.at(0).what->setText(tr("The address you use to sign in, often connect.yourcompany.com"));
    m_needs.at(1).name->setText(tr("Company ID"));
    m_needs.at(1).what->setText(tr("What you type in the Company field to sign in to ConnectWise"));
    m_needs.at(2).name->setText(tr("API keys"));
    m_needs.at(2).what->setText(tr("The public and private keys of an API member for Propel"));
    m_promise->setText(tr("<b>Read-only.</b> We never change anything in ConnectWise."));
}

void WelcomePage::offerToContinue(const QString &domain, const QString &step)
{
    if (!m_continue)
        return;
    //: %1: an address
    m_continue->setTexts(domain.isEmpty() ? tr("&Continue where you left off") : tr("&Continue with %1").arg(domain),
                         //: %1: the name of a step, such as "API keys"
                         tr("You stopped at %1.").arg(step));
    m_continue->show();
}

void WelcomePage::begin(bool withGuide)
{
    m_state.guideWanted = withGuide;
    wizard()->next();
}

QWidget *WelcomePage::firstField() const
{
    if (!m_continue->isHidden())
        return m_continue;
    return m_state.guideWanted ? m_showMe : m_haveKeys;
}

} // namespace Propel
