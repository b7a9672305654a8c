// SPDX-License-Identifier: MIT
#include "ui/guide/GuideExport.h"

#include "app/report/GuideDocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Propel::GuideExport {
namespace {

#ifdef Q_OS_WIN
constexpr qsizetype longestMail = 2000; // characters of a mailto address that programs are started with
#else
constexpr qsizetype longestMail = 60000;
#endif

class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideMail)
};

QUrl mailWith(const QString &body)
{
    QUrl url(u"mailto:"_s);
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(QString(text).replace(u"\n"_s, u"\r\n"_s)));
    };
    const QString subject = MailWords::tr("ConnectWise setup for Propel Your MSP");
    url.setQuery(u"subject=%1&body=%2"_s.arg(encoded(subject), encoded(body)), QUrl::StrictMode);
    return url;
}

QString greeting()
{
    return MailWords::tr("Could you set this up in ConnectWise? It takes about 15 minutes.") + u"\n\n"_s +
           guideKeyWarning() + u"\n\n"_s;
}

} // namespace

QString mailText(const RequirementSet &requirements)
{
    return greeting() + toText(guideDocument(requirements));
}

QUrl mail(const RequirementSet &requirements)
{
    const QUrl whole = mailWith(mailText(requirements));
    if (whole.toEncoded().size() <= longestMail)
        return whole;
    return mailWith(greeting() + MailWords::tr("(Paste the guide here. It's on the clipboard.)"));
}

Result<> savePdf(const RequirementSet &requirements, const QString &path)
{
    const Document guide = guideDocument(requirements);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        QPdfWriter pdf(&file);
        pdf.setTitle(guide.title);
        pdf.setCreator(u"Propel Connect %1"_s.arg(QCoreApplication::applicationVersion()));
        const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        pdf.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
        pdf.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDefaultStyleSheet(u"body { font-size: 9.5pt } h1 { font-size: 16pt } h2 { font-size: 12pt }"
                                      "ul { -qt-list-indent: 0; list-style-type: none; margin: 0 }"
                                      "li { margin: 2px 0 } caption { font-weight: bold }"
                                      "table { border-collapse: collapse; margin: 6px 0 }"
                                      "th, td { border: 1px solid #87909A; padding: 3px 6px; text-align: left }"_s);
        document.setHtml(toHtmlBody(guide));
        document.print(&pdf);
        if (file.commit())
            return {};
    }
    return fail(Cause::FileUnwritable, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace Propel::GuideExport
