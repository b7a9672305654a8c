// SPDX-License-Identifier: MIT
#include "ui/fields/AutomationFields.h"

#include "app/start/StartAtSignIn.h"
#include "app/text/SettingsText.h"
#include "ui/KeepTranslated.h"
#include "ui/widgets/Boxes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Propel {

void fillIntervals(QComboBox &box, const QString &chosen)
{
    box.clear();
    for (const Text::TestInterval &interval : Text::testIntervals(chosen))
        box.addItem(interval.text, interval.value);
    box.setCurrentIndex(box.findData(chosen.isEmpty() ? u"4h"_s : chosen)); // Settings::usualInterval
}

AutomationFields::AutomationFields(const Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_isFixed(settings.mandatory.testFlag(SettingKey::TestEvery)),
      m_label(new QLabel(this)),
      m_interval(new QComboBox(this)),
      m_signIn(new QCheckBox(this))
{
    fillIntervals(*m_interval, settings.testEvery);
    m_every = m_interval->currentData().toString();
    m_interval->setEnabled(!m_isFixed);
    m_signIn->setChecked(true);
    m_label->setBuddy(m_interval);
    setLayout(rowOf({{m_label, 1}, m_signIn, m_interval}, 16));
    keepTranslated(*this, [this] {
        m_label->setText(tr("Keep &testing this connection"));
        m_interval->setAccessibleName(tr("Automatic tests"));
        m_interval->setToolTip(m_isFixed ? tr("Set by your administrator")
                                         : tr("Read-only. You're notified only when something changes."));
        m_signIn->setText(tr("&Start when I sign in"));
        m_signIn->setToolTip(tr("Starts in the tray, so that tests continue after you sign in"));
        fillIntervals(*m_interval, m_interval->currentData().toString());
    });
}

Result<> AutomationFields::keep()
{
    const QString every = m_interval->currentData().toString();
    Result<> kept;
    if (every != m_every) {
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
