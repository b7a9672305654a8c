// SPDX-License-Identifier: MIT
#include "ui/results/ReportExport.h"

#include "app/base/SharedFile.h"
#include "app/pdf/DocumentPdf.h"
#include "app/report/FixDocument.h"
#include "app/report/JsonReport.h"
#include "app/report/ReportDocument.h"

#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel::ReportExport {

std::unique_ptr<QMimeData> mime(const Report &report)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(toText(reportDocument(report)));
    mime->setHtml(toHtml(reportDocument(report)));
    mime->setData(u"text/markdown"_s, toMarkdown(reportDocument(report)).toUtf8());
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

Result<> save(const Report &report, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    QByteArray content;
    if (suffix == "pdf"_L1)
        content = toPdf(reportDocument(report));
    else if (suffix == "html"_L1 || suffix == "htm"_L1)
        content = toHtml(reportDocument(report)).toUtf8();
    else if (suffix == "md"_L1 || suffix == "markdown"_L1)
        content = toMarkdown(reportDocument(report)).toUtf8();
    else if (suffix == "json"_L1)
        content = toJsonText(report);
    else
        content = toText(reportDocument(report)).toUtf8();
    return writeOutput(file, content);
}

QString suggestedName(const Report &report)
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9-]+"_s);
    QString company = report.connection.companyId;
    company.replace(unfit, u"-"_s);
    return u"propel-connect-%1-%2.pdf"_s.arg(company, report.generated.toLocalTime().date().toString(Qt::ISODate));
}

} // namespace Propel::ReportExport
