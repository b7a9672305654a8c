// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include <QPixmap>

namespace Propel {
namespace {

std::optional<RunRecord> ran(Verdict verdict)
{
    RunRecord run;
    run.verdict = verdict;
    return run;
}

TEST(TrayState, IsTheWorstOfAllConnections)
{
    EXPECT_EQ(trayState({ran(Verdict::Ready), ran(Verdict::Unconfirmed)}, false, false), TrayState::Ready);
    EXPECT_EQ(trayState({ran(Verdict::Ready), ran(Verdict::Undetermined)}, false, false), TrayState::CannotTell);
    EXPECT_EQ(trayState({ran(Verdict::Undetermined), ran(Verdict::NotReady)}, false, false), TrayState::NotReady);
}

TEST(TrayState, CannotTellWhatWasNeverTested)
{
    EXPECT_EQ(trayState({}, false, false), TrayState::Ready) << "there is nothing to tell";
    EXPECT_EQ(trayState({ran(Verdict::Ready), std::nullopt}, false, false), TrayState::CannotTell);
}

TEST(TrayState, HidesNoTroubleBehindAPause)
{
    EXPECT_EQ(trayState({ran(Verdict::Ready)}, false, true), TrayState::Paused);
    EXPECT_EQ(trayState({ran(Verdict::NotReady)}, false, true), TrayState::NotReady);
    EXPECT_EQ(trayState({ran(Verdict::NotReady)}, true, true), TrayState::Testing);
}

TEST(TrayState, HasAnIconOfItsOwnInEachSize)
{
    const QList<TrayState> states{TrayState::Ready, TrayState::NotReady, TrayState::CannotTell, TrayState::Testing,
                                  TrayState::Paused};
    QList<QImage> seen;
    for (const TrayState state : states) {
        const QIcon icon = trayIcon(state);
        for (const int size : {16, 22, 24, 32, 48, 64})
            EXPECT_TRUE(icon.availableSizes().contains(QSize(size, size))) << size;
        const QImage grey = icon.pixmap(QSize(16, 16), 1.0).toImage().convertToFormat(QImage::Format_Grayscale8);
        EXPECT_FALSE(seen.contains(grey)); // told apart without colour
        seen += grey;
    }
}

} // namespace
} // namespace Propel
