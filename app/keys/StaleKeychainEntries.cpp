// SPDX-License-Identifier: MIT
#include "app/keys/StaleKeychainEntries.h"

#include <algorithm>

namespace Propel {

StaleKeychainEntries::StaleKeychainEntries(ConnectionStore &store, SecretStore &keychain, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_keychain(keychain)
{
    m_later.setSingleShot(true);
    m_later.setInterval(std::chrono::seconds(5));
    connect(&m_later, &QTimer::timeout, this, &StaleKeychainEntries::remove);
}

Result<> StaleKeychainEntries::note(const KeychainEntry &entry)
{
    m_tried.removeAll(entry);
    QStringList all = m_store.staleEntries();
    if (entry.isEmpty() || all.contains(entry.name()))
        return {};
    return m_store.saveStaleEntries(all << entry.name());
}

Result<> StaleKeychainEntries::noteUntilUsed(const KeychainEntry &entry)
{
    m_notUsedYet = entry;
    return note(entry);
}

QList<KeychainEntry> StaleKeychainEntries::all() const
{
    QList<KeychainEntry> all;
    for (const QString &name : m_store.staleEntries())
        all += KeychainEntry::named(name);
    return all;
}

QList<KeychainEntry> StaleKeychainEntries::entries() const
{
    QList<KeychainEntry> entries = all();
    entries.removeIf([this](const KeychainEntry &entry) { return isInUse(entry); });
    return entries;
}

QStringList StaleKeychainEntries::names() const
{
    QStringList names;
    for (const KeychainEntry &entry : entries())
        names += entry.name();
    return names;
}

bool StaleKeychainEntries::isInUse(const KeychainEntry &entry) const
{
    const Result<QList<Connection>> saved = m_store.load();
    if (!saved || std::any_of(saved->begin(), saved->end(), [&](const Connection &connection) {
            return KeychainEntry::allOf(connection).contains(entry);
        }))
        return true;
    const QList<ConnectionDraft> drafts = m_store.drafts();
    return std::ranges::any_of(
        drafts, [&](const ConnectionDraft &draft) { return KeychainEntry::allOf(draft).contains(entry); });
}

void StaleKeychainEntries::remove()
{
    if (m_removing)
        return; // what was noted meanwhile has its turn in this round
    m_tried.clear();
    m_result = {};
    removeNext();
}

void StaleKeychainEntries::afterRemoval(const std::function<void()> &then)
{
    if (!m_removing)
        return then();
    auto *wait = new QTimer(this);
    connect(this, &StaleKeychainEntries::ended, wait, [wait] { wait->start(0); });
    connect(wait, &QTimer::timeout, wait, [wait, then] {
        wait->deleteLater();
        then();
    });
    wait->setSingleShot(true);
    wait->start(std::chrono::seconds(3));
}

void StaleKeychainEntries::removeNext()
{
    const QList<KeychainEntry> noted = m_store.load() ? all() : QList<KeychainEntry>(); // else nobody knows
    for (const KeychainEntry &entry : noted) {
        if (isInUse(entry)) {
            crossOff(entry);
        } else if (!m_tried.contains(entry) && entry != m_notUsedYet) {
            m_tried += entry;
            m_removing = m_keychain.remove(entry.name());
            connect(m_removing.get(), &Step::ended, this, [this, entry] { removed(entry); });
            return m_removing->start();
        }
    }
    QMetaObject::invokeMethod(this, &StaleKeychainEntries::ended, Qt::QueuedConnection);
}

void StaleKeychainEntries::removed(const KeychainEntry &entry)
{
    const StepPtr<SecretStep> removing = std::move(m_removing);
    if (removing->result())
        crossOff(entry);
    else if (m_result)
        m_result = removing->result();
    removeNext();
}

void StaleKeychainEntries::crossOff(const KeychainEntry &entry)
{
    QStringList all = m_store.staleEntries();
    if (!all.removeAll(entry.name()))
        return;
    if (const Result<> saved = m_store.saveStaleEntries(all); !saved && m_result)
        m_result = saved;
}

} // namespace Propel
