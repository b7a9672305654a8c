// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace Propel {

/// How an answer is made, for support: the names of its headers, its kind, and the names and types of its members. Of
/// its values only those that system/mySecurity has of ConnectWise's own words: modules, functions and levels. So it
/// holds no key, no name of a person or company, and nothing of a record.
QJsonObject answerShape(const QUrl &url, const QList<QByteArray> &headerNames, const QByteArray &contentType,
                        const QByteArray &body);

} // namespace Propel
