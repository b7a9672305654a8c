// SPDX-License-Identifier: MIT
// Strings that are known for trouble, typed into every field of the wizard.
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/KeyFields.h"

#include "tests/support/Suites.h"
#include "tests/ui/fields/Find.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

/// What a line keeps of a text that is put into it.
QString keptBy(const QString &text)
{
    QLineEdit line;
    line.setText(text);
    return line.text();
}

/// No label takes for markup what was typed.
void expectPlain(const QWidget &fields, const QString &typed)
{
    for (const QLabel *label : fields.findChildren<QLabel *>()) {
        const bool mayBeMarkup = label->textFormat() != Qt::PlainText && typed.contains(u'<');
        EXPECT_FALSE(mayBeMarkup && label->text().contains(typed)) << label->text();
    }
}

} // namespace

TEST(NaughtyFields, OfTheInstanceStayAsTyped)
{
    NOT_UNDER_WINE("looking for letters of every script takes it minutes");
    InstanceFields fields;
    fields.show();
    QLineEdit *domain = named<QLineEdit>(fields, u"Domain"_s);
    QLineEdit *company = named<QLineEdit>(fields, u"Company ID"_s);
    const QStringList strings = naughtyStrings();
    for (const QString &typed : strings) {
        SCOPED_TRACE(typed.toStdString());
        domain->setText(typed);
        company->setText(typed);
        const auto value = fields.check();
        EXPECT_EQ(domain->text(), keptBy(typed));
        EXPECT_EQ(company->text(), keptBy(typed));
        EXPECT_TRUE(!value || value->address.url(u"/"_s).isValid());
        expectPlain(fields, typed);
    }
}

TEST(NaughtyFields, OfTheKeysStayAsTyped)
{
    NOT_UNDER_WINE("looking for letters of every script takes it minutes");
    const QStringList strings = naughtyStrings();
    for (const QString &typed : strings) {
        SCOPED_TRACE(typed.toStdString());
        KeyFields fields;
        QLineEdit *publicLine = named<QLineEdit>(fields, u"Public key"_s);
        QLineEdit *privateLine = named<QLineEdit>(fields, u"Private key"_s);
        fields.show();
        publicLine->setText(typed);
        privateLine->setText(typed);
        (void)fields.check(true);
        EXPECT_EQ(publicLine->text(), keptBy(typed));
        EXPECT_EQ(privateLine->text(), keptBy(typed));
        expectPlain(fields, typed);
    }
}
