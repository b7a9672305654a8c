// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxKeys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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

tl::expected<SandboxKeys, QString> SandboxKeys::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(u"cannot read %1: %2"_s.arg(path, file.errorString()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const SandboxKeys keys{object.value(u"publicKey"_s).toString(), object.value(u"privateKey"_s).toString()};
    if (keys.publicKey.isEmpty() || keys.privateKey.isEmpty())
        return tl::make_unexpected(u"%1 must hold {\"publicKey\": \"…\", \"privateKey\": \"…\"}"_s.arg(path));
    return keys;
}

} // namespace sandbox
