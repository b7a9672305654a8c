// SPDX-License-Identifier: MIT
// The program without a window, and a person who clicks what it told.
#include "app/text/CauseText.h"
#include "tests/ui/tray/NotificationService.h"
#include "tests/ui/window/ApplicationKit.h"
#include "ui/window/ConnectionWindow.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class NotificationClick : public ApplicationKit
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(service.begin());
        ASSERT_TRUE(store.save(sampleConnection()));
    }

    void startInTheTray()
    {
        StartOptions options;
        options.tray = true;
        start(options);
        ASSERT_EQ(application->window(), nullptr);
    }
    [[nodiscard]] bool click(const QString &title)
    {
        const auto isTold = [&] { return service.numberOf(title) != 0; };
        if (!waitUntil(isTold, &service, &NotificationService::came) || !NotificationService::isQuiet())
            return false;
        service.click(service.numberOf(title));
        return waitFor(&application->background().tray(), &Tray::resultsWanted);
    }

    NotificationService service;
};

TEST_F(NotificationClick, OnTroubleOpensTheWindow)
{
    ASSERT_TRUE(writeFile(historyFolder(), "a file where the folder is to be"));
    startInTheTray();
    QString title;
    QObject::connect(&application->background().tests(), &ScheduledRuns::savingFailed, application.get(),
                     [&title](const Error &error) { title = Text::explain(error).what; });
    application->background().tests().testAll(); // there is no keychain, which is a result that can't be kept
    ASSERT_TRUE(waitFor(&application->background().tests(), &ScheduledRuns::tested));
    ASSERT_NE(title, QString());
    ASSERT_TRUE(click(title));
    ASSERT_NE(application->window(), nullptr);
    EXPECT_TRUE(application->window()->isVisible());
}

} // namespace
} // namespace Propel
