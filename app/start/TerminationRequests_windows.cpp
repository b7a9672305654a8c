// SPDX-License-Identifier: MIT
#include "app/start/TerminationRequests.h"

#include <atomic>
#include <csignal>

#include <qt_windows.h>

namespace Propel {
namespace {

// A top-level window, though never shown: broadcast messages don't reach message-only ones.
constexpr const wchar_t *windowClass = L"PropelConnectEnd"; // the installer looks for it (packaging/windows)

std::atomic<TerminationRequests *> ofTerminal{nullptr};
std::atomic<int> received{0};

LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM first, LPARAM second)
{
    if (message != WM_CLOSE)
        return DefWindowProcW(window, message, first, second);
    auto *requests = reinterpret_cast<TerminationRequests *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (requests) // queued: the sender waits for this function to return
        QMetaObject::invokeMethod(requests, &TerminationRequests::requested, Qt::QueuedConnection);
    return 0; // the window remains: the person may refuse
}

BOOL WINAPI onControl(DWORD)
{
    if (received.exchange(SIGINT) != 0)
        return FALSE; // the second one: the system ends the program
    if (TerminationRequests *requests = ofTerminal)
        QMetaObject::invokeMethod(requests, &TerminationRequests::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationRequests::TerminationRequests(Program program, QObject *parent) : QObject(parent), m_program(program)
{
    if (program == Program::OfTerminal) {
        ofTerminal = this;
        SetConsoleCtrlHandler(onControl, TRUE);
        return;
    }
    const HINSTANCE instance = GetModuleHandleW(nullptr);
    WNDCLASSW about{};
    about.lpfnWndProc = onMessage;
    about.hInstance = instance;
    about.lpszClassName = windowClass;
    RegisterClassW(&about);
    m_window = CreateWindowExW(0, windowClass, L"Propel Connect", 0, 0, 0, 0, 0, nullptr, nullptr, instance, nullptr);
    if (m_window)
        SetWindowLongPtrW(static_cast<HWND>(m_window), GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    // Windows Installer ends the program to replace its files, and starts it again.
    RegisterApplicationRestart(L"--tray", RESTART_NO_CRASH | RESTART_NO_HANG | RESTART_NO_REBOOT);
}

TerminationRequests::~TerminationRequests()
{
    if (m_program == Program::OfTerminal) {
        SetConsoleCtrlHandler(onControl, FALSE);
        ofTerminal = nullptr;
        return;
    }
    if (m_window)
        DestroyWindow(static_cast<HWND>(m_window));
    UnregisterClassW(windowClass, GetModuleHandleW(nullptr));
}

int TerminationRequests::signalNumber()
{
    return received;
}

int TerminationRequests::descriptor()
{
    return -1;
}

} // namespace Propel
