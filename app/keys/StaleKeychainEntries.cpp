// SPDX-License-Identifier: MIT
#include "app/keys/StaleKeychainEntries.h"

#include <utility>

namespace Propel {

StaleKeychainEntries::StaleKeychainEntries(ConnectionStore &store, SecretStore &keychain, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_keychain(keychain)
{}

Result<> StaleKeychainEntries::note(const QString &entry)
{
    QStringList all = m_store.staleEntries();
    if (entry.isEmpty() || all.contains(entry))
        return {};
    return m_store.saveStaleEntries(all << entry);
}

void StaleKeychainEntries::noteUnwritten(const QString &entry)
{
    if (!m_unwritten.contains(entry))
        m_unwritten += entry;
}

QStringList StaleKeychainEntries::all() const
{
    return m_store.staleEntries() + m_unwritten;
}

QStringList StaleKeychainEntries::entries() const
{
    QStringList all = this->all();
    all.removeIf([this](const QString &entry) { return m_store.isInUse(entry); });
    return all;
}

QStringList StaleKeychainEntries::names() const
{
    QStringList names = entries();
    for (QString &name : names) {
        if (m_unwritten.contains(name))
            name = name.left(name.lastIndexOf(u'/') + 1) + u'…';
    }
    return names;
}

void StaleKeychainEntries::remove()
{
    m_again = m_removing != nullptr;
    if (m_again)
        return;
    m_result = {};
    begin();
}

void StaleKeychainEntries::begin()
{
    m_left = entries();
    for (const QString &entry : all()) {
        if (!m_left.contains(entry))
            strike(entry);
    }
    next();
}

void StaleKeychainEntries::next()
{
    if (m_left.isEmpty() && std::exchange(m_again, false))
        return begin();
    if (m_left.isEmpty()) {
        QMetaObject::invokeMethod(this, &StaleKeychainEntries::ended, Qt::QueuedConnection);
        return;
    }
    const QString entry = m_left.takeFirst();
    m_removing = m_keychain.remove(entry);
    connect(m_removing.get(), &Step::ended, this, [this, entry] {
        const StepPtr<RemoveSecret> removing = std::move(m_removing);
        if (removing->result())
            strike(entry);
        else if (m_result)
            m_result = removing->result();
        next();
    });
    m_removing->start();
}

void StaleKeychainEntries::strike(const QString &entry)
{
    m_unwritten.removeAll(entry);
    QStringList all = m_store.staleEntries();
    if (!all.removeAll(entry))
        return;
    if (const Result<> saved = m_store.saveStaleEntries(all); !saved && m_result)
        m_result = saved;
}

} // namespace Propel
