// SPDX-License-Identifier: MIT
#include "app/http/NetworkLog.h"

#include "app/base/EnumName.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Propel::NetworkLog {
namespace {

Q_LOGGING_CATEGORY(httpLog, "propel.http", QtWarningMsg)

QString place(const QUrl &url)
{
    return url
        .toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                  QUrl::FullyEncoded)
        .mid(2); // what is left of "https://"
}

} // namespace

void request(const LedgerEntry &entry, Cause cause)
{
    const QString outcome = entry.status > 0 && cause == Cause::None ? QString::number(entry.status) : enumName(cause);
    qCInfo(httpLog).noquote() << entry.method << place(entry.url) << outcome << entry.milliseconds << "ms"
                              << entry.bytes << "bytes";
}

void tls(const LedgerEntry &entry, const TlsFacts &facts)
{
    qCDebug(httpLog).noquote() << place(entry.url) << "by" << facts.protocol << "certificate from" << facts.issuer
                               << (facts.privateCa ? "(the private CA)" : "");
}

void again(const QUrl &url, int tries, const RetryWait &wait)
{
    qCDebug(httpLog).noquote() << place(url) << "again after try" << tries << "in" << wait.time.count() << "ms"
                               << (wait.everybody ? "(all hold back)" : "");
}

void awoke(qsizetype startedOver)
{
    qCInfo(httpLog).noquote() << "the computer slept, or the program was stopped: asked anew:" << startedOver;
}

void memoryShort(qsizetype underWay)
{
    qCInfo(httpLog).noquote() << "answers take far more memory than they should; under way:" << underWay;
}

void proxy(const QString &proxy)
{
    qCDebug(httpLog).noquote() << "proxy:" << (proxy.isEmpty() ? u"the system's own choice"_s : proxy);
}

} // namespace Propel::NetworkLog
