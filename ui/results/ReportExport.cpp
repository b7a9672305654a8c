// SPDX-License-Identifier: MIT
#include "ui/results/ReportExport.h"

#include "app/base/SharedFile.h"
#include "app/pdf/DocumentPdf.h"
#include "app/report/FixDocument.h"
#include "app/report/JsonReport.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel::ReportExport {

std::unique_ptr<QMimeData> mime(const Report &report, Extent extent)
{
    const Document document = reportDocument(report, extent);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toText(document));
    mime->setHtml(toHtml(document));
    mime->setData(u"text/markdown"_s, toMarkdown(document).toUtf8());
    return mime;
}

std::unique_ptr<QMimeData> mimeOfFixList(const Report &report)
{
    const Document document = fixDocument(report);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toText(document));
    mime->setHtml(toHtml(document));
    return mime;
}

Result<> save(const Report &report, Extent extent, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const Document document = reportDocument(report, extent);
    QByteArray content;
    if (suffix == "pdf"_L1)
        content = toPdf(document);
    else if (suffix == "html"_L1 || suffix == "htm"_L1)
        content = toHtml(document).toUtf8();
    else if (suffix == "md"_L1 || suffix == "markdown"_L1)
        content = toMarkdown(document).toUtf8();
    else if (suffix == "json"_L1)
        content = toJsonText(report);
    else
        content = toText(document).toUtf8();
    return writeOutput(file, content);
}

QString suggestedName(const Report &report)
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9-]+"_s);
    QString company = report.connection.companyId;
    company.replace(unfit, u"-"_s);
    return u"propel-connect-%1-%2"_s.arg(company, report.generated.toLocalTime().date().toString(Qt::ISODate));
}

} // namespace Propel::ReportExport
