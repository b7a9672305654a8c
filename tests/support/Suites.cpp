// SPDX-License-Identifier: MIT
#include "tests/support/Suites.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Propel {
namespace {

QJsonDocument readSuite(const char *name)
{
    QFile file(QStringLiteral(PROPEL_SUITES "/") + QLatin1String(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s can't be read", qUtf8Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll());
}

} // namespace

QList<JsonDocumentCase> jsonTestSuite()
{
    const QJsonObject kept = readSuite("json-test-suite.json").object();
    QList<JsonDocumentCase> documents;
    for (auto document = kept.begin(); document != kept.end(); ++document)
        documents.append({document.key().toLatin1(), QByteArray::fromBase64(document->toString().toLatin1())});
    documents.append({"n_structure_100000_opening_arrays", QByteArray(100'000, '[')});
    documents.append({"n_structure_open_array_object", QByteArray("[{\"\":").repeated(50'000) + '\n'});
    return documents;
}

QStringList naughtyStrings()
{
    QStringList strings;
    const QJsonArray kept = readSuite("naughty-strings.json").array();
    for (const QJsonValue &text : kept)
        strings += text.toString();
    return strings;
}

} // namespace Propel
