// SPDX-License-Identifier: MIT
#include "ui/wizard/WelcomePage.h"

#include "ui/fields/QuietLabel.h"
#include "ui/wizard/Headings.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {

WelcomePage::WelcomePage(SetupState &state) : SetupPage(state, u"welcome"_s)
{}

int WelcomePage::nextId() const
{
    const int next = SetupPage::nextId();
    return m_state.guideWanted ? next : next + 1;
}

void WelcomePage::build(QVBoxLayout &layout)
{
    const int line = fontMetrics().height();
    m_needed = makeHeading(this);
    layout.addWidget(m_needed);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(line * 3 / 2);
    grid->setVerticalSpacing(line / 2);
    grid->setContentsMargins(line, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < 3; ++row) {
        const Need need{new QLabel(this), new QLabel(this)};
        need.what->setWordWrap(true);
        grid->addWidget(need.name, row, 0, Qt::AlignTop);
        grid->addWidget(need.what, row, 1);
        m_needs += need;
    }
    layout.addLayout(grid);

    layout.addSpacing(line / 2);
    m_question = makeHeading(this);
    layout.addWidget(m_question);
    m_haveKeys = new QRadioButton(this);
    m_haveKeysNote = new QuietLabel(this);
    m_showMe = new QRadioButton(this);
    m_showMeNote = new QuietLabel(this);
    const int indent = m_haveKeys->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       m_haveKeys->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    auto *ways = new QVBoxLayout;
    ways->setContentsMargins(line, 0, 0, 0);
    ways->setSpacing(line / 4);
    const auto add = [&](QRadioButton *button, QuietLabel *note) {
        note->setIndent(indent);
        ways->addWidget(button);
        ways->addWidget(note);
    };
    add(m_haveKeys, m_haveKeysNote);
    ways->addSpacing(line / 2);
    add(m_showMe, m_showMeNote);
    layout.addLayout(ways);

    layout.addSpacing(line / 2);
    m_promise = new QuietLabel(this);
    layout.addWidget(m_promise);

    (m_state.guideWanted ? m_showMe : m_haveKeys)->setChecked(true);
    connect(m_showMe, &QRadioButton::toggled, this, [this](bool wanted) { m_state.guideWanted = wanted; });
}

void WelcomePage::retranslate()
{
    setTitle(tr("Connect ConnectWise PSA with Propel Your MSP"));
    setSubTitle(tr("Sets up the connection, tests every right that it needs, and says how to mend what is missing."));
    m_needed->setText(tr("What you need"));
    m_needs.at(0).name->setText(tr("Domain"));
    m_needs.at(0).what->setText(tr("The address of your ConnectWise server, often connect.yourcompany.com."));
    m_needs.at(1).name->setText(tr("Company ID"));
    m_needs.at(1).what->setText(tr("The name that you enter as Company when you sign in to ConnectWise."));
    m_needs.at(2).name->setText(tr("Public and private key"));
    m_needs.at(2).what->setText(
        tr("Of an API member made for this connection. ConnectWise shows the private key only once."));
    m_question->setText(tr("How do you want to go on?"));
    m_haveKeys->setText(tr("I &have the keys"));
    m_haveKeys->setAccessibleName(tr("I have the keys"));
    m_haveKeysNote->setText(tr("Enter them and test the connection. Takes about three minutes."));
    m_haveKeys->setAccessibleDescription(m_haveKeysNote->text());
    m_showMe->setText(tr("Show me how to &create them"));
    m_showMe->setAccessibleName(tr("Show me how to create them"));
    m_showMeNote->setText(
        tr("The clicks in ConnectWise, to follow yourself or to hand to your administrator. Takes about "
           "15 minutes more."));
    m_showMe->setAccessibleDescription(m_showMeNote->text());
    m_promise->setText(tr("The test only reads: nothing in ConnectWise is changed. The private key is kept in this "
                          "computer's keychain."));
}

QWidget *WelcomePage::firstField() const
{
    return m_showMe->isChecked() ? m_showMe : m_haveKeys;
}

} // namespace Propel
