// SPDX-License-Identifier: MIT
#include "ui/wizard/GuideDialog.h"

#include "app/report/GuideDocument.h"
#include "ui/widgets/WindowState.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Propel {

GuideDialog::GuideDialog(const RequirementSet &requirements, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Setup guide"));
    auto *guide = new QTextBrowser(this);
    guide->setAccessibleName(tr("Setup guide"));
    guide->setOpenLinks(false);
    guide->setTabChangesFocus(true);
    guide->document()->setDocumentMargin(24);
    guide->setHtml(toHtmlBody(guideDocument(requirements)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(guide, 1);
    layout->addWidget(buttons);
    constexpr QSize usual(680, 640);
    WindowState::restorePlace(*this, "guide/geometry"_L1, usual);
}

} // namespace Propel
