// SPDX-License-Identifier: MIT
// The baseline for propel-connect's start and memory: a QWizard with six empty pages and nothing else.
#include <QApplication>
#include <QWizard>
#include <QWizardPage>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    for (int i = 0; i < 6; ++i)
        wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
