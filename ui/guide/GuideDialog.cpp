// SPDX-License-Identifier: MIT
#include "ui/guide/GuideDialog.h"

#include "ui/guide/GuideView.h"
#include "ui/widgets/WindowState.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto guideGeometryKey = "guide/geometry"_L1;
constexpr QSize usualGuideSize(720, 640);

} // namespace

GuideDialog::GuideDialog(const RequirementSet &requirements, QWidget *parent, const QStringList &checked,
                         const QString &domain)
    : PageDialog(parent),
      m_view(new GuideView(requirements, checked))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Setup guide"));
    m_view->setDomain(domain);
    page().addWidget(m_view);
    auto *onTop = new QCheckBox(tr("Keep this window on &top"));
    connect(onTop, &QCheckBox::toggled, this, [this](bool on) {
        setWindowFlag(Qt::WindowStaysOnTopHint, on);
        show(); // changing the flag hides it
    });
    addToFooter(onTop);
    WindowState::restorePlace(*this, guideGeometryKey, usualGuideSize);
    if (QWidget *first = m_view->firstField())
        first->setFocus();
}

void GuideDialog::done(int result)
{
    WindowState::keepPlace(*this, guideGeometryKey);
    PageDialog::done(result);
}

} // namespace Propel
