// SPDX-License-Identifier: MIT
#include "ui/wizard/PreparePage.h"

#include "ui/guide/GuideView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {

PreparePage::PreparePage(SetupState &state) : SetupPage(state, u"prepare"_s, Column::Wide)
{}

void PreparePage::build(QVBoxLayout &layout)
{
    m_guide = new GuideView(m_state.services.requirements, m_state.draft.guideChecks, this);
    layout.addWidget(m_guide);
    connect(m_guide, &GuideView::checkedChanged, this,
            [this](const QStringList &checked) { m_state.setGuideChecks(checked); });
    connect(m_guide, &GuideView::domainEntered, this, [this](const QString &domain) { m_state.draft.domain = domain; });
}

void PreparePage::retranslate()
{
    setHeading(tr("Prepare ConnectWise"), tr("Check off each step as you go. We keep your place."));
}

void PreparePage::entering()
{
    m_guide->setDomain(m_state.draft.domain.text());
    showChecks();
}

void PreparePage::showChecks()
{
    if (m_guide)
        m_guide->setChecked(m_state.draft.guideChecks);
}

QString PreparePage::nextText() const
{
    return tr("&Next: enter the keys");
}

QWidget *PreparePage::firstField() const
{
    return m_guide->firstField();
}

} // namespace Propel
