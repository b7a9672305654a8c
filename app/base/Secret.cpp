// SPDX-License-Identifier: MIT
#include "app/base/Secret.h"

#include <QDebug>

#include <utility>

namespace Propel {
namespace {

// A plain memset before a free may be optimised away; writes through a volatile pointer may not.
void overwrite(void *data, qsizetype bytes)
{
    volatile auto *at = static_cast<unsigned char *>(data);
    for (qsizetype i = 0; i < bytes; ++i)
        at[i] = 0;
}

} // namespace

Secret::Secret(QByteArray &&utf8) : m_utf8(std::exchange(utf8, {}))
{}

Secret::Secret(const QString &text) : m_utf8(text.toUtf8())
{}

Secret::Secret(Secret &&other) noexcept : m_utf8(std::exchange(other.m_utf8, {}))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::copy() const
{
    return Secret(QByteArray(m_utf8.constData(), m_utf8.size()));
}

QString Secret::toText() const
{
    return QString::fromUtf8(m_utf8);
}

void Secret::clear()
{
    wipe(m_utf8);
}

void Secret::wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

void Secret::wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.m_utf8.at(i)) ^ static_cast<unsigned char>(b.m_utf8.at(i));
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

} // namespace Propel
