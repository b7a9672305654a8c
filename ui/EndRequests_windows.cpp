// SPDX-License-Identifier: MIT
#include "ui/EndRequests.h"

#include <qt_windows.h>

namespace Propel {
namespace {

// A window among the others, though never shown: messages to all don't reach those that are for messages alone.
constexpr const wchar_t *windowClass = L"PropelConnectEnd"; // the installer looks for it (packaging/windows)

LRESULT CALLBACK hear(HWND window, UINT message, WPARAM first, LPARAM second)
{
    if (message != WM_CLOSE)
        return DefWindowProcW(window, message, first, second);
    auto *requests = reinterpret_cast<EndRequests *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (requests) // later: whoever sent it is waiting for this function to come back
        QMetaObject::invokeMethod(requests, &EndRequests::requested, Qt::QueuedConnection);
    return 0; // and the window stays: the person may yet say no
}

} // namespace

EndRequests::EndRequests(QObject *parent) : QObject(parent)
{
    const HINSTANCE program = GetModuleHandleW(nullptr);
    WNDCLASSW about{};
    about.lpfnWndProc = hear;
    about.hInstance = program;
    about.lpszClassName = windowClass;
    RegisterClassW(&about);
    m_window = CreateWindowExW(0, windowClass, L"Propel Connect", 0, 0, 0, 0, 0, nullptr, nullptr, program, nullptr);
    if (m_window)
        SetWindowLongPtrW(static_cast<HWND>(m_window), GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
}

EndRequests::~EndRequests()
{
    if (m_window)
        DestroyWindow(static_cast<HWND>(m_window));
    UnregisterClassW(windowClass, GetModuleHandleW(nullptr));
}

} // namespace Propel
