// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Paths.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/Application.h"
#include "ui/fields/InlineMessage.h"
#include "ui/wizard/SetupPage.h"
#include "ui/wizard/SetupWizard.h"
#include "ui/wizard/WelcomePage.h"

#include <QDir>
#include <QLineEdit>

namespace Propel {

class ApplicationKit : public testing::Test
{
protected:
    ApplicationKit() { clear(); }
    ~ApplicationKit() override { clear(); }
    Q_DISABLE_COPY_MOVE(ApplicationKit)

    static void clear() { QDir(configFolder()).removeRecursively(); } // the test's own, by PrivatePlace

    void start(const StartOptions &options = {})
    {
        application = std::make_unique<Application>(options, settings);
        application->start();
    }

    [[nodiscard]] bool setupHas(const QString &text) const
    {
        const QList<QLineEdit *> fields = application->setup()->findChildren<QLineEdit *>();
        return std::any_of(fields.begin(), fields.end(), [&](const QLineEdit *field) { return field->text() == text; });
    }

    /// Presses what the welcome page offers first where a setup was left.
    void continueSetup() const
    {
        const QList<ChoiceButton *> choices = application->setup()->currentPage()->findChildren<ChoiceButton *>();
        const auto offer = std::find_if(choices.begin(), choices.end(), [](const ChoiceButton *choice) {
            return choice->isVisible() && choice->accessibleName().startsWith(QStringLiteral("Continue"));
        });
        ASSERT_NE(offer, choices.end());
        (*offer)->click();
    }

    void prescribe(SettingKey key, const QString &value)
    {
        settings.setValue(key, value);
        settings.preset |= key;
        settings.mandatory |= key;
    }
    [[nodiscard]] QString page() const
    {
        return qobject_cast<SetupPage *>(application->setup()->currentPage())->name();
    }
    [[nodiscard]] QString said() const
    {
        return qobject_cast<SetupPage *>(application->setup()->currentPage())->message().spoken();
    }

    Settings settings;
    ConnectionStore store{configFolder()};
    std::unique_ptr<Application> application;
};

} // namespace Propel
