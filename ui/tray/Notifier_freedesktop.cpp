// SPDX-License-Identifier: MIT
// Desktop Notifications Specification 1.2 (freedesktop.org).
#include "ui/tray/Notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int answerLimit = 5000;  // ms; a service that is only just started may need some
constexpr int servicesChoice = -1; // how long it is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

class Notifier::Service : public QObject
{
    Q_OBJECT
public:
    explicit Service(Notifier &owner) : m_owner(owner)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
        bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(tokenGiven(uint, QString)));
        auto *watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this](const QString &, const QString &before) {
                    if (!before.isEmpty())
                        forget();
                });
    }

    void tell(const QString &about, const QString &title, const QString &text, bool urgent)
    {
        if (!QDBusConnection::sessionBus().isConnected()) { // such a call never ends
            Q_EMIT m_owner.deliveryFailed(about, title, text);
            return;
        }
        if (m_isMarkupKnown)
            return send(about, title, text, urgent);
        auto *asking = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s), answerLimit), this);
        connect(asking, &QDBusPendingCallWatcher::finished, this, [=, this] {
            asking->deleteLater();
            const QDBusPendingReply<QStringList> reply = *asking;
            if (reply.isError()) {
                Q_EMIT m_owner.deliveryFailed(about, title, text);
                return;
            }
            m_isMarkupKnown = true;
            m_readsMarkup = reply.value().contains("body-markup"_L1);
            send(about, title, text, urgent);
        });
    }

private Q_SLOTS:
    void invoked(uint id, const QString &)
    {
        const QString token = std::exchange(m_token, {});
        if (const auto about = m_abouts.constFind(id); about != m_abouts.cend())
            Q_EMIT m_owner.chosen(*about, token);
    }

    void closed(uint id, uint)
    {
        m_shown.removeIf([id](const std::pair<const QString &, uint &> &each) { return each.second == id; });
    }

    void tokenGiven(uint id, const QString &token)
    {
        if (m_abouts.contains(id)) // others get theirs by the same signal
            m_token = token;
    }

private:
    /// The service has ended, or another one took its place and counts from 1: our numbers may be others' by then.
    void forget()
    {
        m_shown.clear();
        m_abouts.clear();
        m_token.clear();
        m_isMarkupKnown = false;
    }

    void send(const QString &about, const QString &title, const QString &text, bool urgent)
    {
        const uint replaced = m_shown.value(about, 0);
        const QVariantMap hints{{u"desktop-entry"_s, u"propel-connect"_s},
                                {u"category"_s, u"network"_s},
                                {u"urgency"_s, QVariant::fromValue<uchar>(urgent ? 2 : 1)}};
        QDBusMessage message = call(u"Notify"_s);
        message << QCoreApplication::applicationName() << replaced << u"propel-connect"_s << title
                << (m_readsMarkup ? text.toHtmlEscaped() : text) << QStringList{u"default"_s, tr("Show results")}
                << hints << servicesChoice;
        auto *telling =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerLimit), this);
        connect(telling, &QDBusPendingCallWatcher::finished, this, [=, this] {
            telling->deleteLater();
            const QDBusPendingReply<uint> reply = *telling;
            if (reply.isError()) {
                Q_EMIT m_owner.deliveryFailed(about, title, text);
                return;
            }
            m_shown.insert(about, reply.value());
            m_abouts.insert(reply.value(), about);
        });
    }

    Notifier &m_owner;
    QHash<QString, uint> m_shown;  ///< about -> the service's number
    QHash<uint, QString> m_abouts; ///< and back, also of those that a desktop has put into its list of older ones
    QString m_token;
    bool m_isMarkupKnown = false;
    bool m_readsMarkup = false;
};

Notifier::Notifier(QObject *parent) : QObject(parent)
{}

Notifier::~Notifier() = default;

void Notifier::tell(const QString &about, const QString &title, const QString &text, bool urgent)
{
    if (!m_service) // the bus is asked for nothing before
        m_service = std::make_unique<Service>(*this);
    m_service->tell(about, title, text, urgent);
}

} // namespace Propel

#include "Notifier_freedesktop.moc"
