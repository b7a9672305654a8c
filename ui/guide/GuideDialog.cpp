// SPDX-License-Identifier: MIT
#include "ui/guide/GuideDialog.h"

#include "ui/guide/GuideView.h"
#include "ui/widgets/WindowState.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto guideGeometryKey = "guide/geometry"_L1;
constexpr QSize usualGuideSize(720, 640);

} // namespace

GuideDialog::GuideDialog(const RequirementSet &requirements, QWidget *parent, const QStringList &checked,
                         const QString &domain)
    : QDialog(parent),
      m_view(new GuideView(requirements, checked))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Setup guide"));
    m_view->setDomain(domain);
    auto *column = new QWidget;
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(24, 16, 24, 8);
    columnLayout->addWidget(m_view);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *onTop = new QCheckBox(tr("Keep this window on &top"));
    onTop->setAccessibleName(tr("Keep this window on top"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(onTop, &QCheckBox::toggled, this, [this](bool on) {
        setWindowFlag(Qt::WindowStaysOnTopHint, on);
        show(); // changing the flag hides it
    });
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(24, 16, 16, 16);
    footer->addWidget(onTop, 1);
    footer->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(footer);
    WindowState::restorePlace(*this, guideGeometryKey, usualGuideSize);
    if (QWidget *first = m_view->firstField())
        first->setFocus();
}

void GuideDialog::done(int result)
{
    WindowState::keepPlace(*this, guideGeometryKey);
    QDialog::done(result);
}

} // namespace Propel
