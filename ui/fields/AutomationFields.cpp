// SPDX-License-Identifier: MIT
#include "ui/fields/AutomationFields.h"

#include "app/settings/Settings.h"
#include "app/start/StartAtSignIn.h"
#include "app/text/SettingsText.h"
#include "ui/KeepTranslated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString usual = u"4h"_s; // Settings::usualInterval

} // namespace

AutomationFields::AutomationFields(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_interval(new QComboBox(this)),
      m_signIn(new QCheckBox(this))
{
    m_label->setBuddy(m_interval);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_signIn);
    layout->addWidget(m_interval);
    keepTranslated(*this, [this] { retranslate(); });
}

void AutomationFields::retranslate()
{
    m_label->setText(tr("Keep &testing this connection"));
    m_interval->setAccessibleName(tr("Automatic tests"));
    m_interval->setToolTip(m_isFixed ? tr("Set by your administrator")
                                     : tr("Read-only. You're notified only when something changes."));
    m_signIn->setText(tr("&Start when I sign in"));
    m_signIn->setToolTip(tr("Starts in the tray, so that tests continue after you sign in"));
    const QString chosen = m_interval->count() > 0 ? m_interval->currentData().toString() : usual;
    m_interval->clear();
    const QList<Text::TestInterval> intervals = Text::testIntervals(chosen);
    for (const Text::TestInterval &interval : intervals)
        m_interval->addItem(interval.text, interval.value);
    m_interval->setCurrentIndex(std::max(0, m_interval->findData(chosen)));
}

void AutomationFields::show(const Settings &settings)
{
    m_isFixed = settings.mandatory.testFlag(SettingKey::TestEvery);
    m_every = settings.testEvery.isEmpty() ? usual : settings.testEvery;
    m_interval->setEnabled(!m_isFixed);
    if (m_interval->findData(m_every) < 0)
        m_interval->addItem(Text::testIntervals(m_every).constLast().text, m_every);
    m_interval->setCurrentIndex(m_interval->findData(m_every));
    retranslate();
    m_signIn->setChecked(StartAtSignIn(QCoreApplication::applicationFilePath()).state() == StartAtSignIn::State::On);
}

void AutomationFields::suggestSignIn()
{
    m_signIn->setChecked(true);
}

Result<> AutomationFields::keep()
{
    const QString every = m_interval->currentData().toString();
    Result<> kept;
    if (!m_isFixed && every != m_every) {
        kept = saveSetting(SettingKey::TestEvery, every);
        if (kept)
            m_every = every;
    }
    StartAtSignIn signIn(QCoreApplication::applicationFilePath());
    const bool isOn = signIn.state() == StartAtSignIn::State::On;
    if (isOn != m_signIn->isChecked()) {
        if (const Result<> turned = signIn.turn(m_signIn->isChecked()); !turned)
            kept = turned;
    }
    return kept;
}

} // namespace Propel
