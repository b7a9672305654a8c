// SPDX-License-Identifier: MIT
#include "ui/wizard/CompanySentence.h"

#include "app/base/Text.h"

#include <QCoreApplication>

namespace Propel {

QString companySentence(const CompanyInfo &company)
{
    const QString name =
        company.companyName.isEmpty() ? company.api.host.text() : plainExcerpt(company.companyName, 80);
    const QString api = company.api.url().toString(QUrl::FullyEncoded);
    if (company.version.isEmpty()) {
        //: %1: company, %2: address
        return (company.cloud ? QCoreApplication::translate("CompanySentence", "%1, in the cloud. Its API is at %2")
                              : QCoreApplication::translate("CompanySentence", "%1, on-premise. Its API is at %2"))
            .arg(name, api);
    }
    //: %1: company, %2: version, %3: address
    return (company.cloud ? QCoreApplication::translate("CompanySentence", "%1, %2, in the cloud. Its API is at %3")
                          : QCoreApplication::translate("CompanySentence", "%1, %2, on-premise. Its API is at %3"))
        .arg(name, plainExcerpt(company.version, 40), api);
}

} // namespace Propel
