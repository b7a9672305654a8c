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
constexpr QSize compactGuideSize(580, 420); // beside ConnectWise

QByteArray checksKey(const QString &connectionId)
{
    return "guide/checked/" + connectionId.toLatin1();
}

} // namespace

GuideDialog::GuideDialog(const RequirementSet &requirements, QWidget *parent, const QStringList &checked,
                         const QString &domain)
    : PageDialog(parent),
      m_view(new GuideView(requirements, checked)),
      m_onTop(new QCheckBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Setup guide"));
    m_view->setDomain(domain);
    page().addWidget(m_view);
    m_onTop->setText(tr("Keep this window on &top"));
    connect(m_onTop, &QCheckBox::toggled, this, &GuideDialog::setOnTop);
    addToFooter(m_onTop);
    WindowState::restorePlace(*this, guideGeometryKey, usualGuideSize);
    if (QWidget *first = m_view->firstField())
        first->setFocus();
}

void GuideDialog::rememberFor(const QString &connectionId)
{
    m_view->setChecked(WindowState::recall(QLatin1StringView(checksKey(connectionId))).toStringList());
    connect(m_view, &GuideView::checkedChanged, this,
            [connectionId](const QStringList &checked) { keepChecks(connectionId, checked); });
}

void GuideDialog::keepChecks(const QString &connectionId, const QStringList &checked)
{
    WindowState::keep(QLatin1StringView(checksKey(connectionId)), checked.isEmpty() ? QVariant() : QVariant(checked));
}

void GuideDialog::setOnTop(bool isOnTop)
{
    if (isOnTop)
        m_usualSize = size();
    m_view->setCompact(isOnTop);
    resize(isOnTop ? compactGuideSize : m_usualSize);
    setWindowFlag(Qt::WindowStaysOnTopHint, isOnTop);
    show(); // changing the flag hides it
}

void GuideDialog::done(int result)
{
    if (m_onTop->isChecked())
        resize(m_usualSize);
    WindowState::keepPlace(*this, guideGeometryKey);
    PageDialog::done(result);
}

} // namespace Propel
