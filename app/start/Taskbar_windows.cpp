// SPDX-License-Identifier: MIT
#include "app/start/Taskbar_windows.h"

#include <QCoreApplication>
#include <QDir>

#include <propsys.h>
#include <qt_windows.h>
#include <shobjidl.h>

namespace Propel {
namespace {

constexpr PROPERTYKEY title{{0xF29F85E0, 0x4FF9, 0x1068, {0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9}}, 2};

/// Released at the end of its scope.
template<typename Interface>
class Held
{
public:
    Held() = default;
    ~Held()
    {
        if (m_object)
            m_object->Release();
    }
    Q_DISABLE_COPY_MOVE(Held)

    bool make(const CLSID &kind)
    {
        return SUCCEEDED(CoCreateInstance(kind, nullptr, CLSCTX_INPROC_SERVER, __uuidof(Interface),
                                          reinterpret_cast<void **>(&m_object)));
    }
    template<typename Other>
    bool takeFrom(const Held<Other> &other)
    {
        return SUCCEEDED(other->QueryInterface(__uuidof(Interface), reinterpret_cast<void **>(&m_object)));
    }
    Interface *operator->() const { return m_object; }
    [[nodiscard]] Interface *get() const { return m_object; }

private:
    Interface *m_object = nullptr;
};

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

bool setTitle(IPropertyStore &of, const QString &text)
{
    PROPVARIANT value{};
    value.vt = VT_LPWSTR;
    value.pwszVal = const_cast<wchar_t *>(wide(text)); // it is only read
    return SUCCEEDED(of.SetValue(title, value)) && SUCCEEDED(of.Commit());
}

} // namespace

void nameForTaskbar()
{
    SetCurrentProcessExplicitAppUserModelID(L"Propel.PropelConnect");
}

void addTaskbarTask()
{
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    Held<ICustomDestinationList> list;
    Held<IObjectCollection> tasks;
    Held<IShellLinkW> link;
    Held<IPropertyStore> properties;
    Held<IObjectArray> array;
    UINT slots = 0;
    void *removed = nullptr;
    if (!list.make(CLSID_DestinationList) || !tasks.make(CLSID_EnumerableObjectCollection) ||
        !link.make(CLSID_ShellLink) || FAILED(list->BeginList(&slots, __uuidof(IObjectArray), &removed)))
        return;
    if (removed)
        static_cast<IObjectArray *>(removed)->Release();
    link->SetPath(wide(program));
    link->SetArguments(L"--test-now");
    link->SetIconLocation(wide(program), 0);
    if (properties.takeFrom(link) &&
        setTitle(*properties.get(), QCoreApplication::translate("Start", "Test all now")) &&
        SUCCEEDED(tasks->AddObject(link.get())) && array.takeFrom(tasks) && SUCCEEDED(list->AddUserTasks(array.get())))
        list->CommitList();
}

} // namespace Propel
