// SPDX-License-Identifier: MIT
#include "app/custody/LeftoverKeys.h"

#include <utility>

namespace Propel {

LeftoverKeys::LeftoverKeys(ConnectionStore &store, SecretStore &keychain, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_keychain(keychain)
{}

Result<> LeftoverKeys::note(const QString &entry)
{
    QStringList all = m_store.leftovers();
    if (entry.isEmpty() || all.contains(entry))
        return {};
    return m_store.saveLeftovers(all << entry);
}

QStringList LeftoverKeys::entries() const
{
    QStringList all = m_store.leftovers();
    all.removeIf([this](const QString &entry) { return m_store.isInUse(entry); });
    return all;
}

void LeftoverKeys::remove()
{
    m_again = m_removing != nullptr;
    if (m_again)
        return;
    m_result = {};
    begin();
}

void LeftoverKeys::begin()
{
    const QStringList all = m_store.leftovers();
    m_left = entries();
    for (const QString &entry : all) {
        if (!m_left.contains(entry))
            strike(entry);
    }
    next();
}

void LeftoverKeys::next()
{
    if (m_left.isEmpty() && std::exchange(m_again, false))
        return begin();
    if (m_left.isEmpty()) {
        QMetaObject::invokeMethod(this, &LeftoverKeys::ended, Qt::QueuedConnection);
        return;
    }
    const QString entry = m_left.takeFirst();
    m_removing = m_keychain.remove(entry);
    connect(m_removing.get(), &Step::ended, this, [this, entry] {
        const StepPointer<RemoveSecret> removing = std::move(m_removing);
        if (removing->result())
            strike(entry);
        else if (m_result)
            m_result = removing->result();
        next();
    });
    m_removing->start();
}

void LeftoverKeys::strike(const QString &entry)
{
    QStringList all = m_store.leftovers();
    if (!all.removeAll(entry))
        return;
    if (const Result<> saved = m_store.saveLeftovers(all); !saved && m_result)
        m_result = saved;
}

} // namespace Propel
