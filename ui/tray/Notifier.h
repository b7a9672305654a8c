// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Propel {

/// Tells the person something while no window is there. Linux: by the desktop's notification service
/// (org.freedesktop.Notifications), which needs no tray; elsewhere, or where there is none, it asks for another way.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Plain texts. `about`: what a click leads to, a connection's id; a later one about the same takes its place.
    void tell(const QString &about, const QString &title, const QString &text, bool urgent);

Q_SIGNALS:
    /// The person clicked it. The token, where the desktop gives one, lets a window come to the front.
    void chosen(const QString &about, const QString &activationToken);
    /// There is no such service, or it refused: to be shown by the tray.
    void deliveryFailed(const QString &about, const QString &title, const QString &text);

private:
    class Service;
    std::unique_ptr<Service> m_service;
};

} // namespace Propel
