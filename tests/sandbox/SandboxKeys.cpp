// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxKeys.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int keyLength = 16;

QString makeKey()
{
    static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString key;
    for (int i = 0; i < keyLength; ++i)
        key.append(letters.at(QRandomGenerator::system()->bounded(letters.size())));
    const auto has = [&key](bool (*is)(QChar)) { return std::any_of(key.cbegin(), key.cend(), is); };
    const bool isMixed = has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); }) &&
                         has([](QChar c) { return c.isDigit(); });
    return isMixed ? key : makeKey();
}

} // namespace

SandboxKeys SandboxKeys::make()
{
    return SandboxKeys{makeKey(), makeKey()};
}

} // namespace sandbox
