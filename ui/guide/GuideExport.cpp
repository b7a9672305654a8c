// SPDX-License-Identifier: MIT
#include "ui/guide/GuideExport.h"

#include "app/base/SharedFile.h"
#include "app/pdf/DocumentPdf.h"
#include "app/report/GuideDocument.h"
#include "ui/guide/Drawing.h"

#include <QCoreApplication>

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
    const auto picture = [](GuideStep::Kind step) { return Drawing::onPaper(Drawing::screenOf(step)); };
    return writeOutput(path, toPdf(guideDocument(requirements, picture)));
}

} // namespace Propel::GuideExport
